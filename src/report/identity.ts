import type { ProviderName } from './chain-view.js';

/** Who AWS says we are: the answer of sts:GetCallerIdentity. */
export interface Identity {
  /** 12 digits. */
  readonly account: string;
  readonly arn: string;
  /** Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself. */
  readonly provider: ProviderName | 'input' | 'oidc-role' | 'assumed-role';
  /** ISO 8601, when the credentials are temporary and say so. */
  readonly expiresAt: string | null;
}
