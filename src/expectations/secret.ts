import type { SecretKind } from '../settings/secret-kind.js';

export { SECRET_KINDS, type SecretKind } from '../settings/secret-kind.js';

/** Where a value comes from: an environment variable, or an input of the action (as in `with:`). */
export type SecretSource =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string };

/** A value that the job needs before it can deploy. */
export interface ExpectedSecret {
  /** As the user wrote it; one of `[A-Za-z_][A-Za-z0-9_]*` for a variable. */
  readonly name: string;
  readonly kind: SecretKind;
  readonly from: SecretSource;
}

/**
 * True for kinds that are one word of a fixed alphabet, so that anything around them is wrong. A
 * text may be a password with quotes or a key file that ends with a line feed.
 */
export function isExact(kind: SecretKind): boolean {
  return kind !== 'text' && kind !== 'json' && kind !== 'url';
}

/** True for the three values that requests to AWS are signed with. */
export function isCredential(kind: SecretKind): boolean {
  return (
    kind === 'aws-access-key-id' || kind === 'aws-secret-access-key' || kind === 'aws-session-token'
  );
}
