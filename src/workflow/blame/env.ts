import { type Entry, entriesOf, entryOf, textAt, valueAt } from '../document/node.js';
import type { StepView } from '../job/view.js';
import {
  type Around,
  type Blame,
  blame,
  type Elsewhere,
  type Follow,
  type Followed,
  instead,
} from './cause.js';
import { nameMeantBy } from './likeness.js';

/** Where a variable is set and is not seen by the step. */
export interface SetElsewhere {
  readonly where: Elsewhere;
  readonly entry: Entry;
}

/**
 * Why `env.NAME` is empty: nothing that reaches the text sets it.
 * @param isWithinEnv whether the text stands in the very `env` that could set it
 */
export function blameForEnv(
  read: Followed,
  name: string,
  around: Around,
  follow: Follow,
  isWithinEnv: boolean,
): Blame | null {
  const { job, step } = around;
  const own = isWithinEnv ? [] : stepsAround(step);
  const reaching = [...own, ...stepsAround(step?.parent ?? null), { node: job.node }];
  for (const { node } of [...reaching, { node: job.file.root }]) {
    const entry = entryOf(valueAt(node, 'env'), name);
    if (entry?.value.is === 'text') return follow(entry.value, around);
  }
  const index = step === null ? -1 : job.steps.indexOf(step);
  const here = index >= 0 ? index : (around.own ?? job.steps.length);
  // A program that an earlier step runs may set it, too.
  if (job.steps.slice(0, here).some((one) => writes(one, name))) return null;
  const meant = nameMeantBy(name, namesSeen(around));
  if (meant !== undefined && /^\w+$/.test(meant)) {
    const to = `env.${meant}`;
    const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at } as const;
    return blame(read, around, cause, instead(read, to));
  }
  const found = setElsewhere(name, around);
  const elsewhere = found === null ? null : { where: found.where, at: found.entry.written };
  const exporter = job.steps.slice(0, here).find((one) => exportsOnly(one, name));
  const exportedBy = exporter === undefined ? null : (entryOf(exporter.node, 'run')?.at ?? null);
  return blame(read, around, { is: 'env-not-set', name, elsewhere, exportedBy });
}

/** Where else a variable is set: in a place from which it does not come here. */
export function setElsewhere(
  name: string,
  around: Pick<Around, 'job' | 'own' | 'neighbours'>,
): SetElsewhere | null {
  const { job, own, neighbours } = around;
  const inEnv = (node: Parameters<typeof valueAt>[0]) => entryOf(valueAt(node, 'env'), name);
  for (const [index, step] of job.steps.entries()) {
    const entry = index === own ? undefined : inEnv(step.node);
    if (entry === undefined) continue;
    return { where: own !== undefined && index > own ? 'a-later-step' : 'another-step', entry };
  }
  for (let { caller } = job; caller !== null; caller = caller.caller) {
    const entry = inEnv(caller.node) ?? inEnv(caller.file.root);
    if (entry !== undefined) return { where: 'the-caller', entry };
  }
  for (const other of neighbours) {
    if (other.file.path !== job.file.path || other.id === job.id) continue;
    for (const { node } of [other, ...other.steps]) {
      const entry = inEnv(node);
      if (entry !== undefined) return { where: 'another-job', entry };
    }
  }
  return null;
}

function stepsAround(step: StepView | null): readonly StepView[] {
  return step === null ? [] : [step, ...stepsAround(step.parent)];
}

function namesSeen({ job, step }: Around): readonly string[] {
  const owners = [job.file.root, job.node, ...stepsAround(step).map(({ node }) => node)];
  return owners.flatMap((node) => entriesOf(valueAt(node, 'env')).map(({ key }) => key));
}

/** Whether a step sets a variable in its own shell, which ends with the step. */
function exportsOnly({ node }: StepView, name: string): boolean {
  const run = textAt(node, 'run') ?? '';
  if (!/^\w+$/.test(name)) return false;
  return new RegExp(`(?:^|[\\s;&]|env:)${name}\\s?=`, 'im').test(run);
}

function writes({ node, uses }: StepView, name: string): boolean {
  const run = textAt(node, 'run');
  if (run === undefined)
    return uses?.value.is === 'text' && !uses.value.value.startsWith('actions/');
  const isProgram = /(?:^|\s)(?:\.{1,2}\/|bash |sh |python|node |make|npm |source )/m.test(run);
  return /GITHUB_ENV/.test(run) ? run.includes(name) || isProgram : isProgram;
}
