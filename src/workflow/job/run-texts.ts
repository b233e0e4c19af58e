import { folderOf, within } from '../checkout.js';
import { type Entry, entryOf, itemsOf, textAt, valueAt } from '../document/node.js';
import type { Running } from '../programs/trail.js';
import { FILLED } from '../programs/run.js';
import { withoutExpressions } from '../shell/filled.js';
import { type FilledText, type MatrixRow, withLiterals } from './literals.js';
import { rowsFor } from './matrix-rows.js';
import type { JobView, StepView } from './view.js';

/** The language of a step's text, or null for one that we do not read. */
type Language = 'shell' | 'python' | 'node';

/** The text that a step runs, and how. */
export interface RunText {
  readonly entry: Entry;
  readonly text: string;
  readonly originOf: FilledText['originOf'];
  readonly language: Language;
  readonly running: Running;
}

/**
 * What a step runs, once for each job of its matrix that it differs in; none for a step that uses an
 * action, waits or groups, or speaks another language.
 */
export function runTextsOf(job: JobView, step: StepView): readonly RunText[] {
  const entry = entryOf(step.node, 'run');
  if (entry?.value.is !== 'text') return [];
  const written = entry.value.value;
  const setting = (key: string) =>
    textAt(step.node, key) ??
    // The steps of an action know nothing of the job's defaults.
    (step.parent === null
      ? (textAt(job.node, 'defaults', 'run', key) ?? textAt(job.file.root, 'defaults', 'run', key))
      : undefined);
  const shell = setting('shell') ?? defaultShell(job);
  const language = languageOf(shell);
  if (language === undefined) return [];
  const actionFolder = folderOf(step.file.path);
  const folder = setting('working-directory') ?? '';
  const textFor = (row: MatrixRow): RunText => {
    const filled = withLiterals(written, { job, step, row });
    return {
      entry,
      text: withoutExpressions(filled.text),
      originOf: filled.originOf,
      language,
      running: {
        folder: folderIn(withLiterals(folder, { job, step, row }).text, actionFolder),
        dialect: /^(?:pwsh|powershell|cmd)/.test(shell) ? 'powershell' : 'posix',
        actionFolder,
        scriptFolder: undefined,
      },
    };
  };
  return rowsFor(`${written} ${folder}`, job).map(textFor);
}

/** `node {0}` and `nix develop -c bash {0}`: the first program in it whose language we know. */
function languageOf(shell: string): Language | undefined {
  for (const word of shell.trim().split(/\s+/)) {
    if (/^(?:ba|z|da|k)?sh$|^(?:pwsh|powershell|cmd)$/.test(word)) return 'shell';
    if (/^(?:python|pypy)[\d.]*$/.test(word)) return 'python';
    if (/^(?:node|deno|bun|tsx|ts-node|zx)$/.test(word)) return 'node';
  }
  return undefined;
}

function defaultShell({ node }: JobView): string {
  const runsOn = valueAt(node, 'runs-on');
  const labels = runsOn?.is === 'text' ? [runsOn] : itemsOf(valueAt(runsOn, 'labels') ?? runsOn);
  const isWindows = labels.some((one) => one.is === 'text' && /^windows\b/i.test(one.value));
  return isWindows ? 'pwsh' : 'bash';
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
