import { sha256 } from '../../report/sha256.js';
import { patternOf } from '../../scanner/patterns/index.js';
import { redactKey } from '../../scanner/redact.js';
import type { LocatedHit } from '../../world/git.js';
import type { Decided, Decision } from './allowances/decide.js';
import { mayBeCanary } from './canaries.js';
import { groupLeaks } from './group-leaks.js';
import { hideKeys } from './hide-keys.js';
import type { LeakFact } from './leak-fact.js';

/** What is known besides a scan's hits. */
export interface LeakContext {
  readonly held?: LeakFact['held'];
  /** Milliseconds since the epoch; without it, no key is said to have ended. */
  readonly now?: number;
  /** Accounts that the job expects, 12 digits each; empty where any will do. */
  readonly accounts?: readonly string[];
  /** What may be there, and what was meant to say so. */
  readonly decisions?: Decided['of'];
}

/**
 * Redacts what a scan found; from here on nobody holds a key. The parts of one credential are one fact.
 * Ordered by path, line and column.
 */
export function leakFactsOf(
  hits: readonly LocatedHit[],
  context: LeakContext = {},
): readonly LeakFact[] {
  const facts = hits.map((hit) => factOf(hit, context)).toSorted(inReadingOrder);
  return groupLeaks(facts)
    .map((fact) => withAccount(fact, context))
    .toSorted(inReadingOrder);
}

/** Whether any of these keys tells when it ends: only then does it matter what time it is. */
export function tellTheirEnd(hits: readonly LocatedHit[]): boolean {
  return hits.some(({ kind }) => patternOf(kind)?.expiryOf !== undefined);
}

function factOf(hit: LocatedHit, { held, now, decisions }: LeakContext): LeakFact {
  const { allowed, excuses }: Decision = decisions?.get(hit) ?? {};
  const { kind, path, member, line, column, commit, author, inHead } = hit;
  const key = hit.key.reveal();
  const redacted = redactKey(kind, key);
  const own = { key, preview: redacted.preview };
  const endsAt = patternOf(kind)?.expiryOf?.(key);
  return {
    kind,
    path: hideKeys(path, own),
    ...(member === undefined ? {} : { member: hideKeys(member, own) }),
    line,
    column,
    ...redacted,
    keyHash: sha256(key),
    ...(commit === undefined ? {} : { commit }),
    ...(author === undefined ? {} : { author: hideKeys(author, own) }),
    ...(inHead === undefined ? {} : { inHead }),
    ...(held === undefined ? {} : { held }),
    ...(endsAt === undefined || now === undefined || endsAt >= now ? {} : { endedAt: endsAt }),
    ...(allowed === undefined
      ? {}
      : {
          allowed: { ...allowed, reason: hideKeys(allowed.reason, own), ...atOf(allowed.at, own) },
        }),
    ...(excuses === undefined
      ? {}
      : { excuses: excuses.map((excuse) => ({ ...excuse, at: hideKeys(excuse.at, own) })) }),
  };
}

function withAccount(fact: LeakFact, { accounts = [] }: LeakContext): LeakFact {
  const { account } = fact;
  if (account === undefined) return fact;
  const accountIs = accounts.includes(account) ? 'expected' : 'another';
  return {
    ...fact,
    ...(accounts.length === 0 ? {} : { accountIs }),
    ...(mayBeCanary(account) ? { canary: true } : {}),
  };
}

function inReadingOrder(a: LeakFact, b: LeakFact): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const [one = '', other = ''] = [a.member, b.member];
  if (one !== other) return one < other ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function atOf(at: string | undefined, own: Parameters<typeof hideKeys>[1]) {
  return at === undefined ? {} : { at: hideKeys(at, own) };
}
