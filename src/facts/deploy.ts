import type { ChainView } from '../report/chain-view.js';
import type { CredentialFacts } from './credentials.js';
import type { JobFacts } from './job.js';

/** What the rules on credentials, trust and account judge. */
export interface JobRuleFacts {
  readonly job: JobFacts;
  /** Null when no credentials are expected. */
  readonly credentials: CredentialFacts | null;
  readonly chain: readonly ChainView[];
  readonly allowedAccountIds: readonly string[];
  readonly expectedArn: string | null;
}
