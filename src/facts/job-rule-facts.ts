import type { ChainView } from '../report/chain-view.js';
import type { Reach } from './chain/reach.js';
import type { CredentialFacts } from './credentials/credentials.js';
import type { JobFacts } from './job/job.js';
import type { LastingFacts } from './job/lasting.js';
import type { TokenDenier, TokenScopes } from './job/token-scopes.js';
import type { KeyOfStep } from './workflow/gather-workflow.js';
import type { TrustFacts } from './trust/trust.js';

/** What the rules on credentials, trust and account judge. */
export interface JobRuleFacts {
  readonly job: JobFacts;
  /** What the job's workflow lets its token do; null where that is not known. */
  readonly tokenScopes: TokenScopes | null;
  /** The jobs of the workflow that keep `id-token: write` from this one, itself first. */
  readonly tokenDeniers: readonly TokenDenier[];
  /** Keys that the workflow sets where our step does not see them. */
  readonly keysOfStep: readonly KeyOfStep[];
  /** Null when no credentials are expected. */
  readonly credentials: CredentialFacts | null;
  /** The line of the workflow that names the token's audience; null where none does. */
  readonly audienceAt: { readonly path: string; readonly line: number } | null;
  /** Null when no role is asked for by an OIDC token. */
  readonly trust: TrustFacts | null;
  /** How long the job may run, and how long its session holds. */
  readonly lasting: LastingFacts;
  readonly chain: readonly ChainView[];
  /** Where else credentials may lie than where they were found. */
  readonly reach: Reach;
  /** True when the user named the SDKs, so that each of them matters. */
  readonly sdksNamed: boolean;
  readonly allowedAccountIds: readonly string[];
  readonly expectedArn: string | null;
}
