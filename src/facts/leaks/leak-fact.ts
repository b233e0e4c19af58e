import type { Exposure } from './exposure.js';
import type { Allowed } from '../../report/leak.js';
import type { Part } from '../../scanner/patterns/pattern.js';

/** Why an allowance that somebody wrote does not count. */
export interface Excuse {
  /** `own`: the change that brings the key brings the allowance too. */
  readonly is: 'own' | 'expired' | 'not-valid';
  /** Where it is written, such as `aws-preflight.yml:12`. */
  readonly at: string;
  /** The last day of one that expired, or what is wrong with one that is not valid, in our words. */
  readonly what?: string;
}

/** A committed key, redacted where it was found: nothing here can be used to sign. */
export interface LeakFact extends LeakPart {
  readonly path: string;
  /** Where the path is an archive, the file in it that holds the key; line and column count there. */
  readonly member?: string;
  readonly commit?: string;
  readonly author?: string;
  readonly inHead?: boolean;
  /**
   * Where it stands outside of any commit: `staged` for the next one, in the `message` of that, or
   * `loose` in what git was not asked about. Left out where it is committed, as far as the scan tells.
   */
  readonly held?: 'staged' | 'message' | 'loose';
  /** How far it has come; left out where nothing tells it. */
  readonly exposure?: Exposure;
  /** The other parts of the same credential that stand beside it; it is itself the strongest. */
  readonly parts?: readonly LeakPart[];
  /** What would be needed besides to sign with it, and does not stand beside it. */
  readonly lacks?: readonly LackedPart[];
  /** Where the other half may stand: a lone one that the scan found elsewhere in the same file. */
  readonly otherHalf?: { readonly path: string; readonly line: number };
  /** Whether its account is one that the job expects; left out where none is told or expected. */
  readonly accountIs?: 'expected' | 'another';
  /** Its account is known to hold canaries: keys that are laid out so that their use is told. */
  readonly canary?: true;
  /** The job's own secret whose value it is, by the name that the job gives it. */
  readonly ownSecret?: string;
  /** What STS said of it, where it was asked. */
  readonly verdict?: Verdict;
  /** When it ended, in milliseconds since the epoch, if it has. */
  readonly endedAt?: number;
  /** It may be there: it is told of, and fails nothing. */
  readonly allowed?: Allowed;
  /** Allowances that were meant for it and do not count. */
  readonly excuses?: readonly Excuse[];
}

/** One key of a credential. */
export interface LeakPart {
  /** The kind of key: the name of its pattern and of its rule below `leaks/`. */
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  readonly preview: string;
  /** SHA-256 of the key, hex: high entropy by rule, so it identifies without revealing. */
  readonly keyHash: string;
  readonly account?: string;
}

/** A part that a credential needs to sign. */
export type LackedPart = Exclude<Part, 'service-key' | 'signature'>;

/** What STS says of a credential. */
export type Verdict =
  /** Null where a policy refused to tell who it is: the key was recognised all the same. */
  | { readonly kind: 'live'; readonly arn: string | null }
  | { readonly kind: 'dead'; readonly by: 'not-known' | 'ended' }
  /** The id is of a key that lives, and the secret beside it is another's. */
  | { readonly kind: 'mismatch' }
  | {
      readonly kind: 'unknown';
      readonly why: 'canary' | 'same-id' | 'too-many' | 'no-answer' | 'refused';
    };

/** What makes two facts the same whole credential of AWS's; undefined where something lacks to sign with. */
export function credentialOf({
  kind,
  keyHash,
  parts = [],
  lacks,
  endedAt,
}: LeakFact): string | undefined {
  if (kind !== 'aws-secret-access-key' || lacks !== undefined || endedAt !== undefined)
    return undefined;
  const others = parts.map((part) => `${part.kind} ${part.keyHash}`).toSorted();
  return others.length === 0 ? undefined : [keyHash, ...new Set(others)].join('\n');
}
