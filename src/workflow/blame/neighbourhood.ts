import type { Place } from '../document/node.js';
import { environmentOf } from '../job/environment.js';
import { type Read, readsOf } from '../job/reads.js';
import type { JobView } from '../job/view.js';
import type { Around, KnownEnvironment, Stored } from './cause.js';

/** A secret or variable that some job reads. */
interface StoredElsewhere {
  readonly context: Stored;
  readonly name: string;
  readonly at: Place;
  readonly job: JobView;
}

/** The environments of the other jobs that read a name. */
export function environmentsOf(
  name: string,
  context: Stored,
  { neighbours, job }: Around,
): readonly KnownEnvironment[] {
  return neighbours
    .filter((one) => !isSameJob(one, job) && environmentOf(one)?.computed === false)
    .filter((one) =>
      readsOf(one).some((read) => {
        const stored = storedIn(read);
        return stored?.context === context && stored.name.toLowerCase() === name.toLowerCase();
      }),
    )
    .flatMap(knownOf);
}

/** The environments that the checkout's other jobs name: those of the same files first. */
export function environmentsNear({ neighbours, job }: Around): readonly KnownEnvironment[] {
  const files = [job.file.path, job.caller?.file.path];
  const known = neighbours.filter((one) => !isSameJob(one, job)).flatMap(knownOf);
  const near = known.filter(({ at }) => files.includes(at.path));
  const all = near.length > 0 ? near : known;
  return [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

function knownOf(job: JobView): KnownEnvironment[] {
  const named = environmentOf(job);
  return named === null || named.computed
    ? []
    : [{ name: named.text, job: job.id, at: named.entry.at }];
}

/** Every secret and variable that a workflow of the checkout reads. */
export function storedReads({ neighbours }: Around): readonly StoredElsewhere[] {
  return neighbours.flatMap(readsOf).flatMap((read) => {
    const stored = storedIn(read);
    return stored === undefined ? [] : [{ ...stored, at: read.at, job: read.job }];
  });
}

function storedIn({ access }: Read): { context: Stored; name: string } | undefined {
  const { context, steps } = access;
  const [first] = steps;
  if ((context !== 'secrets' && context !== 'vars') || first?.is !== 'name') return undefined;
  return { context, name: first.name };
}

/** Whether two reads stand on one line. */
export function isSame(one: Place, other: Place): boolean {
  return one.path === other.path && one.line === other.line;
}

/** Whether two views are of one job: they may have come by different ways. */
export function isSameJob(one: JobView, other: JobView): boolean {
  return one.file.path === other.file.path && one.id === other.id;
}
