/** The claims of this job's token and, where a policy was found, whether it accepts them. */
export interface TrustView {
  /** Decoded claims; never the token. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly subject: {
    readonly form: string;
    readonly current: string;
    /** The same job in the other spelling (classic or immutable), where the ids are known. */
    readonly other: string | null;
  };
}
