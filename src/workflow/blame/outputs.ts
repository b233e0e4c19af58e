import { entriesOf, entryOf, textAt, type Text, valueAt } from '../document/node.js';
import { type Access, accessesIn } from '../expression/accesses.js';
import { partsOf } from '../expression/parts.js';
import type { JobView, StepView } from '../job/view.js';
import { type Around, type Blame, blame, type Followed, instead } from './cause.js';
import { nameMeantBy } from './likeness.js';
import { listing, needsOf } from './needs-of.js';
import { isStorable } from './storable.js';
import { masks, outputsOf } from './written-output.js';
import { type SecretRead, secretIn } from './written-secret.js';

/** What is asked of a job or step: `NAME.PROPERTY.OUTPUT`. */
export interface Asked {
  readonly name: string;
  readonly property: string | undefined;
  readonly output: string | undefined;
}

/** Why an output of another job is empty: `needs.JOB.outputs.NAME`. */
export function blameForNeeds(
  read: Followed,
  { name: job, property, output }: Asked,
  around: Around,
): Blame | null {
  const listed = needsOf(around.job);
  const jobs = entriesOf(valueAt(around.job.file.root, 'jobs')).map(({ key }) => key);
  if (!listed.some((one) => same(one, job))) {
    if (jobs.includes(job)) {
      const cause = { is: 'needs-not-listed', job, listed } as const;
      return blame(read, around, cause, listing(around.job, job));
    }
    const meant = nameMeantBy(job, listed) ?? (listed.length === 1 ? listed[0] : undefined);
    return meant === undefined ? null : mistyped(read, job, meant, around);
  }
  if (property !== undefined && output === undefined && property !== 'result') {
    return withoutOutputs(read, property, around);
  }
  if (output === undefined) return null;
  const other = around.neighbours.find(
    ({ id, file }) => same(id, job) && file.path === around.job.file.path,
  );
  return other === undefined ? null : blameForOutput(read, other, output, around, 0);
}

function blameForOutput(
  read: Followed,
  other: JobView,
  output: string,
  around: Around,
  level: number,
): Blame | null {
  const { call } = other;
  if (call !== null) {
    if (call.is !== 'local' || level > 9) return null;
    const declared = valueAt(call.file.root, 'on', 'workflow_call', 'outputs');
    const entry = entriesOf(declared).find(({ key }) => same(key, output));
    if (entry === undefined) return notDeclared(read, other, output, declared, around);
    const value = entryOf(entry.value, 'value')?.value;
    if (value?.is !== 'text') return null;
    for (const { context, steps } of readsIn(value)) {
      const [id, , name] = steps;
      if (context !== 'jobs' || id?.is !== 'name' || name?.is !== 'name') continue;
      const inner = call.jobs.find((one) => same(one.id, id.name));
      const found =
        inner === undefined ? null : blameForOutput(read, inner, name.name, around, level + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const declared = valueAt(other.node, 'outputs');
  const entry = entriesOf(declared).find(({ key }) => same(key, output));
  if (entry === undefined) return notDeclared(read, other, output, declared, around);
  if (entry.value.is !== 'text') return null;
  const { value } = entry;
  for (const access of readsIn(value)) {
    const [first] = access.steps;
    if (first?.is !== 'name') continue;
    if (access.context === 'secrets') {
      return masked(read, other, output, { secret: first.name, from: value.at }, around);
    }
    if (access.context !== 'steps') continue;
    const top = other.steps.filter(({ parent }) => parent === null);
    const step = top.find(({ node }) => same(textAt(node, 'id') ?? '', first.name));
    const written = value.value.slice(access.at, access.end);
    if (step === undefined) {
      return stepNotThere({ at: value.at, written }, first.name, top, { job: other });
    }
    const name = access.steps[2];
    const own = name?.is === 'name' ? name.name : output;
    const secret = secretIn(other, step, own);
    if (secret !== undefined) return masked(read, other, output, secret, around);
    const by = masks(step, own);
    if (by !== undefined) {
      const uses = step.uses?.value.is === 'text' ? step.uses.value.value : '';
      const from = step.uses?.at ?? entryOf(step.node, 'run')?.at ?? value.at;
      const cause = { is: 'output-masked-by-step', job: other.id, output, by, uses, from } as const;
      return blame(read, around, cause);
    }
    const place = { at: value.at, written };
    const unwritten = notWritten(place, first.name, own, step, { job: other });
    if (unwritten !== null) return unwritten;
  }
  return null;
}

/** Why an output of a step is empty: the step is not there, or has not run yet. */
export function blameForSteps(
  read: Followed,
  { name: id, property, output }: Asked,
  around: Around,
): Blame | null {
  const { job, step, own } = around;
  const scope = job.steps.filter(({ parent }) => parent === (step?.parent ?? null));
  const found = scope.find(({ node }) => same(textAt(node, 'id') ?? '', id));
  if (found === undefined) {
    return ofAnotherJob(read, id, output ?? '', around) ?? stepNotThere(read, id, scope, around);
  }
  const here = step === null ? own : job.steps.indexOf(step);
  if (here !== undefined && job.steps.indexOf(found) >= here) {
    return blame(read, around, { is: 'step-later', id });
  }
  if (
    property !== undefined &&
    output === undefined &&
    !/^(?:outcome|conclusion)$/.test(property)
  ) {
    return withoutOutputs(read, property, around);
  }
  return output === undefined ? null : notWritten(read, id, output, found, around);
}

/** `needs.JOB.NAME` in the place of `needs.JOB.outputs.NAME`. */
function withoutOutputs(read: Followed, name: string, around: Around): Blame | null {
  if (name === 'outputs' || !/^[\w-]+$/.test(name)) return null;
  const to = read.written.replace(/\.([\w-]+)$/, '.outputs.$1');
  if (to === read.written) return null;
  const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at } as const;
  return blame(read, around, cause, instead(read, to));
}

/** A step that is there, and whose text hands out other outputs than the one that is read. */
function notWritten(
  read: Followed,
  id: string,
  output: string,
  step: StepView,
  around: Pick<Around, 'job'>,
): Blame | null {
  const written = outputsOf(step);
  if (written === undefined || written.some((one) => same(one, output))) return null;
  const plain = (text: string) => text.toLowerCase().replace(/[-_]/g, '');
  const meant = written.find((one) => plain(one) === plain(output)) ?? nameMeantBy(output, written);
  if (meant !== undefined) return mistyped(read, output, meant, around);
  const from = entryOf(step.node, 'run')?.at ?? step.uses?.at ?? read.at;
  const cause = { is: 'step-writes-no-such-output', id, output, written, from } as const;
  return blame(read, around, cause);
}

/** A step of another job of the same file: its outputs stay there. */
function ofAnotherJob(read: Followed, id: string, output: string, around: Around): Blame | null {
  const { job, neighbours } = around;
  for (const other of neighbours) {
    if (other.file.path !== job.file.path || other.id === job.id) continue;
    const step = other.steps.find(({ node }) => same(textAt(node, 'id') ?? '', id));
    const from = entryOf(step?.node, 'id')?.at;
    if (from === undefined) continue;
    const isListed = needsOf(job).some((one) => same(one, other.id));
    const cause = {
      is: 'step-of-another-job',
      id,
      output,
      other: other.id,
      from,
      isListed,
    } as const;
    return blame(read, around, cause);
  }
  return null;
}

function stepNotThere(
  read: Followed,
  id: string,
  scope: readonly StepView[],
  around: Pick<Around, 'job'>,
): Blame {
  const ids = scope.flatMap(({ node }) => textAt(node, 'id') ?? []);
  const meant = nameMeantBy(id, ids) ?? (ids.length === 1 ? ids[0] : undefined);
  return meant === undefined
    ? blame(read, around, { is: 'step-not-there', id, job: around.job.id })
    : mistyped(read, id, meant, around);
}

/** One name within what was read, put right. */
function mistyped(
  read: Followed,
  given: string,
  meant: string,
  around: Pick<Around, 'job'>,
): Blame {
  const to = read.written.replace(given, () => meant);
  const cause = { is: 'mistyped', given: read.written, meant: to, elsewhere: read.at } as const;
  const isSafe = /^[\w-]+$/.test(meant);
  return blame(read, around, cause, isSafe ? instead(read, to) : null);
}

function notDeclared(
  read: Followed,
  other: JobView,
  output: string,
  declared: ReturnType<typeof valueAt>,
  around: Around,
): Blame {
  const meant = nameMeantBy(
    output,
    entriesOf(declared).map(({ key }) => key),
  );
  return meant === undefined
    ? blame(read, around, { is: 'output-not-declared', job: other.id, output })
    : mistyped(read, output, meant, around);
}

function masked(
  read: Followed,
  other: JobView,
  output: string,
  { secret, from }: SecretRead,
  around: Around,
): Blame {
  const cause = { is: 'output-masked', job: other.id, output, secret, from } as const;
  return blame(read, around, cause, isStorable(secret) ? instead(read, `secrets.${secret}`) : null);
}

function readsIn(text: Text): readonly Access[] {
  return accessesIn(text.value, partsOf(text.value));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
