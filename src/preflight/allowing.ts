import {
  type AllowanceFact,
  type Allowances,
  NO_ALLOWANCES,
} from '../facts/leaks/allowances/allowance.js';
import type { AllowFrom, Change } from '../facts/leaks/allowances/allow-from.js';
import { baseNames, type Judging } from '../facts/leaks/allowances/decide.js';
import {
  gatherAllowances,
  type Gathered,
  type Gathering,
} from '../facts/leaks/allowances/gather.js';
import type { GatherFrom, GatherMeans } from '../facts/leaks/allowances/where.js';
import { compileLine } from '../facts/leaks/allowances/compile-line.js';
import { KNOWN_KINDS, type OwnKinds, ownKinds } from '../facts/leaks/allowances/own-kinds.js';
import { hideKeys } from '../facts/leaks/hide-keys.js';
import type { CommitName, LocatedHit, Remote, ScanOptions } from '../world/git.js';

/** What decides about the keys that a scan finds, and what is to be said of it. */
export interface Allowing {
  readonly judging: Judging;
  /** What is wrong with what counts, or would count. */
  readonly problems: readonly AllowanceFact[];
  /** Worth knowing. */
  readonly notes: readonly string[];
  /** What was asked for and cannot be done, as what says so could not be read. */
  readonly missed: readonly string[];
  /** Whose allowances do not count, and where they would have to be. */
  readonly change: Change | null;
  /** What is looked for besides the keys that we know. */
  readonly own: Pick<OwnKinds, 'rules' | 'kinds'>;
  /** Where a baseline is written: absolute. */
  readonly baselineFile: string;
  /** How much was scanned, where that is all there is: then what no key needs is told. */
  readonly looked?: 'tree' | 'history';
}

/** What is needed to open one. */
export interface AllowingMeans extends Omit<GatherMeans, 'compile' | 'kinds'> {
  readonly remote?: Remote;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Gathers what may be there where its word counts, and what the change itself says of it. */
export async function openAllowing(from: AllowFrom, given: AllowingMeans): Promise<Allowing> {
  const { remote, now } = given;
  const known = KNOWN_KINDS;
  const means: GatherMeans = { ...given, compile: compileLine, kinds: known };
  const counting =
    from.kind === 'nobody' ? null : await gatherAllowances(placeOf(from, remote), means);
  // Whoever may push to the default branch, or works on a machine of their own, speaks for it.
  const isTrusted = from.kind === 'disk' || from.kind === 'pushed';
  const written = isTrusted ? null : await gatherAllowances({ kind: 'disk' }, means);
  const counts = gatheredOf(counting);
  const owns = gatheredOf(written);
  const patterns = union(counts?.patterns, owns?.patterns, ({ id }) => id);
  const prohibited = union(counts?.prohibited, owns?.prohibited, ({ source }) => source);
  const own = ownKinds(patterns, prohibited);
  const wrongInBase = counts === null || owns === null ? 0 : counts.problems.length;
  return {
    judging: {
      allowances:
        counts === null
          ? NO_ALLOWANCES
          : { entries: counts.entries, problems: counts.problems, comments: isTrusted },
      ...(owns === null ? {} : { own: allowancesOf(owns, counts) }),
      kinds: [...known, ...own.kinds.map(({ kind }) => kind)],
      now,
    },
    // The file in front of the reader can be mended; that of the base is another's.
    problems: [...((owns ?? counts)?.problems ?? []), ...own.problems],
    notes: [
      ...(counts?.notes ?? owns?.notes ?? []),
      ...(wrongInBase === 0
        ? []
        : [
            'What says at the base which keys may be there is not valid in some places; they count for nothing.',
          ]),
      ...(from.kind === 'nobody' ? [`No key is allowed here, since ${from.reason}.`] : []),
    ],
    missed: missedOf(counting),
    change: from.kind === 'commit' ? from.change : null,
    own,
    baselineFile: (counts ?? owns)?.baselineFile ?? '',
  };
}

function placeOf(
  from: Exclude<AllowFrom, { kind: 'nobody' }>,
  remote: Remote | undefined,
): GatherFrom {
  if (from.kind === 'disk') return from;
  return { kind: 'commit', commit: from.commit, ...(remote === undefined ? {} : { remote }) };
}

function gatheredOf(gathering: Gathering | null): Gathered | null {
  return gathering?.kind === 'gathered' ? gathering : null;
}

/** Only what the change brings: what the base says as well has been heard. */
function allowancesOf(owns: Gathered, counts: Gathered | null): Allowances {
  const heard = new Set(counts?.entries.map(({ by, identity }) => `${by} ${identity}`));
  const entries = owns.entries.filter(({ by, identity }) => !heard.has(`${by} ${identity}`));
  return { entries, problems: [], comments: true };
}

function missedOf(gathering: Gathering | null): readonly string[] {
  if (gathering?.kind !== 'unreadable' || gathering.noRepository === true) return [];
  const why = hideKeys(gathering.reason);
  return [
    `What may be there, and which patterns of your own are looked for, is read at the base, and cannot be: ${why}. Nothing is allowed.`,
  ];
}

function union<T>(
  first: readonly T[] = [],
  second: readonly T[] = [],
  nameOf: (one: T) => string,
): readonly T[] {
  const names = new Set(first.map(nameOf));
  return [...first, ...second.filter((one) => !names.has(nameOf(one)))];
}

/**
 * The same with the keys that the commit before holds, which nobody is blamed for now: a file that is
 * moved, copied or squashed brings no key that was not there. Looked for only where a key was found.
 */
export async function withBase(
  allowing: Allowing,
  hits: readonly LocatedHit[],
  base: CommitName,
  { git, directory, remote }: Pick<AllowingMeans, 'git' | 'directory' | 'remote'>,
  options: ScanOptions,
): Promise<Allowing> {
  if (hits.length === 0) return allowing;
  const from = { kind: 'commit', directory, commit: base } as const;
  const answer = await git.scan(remote === undefined ? from : { ...from, remote }, options);
  if (answer.kind === 'unreadable') {
    const why = hideKeys(answer.reason);
    const note = `Whether the keys were there before could not be told: ${why}.`;
    return { ...allowing, notes: [...allowing.notes, note] };
  }
  return { ...allowing, judging: { ...allowing.judging, base: baseNames(answer.hits) } };
}

/** Has a scan look for what a team describes itself, too. */
export function withOwn(options: ScanOptions, { own: { rules } }: Allowing): ScanOptions {
  return rules.length === 0 ? options : { ...options, rules };
}
