import { fingerprint } from '../../../report/finding.js';
import type { Allowed } from '../../../report/leak.js';
import type { Sealed } from '../../../report/sealed.js';
import { sha256 } from '../../../report/sha256.js';
import { INSIDE } from '../../../scanner/archives/archive.js';
import type { LocatedHit } from '../../../world/git.js';
import type { Excuse } from '../leak-fact.js';
import type { Allowance, AllowanceFact, Allowances, Written } from './allowance.js';
import { keyFingerprint } from './baseline.js';
import { dayOf } from './day.js';
import { readInline } from './inline.js';

/** What is known of a key that was found: that it may be there, or why what says so does not count. */
export interface Decision {
  readonly allowed?: Allowed;
  readonly excuses?: readonly Excuse[];
}

/** What decides about keys. */
export interface Judging {
  /** What counts: on a pull request, as the base commit has it. */
  readonly allowances: Allowances;
  /** What the change itself would allow, where that does not count. */
  readonly own?: Allowances;
  /** `KIND HASH` of the keys that the commit before holds, wherever they stand. */
  readonly base?: ReadonlySet<string>;
  /** Kinds of keys that rules are named after. */
  readonly kinds: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Decisions for each hit, and which entries no key needed any more. */
export interface Decided {
  readonly of: ReadonlyMap<LocatedHit, Decision>;
  readonly expired: readonly AllowanceFact[];
  readonly unused: readonly Allowance[];
}

/** A key as allowances look at it. */
interface Key {
  readonly kind: string;
  /** Of a key in an archive, with and without the file in it. */
  readonly paths: readonly string[];
  readonly keyHash: string;
  readonly names: readonly string[];
  readonly lines: readonly Uint8Array[];
}

/** Decides about each key that was found; pure. */
export function decide(hits: readonly LocatedHit[], judging: Judging): Decided {
  const { allowances, own, base, kinds, now } = judging;
  const today = dayOf(now);
  const finder = createFinder(allowances.entries);
  const owns = own === undefined ? undefined : createFinder(own.entries);
  const used = new Set<Allowance>();
  const expired = new Map<Allowance, number>();
  const of = new Map<LocatedHit, Decision>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const excuses: Excuse[] = [];
    let allowed: Allowed | undefined =
      base?.has(baseName(hit.kind, key.keyHash)) === true ? BY_BASE : undefined;
    for (const entry of finder(key)) {
      used.add(entry);
      if (isOver(entry, today)) {
        expired.set(entry, (expired.get(entry) ?? 0) + 1);
        excuses.push({ is: 'expired', at: shown(entry.at), what: entry.expires ?? '' });
      } else allowed ??= { by: entry.by, reason: entry.reason, at: shown(entry.at) };
    }
    const said = readInline(textOf(hit.beside?.line), textOf(hit.beside?.above), hit.kind, kinds);
    const here = shown({ path: hit.path, line: hit.line });
    if (said.is === 'not-valid') excuses.push({ is: 'not-valid', at: here, what: said.what });
    else if (said.is === 'allows' && allowances.comments) {
      allowed ??= { by: 'comment', reason: said.reason, at: here };
    } else if (said.is === 'allows') excuses.push({ is: 'own', at: here });
    for (const entry of owns?.(key) ?? []) {
      if (!isOver(entry, today)) excuses.push({ is: 'own', at: shown(entry.at) });
    }
    of.set(hit, allowed === undefined ? (excuses.length === 0 ? {} : { excuses }) : { allowed });
  }
  return {
    of,
    expired: Array.from(expired, ([{ at, expires, identity }, keys]) => ({
      is: 'expired',
      at,
      on: expires ?? '',
      identity,
      keys,
    })),
    unused: allowances.entries.filter((entry) => !used.has(entry)),
  };
}

/**
 * What allows no key that a whole tree or history holds. An entry of a history tells nothing to whoever
 * saw but the tree; an expression of git-secrets is often written for what may come.
 */
export function staleFacts(
  unused: readonly Allowance[],
  looked: 'tree' | 'history',
): readonly AllowanceFact[] {
  const stale = unused.filter(
    ({ covers, needs }) => covers.kind === 'entry' && (looked === 'history' || needs === undefined),
  );
  const baseline = stale.filter(({ by }) => by === 'baseline');
  const [first] = baseline;
  const single = stale.flatMap(({ by, at, identity }) =>
    by === 'configuration' ? [{ is: 'stale', by, at, identity, entries: 1, looked } as const] : [],
  );
  if (first === undefined) return single;
  const { at } = first;
  const identity = 'baseline';
  return [
    ...single,
    { is: 'stale', by: 'baseline', at, identity, entries: baseline.length, looked },
  ];
}

const BY_BASE: Allowed = { by: 'base', reason: 'the commit before holds this key already' };

/** How a key is called in {@link Judging.base}. */
function baseName(kind: string, keyHash: string): string {
  return `${kind} ${keyHash}`;
}

/** The names of all keys that a scan found. */
export function baseNames(hits: readonly LocatedHit[]): ReadonlySet<string> {
  return new Set(hits.map(({ kind, key }) => baseName(kind, sha256(key.reveal()))));
}

function isOver({ expires }: Allowance, today: string): boolean {
  return expires !== null && expires < today;
}

/** `aws-preflight.yml:12`. */
function shown({ path, line }: Written): string {
  return line === null ? path : `${path}:${line}`;
}

/** All entries that cover a key: those that name one by a hash are looked up, the rest are tried. */
function createFinder(entries: readonly Allowance[]): (key: Key) => readonly Allowance[] {
  const byHash = new Map<string, Allowance[]>();
  const tried: Allowance[] = [];
  for (const entry of entries) {
    const { covers } = entry;
    const name = covers.kind === 'entry' ? (covers.keyHash ?? covers.fingerprint) : undefined;
    if (name === undefined) tried.push(entry);
    else byHash.set(name, [...(byHash.get(name) ?? []), entry]);
  }
  return (key) =>
    [key.keyHash, ...key.names]
      .flatMap((name) => byHash.get(name) ?? [])
      .concat(tried)
      .filter((entry) => doesCover(entry, key));
}

function doesCover({ covers }: Allowance, { kind, paths, keyHash, names, lines }: Key): boolean {
  if (covers.kind === 'line') return lines.some((line) => covers.matches(line));
  return (
    (covers.rule === undefined || covers.rule === kind) &&
    (covers.keyHash === undefined || covers.keyHash === keyHash) &&
    (covers.fingerprint === undefined || names.includes(covers.fingerprint)) &&
    (covers.path === undefined || paths.some(covers.path))
  );
}

function keyOf(hit: LocatedHit): Key {
  const { kind, path, member, line, commit } = hit;
  const keyHash = sha256(hit.key.reveal());
  const printed = `${path}:${line}:`;
  const content = Buffer.from(lineOf(hit), 'latin1');
  const withHead = (head: string) => Buffer.concat([Buffer.from(head), content]);
  return {
    kind,
    paths: member === undefined ? [path] : [path, `${path}${INSIDE}${member}`],
    keyHash,
    names: [keyFingerprint(kind, keyHash), fingerprint(`leaks/${kind}`, `file ${path}`, keyHash)],
    // As git-secrets prints it for a tree, and for a history.
    lines: [withHead(printed), ...(commit === undefined ? [] : [withHead(`${commit}:${printed}`)])],
  };
}

/** Bytes as Latin-1. */
function lineOf({ beside }: LocatedHit): string {
  return beside?.line.reveal() ?? '';
}

function textOf(bytes: Sealed | undefined): string {
  return Buffer.from(bytes?.reveal() ?? '', 'latin1').toString('utf8');
}
