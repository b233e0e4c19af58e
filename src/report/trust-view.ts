/** Whether a part of a policy held: `unknown` where it hangs on what cannot be known here. */
export type TrustMatch = 'matched' | 'not-matched' | 'unknown';

/** One element of a statement held against the job. */
export interface TrustStep {
  readonly element: 'principal' | 'action' | 'condition' | 'statement';
  /** Only of a condition, as the policy spells them. */
  readonly operator?: string;
  readonly key?: string;
  readonly wanted: readonly string[];
  /** Null when the request has no such thing. */
  readonly was: readonly string[] | null;
  readonly outcome: TrustMatch;
  /** One sentence, without a full stop. */
  readonly why: string;
}

/** One statement of the policy. */
export interface TrustStatement {
  /** 1-based. */
  readonly statement: number;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | null;
  readonly outcome: TrustMatch;
  /** 1-based, in the policy's file. */
  readonly line: number;
  readonly steps: readonly TrustStep[];
}

/** The claims of this job's token and, where a policy was found, whether it accepts them. */
export interface TrustView {
  /** Decoded claims; never the token. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly subject: {
    readonly form: string;
    readonly current: string;
    /** The same job in the other spelling (classic or immutable), where the ids are known. */
    readonly other: string | null;
    /** The subject taken apart, in its order: owner, owner id, repository, branch... */
    readonly parts?: readonly { readonly name: string; readonly value: string }[];
  };
  /** Where the policy was read; absent or null when none was found. */
  readonly policy?: { readonly source: string } | null;
  readonly verdict?: 'accepted' | 'refused' | 'cannot-judge' | null;
  /** The element that settled the verdict, with its statement (1-based, null for the whole policy). */
  readonly decidedBy?:
    | (TrustStep & { readonly statement: number | null; readonly sid: string | null })
    | null;
  /** Statement by statement; of a huge policy, those that came nearest. */
  readonly trace?: readonly TrustStatement[];
  /** What the verdict takes for granted, and parts of the policy that are not known here. */
  readonly cautions?: readonly string[];
}
