import { entriesOf, textAt, valueAt } from '../document/node.js';
import type { StepView } from '../job/view.js';
import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';

/** `echo "name=value" >> $GITHUB_OUTPUT`, and the older `::set-output name=NAME::`. */
const WRITTEN =
  /(?:^|[\s"'])([A-Za-z_][\w-]*)=[^\n]*(?:GITHUB_OUTPUT|github_output)|::set-output name=([\w-]+)::/gim;
const MASKED_OUTPUTS: readonly (readonly [string, RegExp])[] = [
  [CREDENTIALS_ACTION, /^aws-(?:access-key-id|secret-access-key|session-token|account-id)$/],
  ['aws-actions/amazon-ecr-login', /^docker_(?:username|password)_/],
  ['actions/create-github-app-token', /^token$/],
];

/**
 * The outputs that a step hands out, as far as its text tells all of them; undefined where a program
 * could write others.
 */
export function outputsOf({ node, action }: StepView): readonly string[] | undefined {
  if (action?.is === 'composite') {
    return entriesOf(valueAt(action.file.root, 'outputs')).map(({ key }) => key);
  }
  const run = textAt(node, 'run');
  if (run === undefined) return undefined;
  const names = Array.from(run.matchAll(WRITTEN), ([, name, old]) => name ?? old ?? '');
  const uses = run.match(/GITHUB_OUTPUT|::set-output/gi)?.length ?? 0;
  const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make |npm |source )/m.test(run);
  return names.length > 0 && names.length === uses && !isProgram ? names : undefined;
}

/** Whether a step masks what it hands out under a name, by its command or because the action does. */
export function masks({ node, uses }: StepView, output: string): 'action' | 'command' | undefined {
  const name = uses?.value.is === 'text' ? actionName(uses.value.value) : undefined;
  if (MASKED_OUTPUTS.some(([action, outputs]) => action === name && outputs.test(output))) {
    return 'action';
  }
  const run = textAt(node, 'run') ?? '';
  const masked = /::add-mask::\s*["']?\$\{?(\w+)/.exec(run)?.[1];
  const lines = run.split('\n').filter((line) => line.includes(`${output}=`));
  const isMasked =
    masked !== undefined && lines.some((line) => new RegExp(`\\$\\{?${masked}\\b`).test(line));
  return isMasked ? 'command' : undefined;
}
