import { folderOf, within } from '../checkout.js';
import { type Entry, entryOf, textAt } from '../document/node.js';
import type { Running } from '../programs/trail.js';
import { FILLED } from '../programs/run.js';
import { withoutExpressions } from '../shell/filled.js';
import { withInputs } from './inputs.js';
import type { JobView, StepView } from './view.js';

/** The text that a step runs, and how. */
export interface RunText {
  readonly entry: Entry;
  readonly text: string;
  readonly isPython: boolean;
  readonly running: Running;
}

/** What a step runs; undefined for one that uses an action, waits or groups. */
export function runTextOf(job: JobView, step: StepView): RunText | undefined {
  const entry = entryOf(step.node, 'run');
  if (entry?.value.is !== 'text') return undefined;
  const setting = (key: string) =>
    textAt(step.node, key) ??
    // The steps of an action know nothing of the job's defaults.
    (step.parent === null
      ? (textAt(job.node, 'defaults', 'run', key) ?? textAt(job.file.root, 'defaults', 'run', key))
      : undefined);
  const shell = setting('shell') ?? defaultShell(job);
  const actionFolder = folderOf(step.file.path);
  return {
    entry,
    text: withoutExpressions(entry.value.value),
    isPython: /^(?:python|pypy)/.test(shell),
    running: {
      folder: folderIn(withInputs(setting('working-directory') ?? '', job, step), actionFolder),
      dialect: /^(?:pwsh|powershell|cmd)/.test(shell) ? 'powershell' : 'posix',
      actionFolder,
    },
  };
}

function defaultShell({ node }: JobView): string {
  return (textAt(node, 'runs-on') ?? '').startsWith('windows') ? 'pwsh' : 'bash';
}

/** A working directory from the root of the checkout; the root where it is computed. */
function folderIn(written: string, actionFolder: string): string {
  const path = withoutExpressions(written);
  if (path.startsWith(FILLED.actionPath)) {
    return within(actionFolder, path.replace(/^\uE001+/, '')) ?? '';
  }
  const rest = path.replace(/^\uE000+/, '');
  return /[\uE001\uE002$]/.test(rest) ? '' : (within('', rest) ?? '');
}
