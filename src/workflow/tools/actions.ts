/** Actions that talk to AWS, or set up a tool that does; besides all of `aws-actions/`. */
const ACTIONS: Readonly<Record<string, string | undefined>> = {
  'hashicorp/setup-terraform': undefined,
  'opentofu/setup-opentofu': undefined,
  'serverless/github-action': 'javascript',
  'pulumi/actions': 'go',
  'einaregilsson/beanstalk-deploy': undefined,
  'jakejarvis/s3-sync-action': 'aws-cli',
};

/** The action that sets a job's credentials. */
export const CREDENTIALS_ACTION = 'aws-actions/configure-aws-credentials';

/** An action as a tool. */
export interface ActionTool {
  /** `owner/name`, lower case. */
  readonly name: string;
  readonly sdk: string | undefined;
}

/** The AWS tool that `uses` names, or undefined where it names another action. */
export function actionTool(uses: string): ActionTool | undefined {
  const name = actionName(uses);
  if (name === undefined) return undefined;
  if (name.startsWith('aws-actions/')) return { name, sdk: 'javascript' };
  return Object.hasOwn(ACTIONS, name) ? { name, sdk: ACTIONS[name] } : undefined;
}

/** `owner/name` in lower case, without the path in it and the ref; undefined for a local action. */
export function actionName(uses: string): string | undefined {
  return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses.trim())?.[1]?.toLowerCase();
}
