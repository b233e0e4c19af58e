import { type Entry, entriesOf, entryOf, type Text, valueAt } from '../document/node.js';
import { linesIn } from '../document/lines.js';
import { type Access, accessesIn } from '../expression/accesses.js';
import { partsOf } from '../expression/parts.js';
import type { JobView, StepView } from '../job/view.js';
import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';
import type { Around, Blame } from './cause.js';
import { blameForEnv, setElsewhere } from './env.js';
import { blameForInput } from './inputs.js';
import { blameForComputed, blameForMatrix } from './matrix.js';
import { blameForNeeds, blameForSteps } from './outputs.js';
import { blameForStored } from './stored.js';

/** A variable or an input that arrived empty, or not at all. */
export interface Emptiness {
  readonly kind: 'variable' | 'input';
  readonly name: string;
}

/** What the search starts from. */
export type Start = Pick<Around, 'job' | 'own' | 'event' | 'neighbours'>;

/** How far texts lead to texts; calls and actions are each ten deep at most. */
const MOST_LEVELS = 25;

/** How many reads are followed for one value; a real one has a handful. */
const MOST_READS = 100;

/** Told only where nothing better is. */
const VAGUE = ['computed-name', 'not-defined'];

/**
 * Who is at fault for a variable or input of the running step that is empty; null where the workflow
 * does not tell.
 */
export function blameFor(empty: Emptiness, start: Start): Blame | null {
  const around: Around = { ...start, step: null, level: 0, budget: { left: MOST_READS } };
  const source = sourceOf(empty, start);
  return source === null ? null : follow(source.entry.value, { ...around, step: source.step });
}

/** Where else an absent variable is set; null where nothing sets it. */
export function blameForAbsent({ kind, name }: Emptiness, start: Start): Blame | null {
  if (kind === 'input' || start.own === undefined) return null;
  const found = setElsewhere(name, start);
  if (found === null) return null;
  const { where, entry } = found;
  const value = entry.value.is === 'text' ? entry.value.value : '';
  return {
    cause: { is: 'set-elsewhere', name, where, at: entry.written, value },
    at: entry.written,
    written: name,
    job: start.job,
    edit: null,
  };
}

interface Source {
  readonly entry: Entry;
  readonly step: StepView | null;
}

function sourceOf({ kind, name }: Emptiness, { job, own }: Start): Source | null {
  const ours = own === undefined ? undefined : job.steps[own];
  const block = kind === 'input' ? 'with' : 'env';
  const inStep = (step: StepView | undefined): Source | null => {
    const entry = named(valueAt(step?.node, block), name, kind === 'input');
    return step === undefined || entry === undefined ? null : { entry, step };
  };
  const direct = inStep(ours);
  if (direct !== null) return direct;
  if (kind === 'variable') {
    for (let step = ours?.parent ?? null; step !== null; step = step.parent) {
      const outer = inStep(step);
      if (outer !== null) return outer;
    }
    for (const node of [job.node, job.file.root]) {
      const entry = entryOf(valueAt(node, 'env'), name);
      if (entry !== undefined) return { entry, step: null };
    }
  }
  // A step that is not told apart by its name: what fills the same input of the action that it is for.
  if (ours !== undefined) return null;
  const isLikely = ({ uses }: StepView) =>
    kind === 'variable' ||
    (uses?.value.is === 'text' && actionName(uses.value.value) === CREDENTIALS_ACTION);
  const [step] = job.steps.filter((one) => isLikely(one) && inStep(one) !== null);
  return inStep(step);
}

function named(table: ReturnType<typeof valueAt>, name: string, anyCase: boolean) {
  const wanted = anyCase ? name.toLowerCase() : name;
  return entriesOf(table).findLast(({ key }) => (anyCase ? key.toLowerCase() : key) === wanted);
}

function follow(text: Entry['value'], around: Around): Blame | null {
  if (text.is !== 'text' || around.level > MOST_LEVELS) return null;
  const lineAt = linesIn(text);
  const accesses = accessesIn(text.value, partsOf(text.value));
  const within = { ...around, level: around.level + 1 };
  const seen = new Set<string>();
  const found = accesses.flatMap((access) => {
    const written = text.value.slice(access.at, access.end);
    if (seen.has(written) || (around.budget.left -= 1) < 0) return [];
    seen.add(written);
    const read = { at: { ...text.at, line: lineAt(access.at) }, written };
    return blameForAccess(access, read, text, within) ?? [];
  });
  return found.find(({ cause }) => !VAGUE.includes(cause.is)) ?? found[0] ?? null;
}

function blameForAccess(
  { context, steps, end }: Access,
  read: { at: Text['at']; written: string },
  text: Text,
  around: Around,
): Blame | null {
  const [first, second, third] = steps;
  if (context === 'secrets' || context === 'vars') {
    if (first?.is === 'name') {
      return blameForStored({ ...read, context, name: first.name }, around, follow);
    }
    const rest = text.value.slice(end, end + 300);
    return first?.is === 'computed' ? blameForComputed({ ...read, context, rest }, around) : null;
  }
  if (first?.is !== 'name') return null;
  const { name } = first;
  switch (context) {
    case 'inputs':
      return blameForInput(read, name, around, follow);
    case 'github': {
      const isInput = /^event$/i.test(name) && second?.is === 'name' && second.name === 'inputs';
      return isInput && third?.is === 'name'
        ? blameForInput(read, third.name, around, follow)
        : null;
    }
    case 'needs':
    case 'steps': {
      const [property, output] = [second, third].map((one) =>
        one?.is === 'name' ? one.name : undefined,
      );
      const asked = { name, property, output };
      return context === 'needs'
        ? blameForNeeds(read, asked, around)
        : blameForSteps(read, asked, around);
    }
    case 'env':
      return blameForEnv(read, name, around, follow, isInEnv(text, around));
    case 'matrix':
      return blameForMatrix(read, name, around);
    default:
      return null;
  }
}

/** Whether a text is a value of its step's `env`, which does not see itself. */
function isInEnv(text: Text, { step }: { readonly step: StepView | null; readonly job: JobView }) {
  return entriesOf(valueAt(step?.node, 'env')).some(({ value }) => value === text);
}
