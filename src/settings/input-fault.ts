import type { RoleArnFault } from '../report/aws/role-arn-fault.js';

/** What an input's value is instead of what the input takes, where more can be told than its shape. */
export type InputFault =
  | { readonly is: 'unknown-input' }
  | { readonly is: 'no-role'; readonly what: RoleArnFault }
  | { readonly is: 'session-name'; readonly what: SessionNameFault }
  | { readonly is: 'region' };

/** Why STS would refuse a session name. */
export type SessionNameFault =
  | { readonly is: 'too-short' | 'too-long'; readonly characters: number }
  /** Each that it may not hold, once; those that cannot be shown are left out. */
  | { readonly is: 'characters'; readonly refused: readonly string[] };
