import { entriesOf, entryOf, textAt, type Text, valueAt } from '../document/node.js';
import { type Access, accessesIn } from '../expression/accesses.js';
import { partsOf } from '../expression/parts.js';
import type { JobView, StepView } from '../job/view.js';
import { type Around, type Blame, blame, type Followed, instead } from './cause.js';
import { nameMeantBy } from './likeness.js';
import { listing, needsOf } from './needs-of.js';
import { isStorable } from './storable.js';
import { type SecretRead, secretIn } from './written-secret.js';

/** Why an output of another job is empty: `needs.JOB.outputs.NAME`. */
export function blameForNeeds(
  read: Followed,
  job: string,
  output: string | undefined,
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
    const secret = secretIn(other, step, name?.is === 'name' ? name.name : output);
    if (secret !== undefined) return masked(read, other, output, secret, around);
  }
  return null;
}

/** Why an output of a step is empty: the step is not there, or has not run yet. */
export function blameForSteps(read: Followed, id: string, around: Around): Blame | null {
  const { job, step, own } = around;
  const scope = job.steps.filter(({ parent }) => parent === (step?.parent ?? null));
  const found = scope.find(({ node }) => same(textAt(node, 'id') ?? '', id));
  if (found === undefined) return stepNotThere(read, id, scope, around);
  const here = step === null ? own : job.steps.indexOf(step);
  return here !== undefined && job.steps.indexOf(found) >= here
    ? blame(read, around, { is: 'step-later', id })
    : null;
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
