import type { Checkout } from '../checkout.js';
import { entriesOf, entryOf, type Node, type Place, textAt, valueAt } from '../document/node.js';
import type { LookedAt } from '../expectations.js';
import type { StepTool } from '../job/tool-uses.js';
import type { StepView } from '../job/view.js';
import type { ToolUse } from '../programs/run.js';
import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';
import { createCloudQuestion } from './cloud.js';
import { ownStep, type RunningStep } from './own-step.js';
import { mayBeSkipped } from './skipped.js';

/** Whether a job needs AWS credentials in the environment of the step that asks. */
export type Demand =
  /** A step asks AWS by what the environment gives. */
  | { readonly is: 'now'; readonly tool: string; readonly uses: string | null; readonly at: Place }
  /** A later step sets the credentials. */
  | { readonly is: 'later'; readonly uses: string; readonly at: Place }
  | { readonly is: 'none' };

/** Variables that bear credentials, or lead elsewhere than to AWS. */
const OWN =
  /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|DEFAULT_PROFILE|ROLE_ARN|WEB_IDENTITY_TOKEN_FILE|ENDPOINT_URL.*|CONTAINER_CREDENTIALS_.*)$/;
/** Words of a step that makes its own credentials. */
const MAKES =
  /AWS_(?:ACCESS_KEY_ID|SESSION_TOKEN|WEB_IDENTITY_TOKEN_FILE|PROFILE|ENDPOINT_URL)|aws_access_key_id|\.aws\/(?:config|credentials)/i;
/** Actions that ask AWS for something, besides AWS' own. */
const ASKING =
  /^(?:cloudposse\/github-action-(?:terraform|atmos)[\w-]*|serverless\/github-action|aws\/[\w.-]+|einaregilsson\/beanstalk-deploy|jakejarvis\/s3-sync-action)$/;
/** Actions of AWS that only install or fill in something. */
const QUIET = /^aws-actions\/(?:setup-[\w-]+|amazon-ecs-render-task-definition)$/;

/**
 * Whether a job asks AWS with the credentials of the environment in which our step runs. Steps that
 * bring their own, that speak to an emulator, or of which it cannot be told that this run takes them,
 * ask for none.
 */
export async function demandOf(
  { job, tools }: LookedAt,
  checkout: Checkout,
  running: RunningStep & { readonly github: Readonly<Record<string, string>> },
): Promise<Demand> {
  const { steps } = job;
  const own = ownStep(steps, running);
  const taken = steps.filter((step) => !mayBeSkipped(step, running.github));
  const isTaken = new Set(taken);
  const giver = steps.find(
    (step) => isTaken.has(step) && nameOf(step) === CREDENTIALS_ACTION && isExported(step),
  );
  if (giver?.uses?.value.is === 'text') {
    const isLater = own !== undefined && steps.indexOf(giver) > own;
    const { value } = giver.uses.value;
    return isLater
      ? { is: 'later', uses: value, at: giver.uses.at }
      : { is: 'now', tool: CREDENTIALS_ACTION, uses: value, at: giver.uses.at };
  }
  if ([job.node, job.file.root].some((node) => bringsOwn(valueAt(node, 'env')))) {
    return { is: 'none' };
  }
  const later = own === undefined ? steps : steps.slice(own);
  if (later.some((step) => MAKES.test(textAt(step.node, 'run') ?? ''))) return { is: 'none' };
  const isForAws = createCloudQuestion(checkout);
  for (const tool of tools) {
    if (isTaken.has(tool.step) && !hasOwn(tool.step) && (await asks(tool, isForAws))) {
      return { is: 'now', tool: tool.name, uses: null, at: tool.at };
    }
  }
  const action = taken.find((step) => ASKING.test(nameOf(step) ?? '') && !hasOwn(step));
  return action?.uses?.value.is === 'text'
    ? { is: 'now', tool: nameOf(action) ?? '', uses: action.uses.value.value, at: action.uses.at }
    : { is: 'none' };
}

async function asks(
  { name, use }: StepTool,
  isForAws: (use: ToolUse) => Promise<boolean>,
): Promise<boolean> {
  if (use !== null) return use.asks && (await isForAws(use));
  return name.startsWith('aws-actions/') && name !== CREDENTIALS_ACTION && !QUIET.test(name);
}

function nameOf({ uses }: StepView): string | undefined {
  return uses?.value.is === 'text' ? actionName(uses.value.value) : undefined;
}

/** Whether the action sets the job's environment, and does not only hand out outputs. */
function isExported({ node }: StepView): boolean {
  return textAt(node, 'with', 'output-env-credentials') !== 'false';
}

/** Whether a step, or what it stands in, brings credentials of its own. */
function hasOwn(step: StepView): boolean {
  for (let one: StepView | null = step; one !== null; one = one.parent) {
    if (bringsOwn(valueAt(one.node, 'env'))) return true;
    const given = entryOf(one.node, 'with')?.value;
    if (entriesOf(given).some(({ key }) => /aws[-_]?(?:access[-_]?key|role)/i.test(key)))
      return true;
  }
  return false;
}

function bringsOwn(env: Node | undefined): boolean {
  return entriesOf(env).some(({ key }) => OWN.test(key));
}
