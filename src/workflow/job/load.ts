import { type Checkout, folderOf, within } from '../checkout.js';
import { type Entry, entriesOf, entryOf, type Node, textAt, valueAt } from '../document/node.js';
import { readDocument } from '../document/read.js';
import { stepsIn } from './steps.js';
import type { Call, JobView, LocalAction, SourceFile, StepView, Unseen } from './view.js';

/**
 * How far one is followed. GitHub takes 10 levels and 50 workflows of calls, and 10 levels of actions.
 * @see https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
const MOST = { levels: 10, jobs: 500, steps: 5_000 } as const;

/** What became of a file. */
export type Opened =
  | { readonly kind: 'read'; readonly file: SourceFile }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'unseen'; readonly unseen: Unseen };

/** Reads the jobs of one checkout; every file once. */
export interface Loader {
  open(path: string): Promise<Opened>;
  /** A job with its steps and with all jobs that it calls. */
  job(file: SourceFile, entry: Entry): Promise<JobView>;
}

/** Looks at the workflows and actions below `root`, a path from the checkout's root ('' as a rule). */
export function createLoader(checkout: Checkout, root: string): Loader {
  const opened = new Map<string, Promise<Opened>>();
  const left = { jobs: MOST.jobs, steps: MOST.steps };

  const open = (path: string): Promise<Opened> => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const opening = openFile(checkout, path);
    opened.set(path, opening);
    return opening;
  };

  const loadJob = async (
    file: SourceFile,
    entry: Entry,
    caller: JobView | null,
    level: number,
  ): Promise<JobView> => {
    left.jobs -= 1;
    // A job knows its steps and calls, and they know the job: it is filled in once they are read.
    const view: { -readonly [K in keyof JobView]: JobView[K] } = {
      file,
      id: entry.key,
      at: entry.written,
      node: entry.value,
      caller,
      steps: [],
      call: null,
    };
    view.steps = await loadSteps(file, entry.value, null, 0);
    view.call = await loadCall(view, level);
    return view;
  };

  const loadCall = async (job: JobView, level: number): Promise<Call | null> => {
    const uses = entryOf(job.node, 'uses');
    if (uses?.value.is !== 'text') return null;
    const { at } = uses;
    const local = localPath(uses.value.value);
    if (local === undefined) return { is: 'elsewhere', at, uses: uses.value.value };
    const path = within(root, local);
    if (path === undefined) return { is: 'missing', at, path: local };
    const found = await open(path);
    if (found.kind === 'absent') return { is: 'missing', at, path };
    if (found.kind === 'unseen') return { at, ...found.unseen };
    const entries = entriesOf(valueAt(found.file.root, 'jobs'));
    const isCircle =
      path === job.file.path || callersOf(job).some(({ file }) => file.path === path);
    if (isCircle || level >= MOST.levels || left.jobs < entries.length) {
      return { is: 'beyond-bounds', at, path };
    }
    const jobs: JobView[] = [];
    for (const entry of entries) jobs.push(await loadJob(found.file, entry, job, level + 1));
    return { is: 'local', at, file: found.file, jobs };
  };

  const loadSteps = async (
    file: SourceFile,
    owner: Node | undefined,
    parent: StepView | null,
    level: number,
  ): Promise<readonly StepView[]> => {
    const steps: StepView[] = [];
    for (const node of stepsIn(owner)) {
      if (left.steps <= 0) return steps;
      left.steps -= 1;
      const uses = entryOf(node, 'uses');
      const action = uses?.value.is === 'text' ? await loadAction(uses.value.value, level) : null;
      const step: StepView = { node, file, parent, uses, action };
      steps.push(step);
      if (action?.is === 'composite') {
        const { root: actionRoot } = action.file;
        const inner = await loadSteps(action.file, valueAt(actionRoot, 'runs'), step, level + 1);
        steps.push(...inner);
      }
    }
    return steps;
  };

  const loadAction = async (uses: string, level: number): Promise<LocalAction | null> => {
    const local = localPath(uses);
    if (local === undefined) return null;
    const folder = within(root, local);
    if (folder === undefined) return { is: 'missing', path: local };
    if (level >= MOST.levels || left.steps <= 0) return { is: 'beyond-bounds', path: folder };
    for (const name of ['action.yml', 'action.yaml']) {
      const found = await open(folder === '' ? name : `${folder}/${name}`);
      if (found.kind === 'unseen') return found.unseen;
      if (found.kind === 'read') {
        const { file } = found;
        const isComposite = textAt(file.root, 'runs', 'using')?.toLowerCase() === 'composite';
        return { is: isComposite ? 'composite' : 'other', file };
      }
    }
    // A folder with a Dockerfile and nothing else is an action too.
    const names = await checkout.list(folder);
    return names.includes('Dockerfile')
      ? { is: 'other', file: null }
      : { is: 'missing', path: folder };
  };

  return { open, job: (file, entry) => loadJob(file, entry, null, 0) };
}

function callersOf({ caller }: JobView): readonly JobView[] {
  return caller === null ? [] : [caller, ...callersOf(caller)];
}

async function openFile(checkout: Checkout, path: string): Promise<Opened> {
  const found = await checkout.read(path);
  if (found.kind === 'absent') return { kind: 'absent', path };
  if (found.kind === 'unreadable') {
    return { kind: 'unseen', unseen: { is: 'unreadable', path, why: found.reason } };
  }
  const reading = readDocument(path, found.text);
  return reading.kind === 'read'
    ? { kind: 'read', file: { path, root: reading.root } }
    : { kind: 'unseen', unseen: { is: 'unreadable', path, why: reading.cause } };
}

/** The path of what `uses` names in this repository: `./path`, and `$/path` at the running commit. */
function localPath(uses: string): string | undefined {
  return /^(?:\.|\$)\/(.*)$/s.exec(uses.trim())?.[1];
}

/** The folder that holds `.github`, for a workflow that lies there; else the root. */
export function rootOf(workflowPath: string): string {
  const folder = folderOf(workflowPath);
  const match = /^(.*?)(?:^|\/)\.github\/workflows$/.exec(folder);
  return match?.[1] ?? '';
}
