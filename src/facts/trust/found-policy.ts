import type { PolicyResult } from '../../trust/document/model.js';
import type { PolicyFile } from '../../trust/sources/policy-file.js';

/** Where a trust policy was read. Only `iam` is what AWS applies; others may have drifted. */
interface PolicySource {
  readonly kind: 'input' | 'checkout' | 'iam' | 'argument';
  /** Null for `iam`. */
  readonly path: string | null;
  /** 1-based, of the policy in its file. */
  readonly line: number | null;
  /** One line for a reader: "infra/role.tf, line 12". */
  readonly description: string;
}

export interface FoundPolicy {
  readonly source: PolicySource;
  readonly result: PolicyResult;
  /** The file that it was read from; left out when IAM told it. */
  readonly file?: PolicyFile;
  /** Why the file could not be read at all; left out when its text was judged. */
  readonly unread?: string;
  /** Names that the source leaves open: `var.branch`. */
  readonly unresolved: readonly string[];
  /** Defaults that were taken for granted: `var.branch = main`. */
  readonly assumed?: readonly string[];
  /** Further declarations that may as well be the role's: another call of a module, say. */
  readonly rivals?: readonly FoundPolicy[];
}

/** Names a policy that was not looked at for its size; null where that is not so. */
export function tooLargeIn(policy: FoundPolicy | null): string | null {
  if (policy === null || policy.result.ok || policy.result.fault.tooLarge !== true) return null;
  return `${policy.source.description}: ${policy.result.fault.message}`;
}

/** Says which policy was read, and that AWS may hold another. */
export function sourceOf({
  policy,
}: {
  readonly policy: Pick<FoundPolicy, 'source'> | null;
}): string {
  if (policy === null) return 'none found';
  const { kind, description } = policy.source;
  return kind === 'iam' ? description : `${description} (the deployed policy may differ)`;
}
