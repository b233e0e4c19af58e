import { sha256 } from '../../report/sha256.js';
import { patternOf } from '../../scanner/patterns/index.js';
import { redactKey } from '../../scanner/redact.js';
import type { LocatedHit } from '../../world/git.js';
import type { Decided, Decision } from './allowances/decide.js';
import { mayBeCanary } from './canaries.js';
import type { Exposure } from './exposure.js';
import { groupLeaks } from './group-leaks.js';
import { hideKeys } from './hide-keys.js';
import { credentialOf, type LeakFact, type Verdict } from './leak-fact.js';
import { foundSecret, OWN_SECRET, type OwnSecret } from './own-secrets.js';

/** What is known besides a scan's hits. */
export interface LeakContext {
  readonly held?: LeakFact['held'];
  /** Milliseconds since the epoch; without it, no key is said to have ended. */
  readonly now?: number;
  /** How far all that is scanned has come, where the job tells it. */
  readonly exposure?: Exposure;
  /** A person's own clone: CI has only what was pushed, whatever its clone knows of remotes. */
  readonly isOwnClone?: boolean;
  /** The job's own secrets, in the order of the rules that looked for them. */
  readonly own?: readonly OwnSecret[];
  /** What STS said, by {@link credentialOf}. */
  readonly verdicts?: ReadonlyMap<string, Verdict>;
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
  const facts = withoutDoubles(hits, context)
    .map((hit) => factOf(hit, context))
    .toSorted(inReadingOrder);
  return groupLeaks(facts)
    .map((fact) => withVerdict(withAccount(fact, context), context))
    .toSorted(inReadingOrder);
}

/** Whether any of these keys tells when it ends: only then does it matter what time it is. */
export function tellTheirEnd(hits: readonly LocatedHit[]): boolean {
  return hits.some(({ kind }) => patternOf(kind)?.expiryOf !== undefined);
}

/** What is a key of a kind that we know is told as such, and not once more as a secret of the job. */
function withoutDoubles(
  hits: readonly LocatedHit[],
  { own = [] }: LeakContext,
): readonly LocatedHit[] {
  if (own.length === 0) return hits;
  const place = ({ path, member = '', commit = '' }: LocatedHit, key: string) =>
    [path, member, commit, key].join('\0');
  const known = new Set(
    hits
      .filter(({ kind }) => patternOf(kind) !== undefined)
      .map((hit) => place(hit, hit.key.reveal())),
  );
  return hits.filter((hit) => {
    const secret = foundSecret(hit.kind, own);
    return secret === undefined || !known.has(place(hit, secret.value.reveal()));
  });
}

/** A secret of the job is told by its name: its value may be one that can be guessed from a hash. */
function tellingOf(
  { kind }: LocatedHit,
  key: string,
  { own = [] }: LeakContext,
): Pick<LeakFact, 'kind' | 'preview' | 'keyHash' | 'account' | 'ownSecret'> {
  const found = foundSecret(kind, own);
  if (found !== undefined) {
    const { name, value } = found;
    const preview = `${name} (${value.reveal().length} characters)`;
    return {
      kind: OWN_SECRET,
      preview,
      keyHash: sha256(`${OWN_SECRET}\0${name}`),
      ownSecret: name,
    };
  }
  const same = own.find(({ value }) => value.reveal() === key);
  return {
    kind,
    ...redactKey(kind, key),
    keyHash: sha256(key),
    ...(same === undefined ? {} : { ownSecret: same.name }),
  };
}

function factOf(hit: LocatedHit, context: LeakContext): LeakFact {
  const { held, now, decisions } = context;
  const { allowed, excuses }: Decision = decisions?.get(hit) ?? {};
  const exposure = exposureIn(hit, context);
  const { kind, path, member, line, column, commit, author, inHead } = hit;
  const key = hit.key.reveal();
  const telling = tellingOf(hit, key, context);
  const own = { key, preview: telling.preview };
  const endsAt = patternOf(kind)?.expiryOf?.(key);
  return {
    path: hideKeys(path, own),
    ...(member === undefined ? {} : { member: hideKeys(member, own) }),
    line,
    column,
    ...telling,
    ...(commit === undefined ? {} : { commit }),
    ...(author === undefined ? {} : { author: hideKeys(author, own) }),
    ...(inHead === undefined ? {} : { inHead }),
    ...(held === undefined ? {} : { held }),
    ...(exposure === undefined ? {} : { exposure }),
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

function exposureIn(
  { pushed }: LocatedHit,
  { exposure, isOwnClone }: LeakContext,
): Exposure | undefined {
  return exposure ?? (pushed === false && isOwnClone === true ? { kind: 'unpushed' } : undefined);
}

function withVerdict(fact: LeakFact, { verdicts }: LeakContext): LeakFact {
  const credential = verdicts === undefined ? undefined : credentialOf(fact);
  const verdict = credential === undefined ? undefined : verdicts?.get(credential);
  return verdict === undefined ? fact : { ...fact, verdict };
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
