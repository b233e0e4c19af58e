import type { Attempt, Basis, ChainView, ProviderName } from '../report/chain-view.js';
import type { Identity } from '../report/identity.js';

/** How we call a source of credentials in a sentence. */
export const PROVIDER_NAMES: Readonly<Record<ProviderName, string>> = {
  environment: 'environment variables',
  'profile-assume-role': 'profile: assume role',
  'profile-static': 'profile: static keys',
  'profile-web-identity': 'profile: web identity',
  'profile-process': 'profile: process',
  'profile-sso': 'profile: SSO',
  'profile-login': 'profile: login',
  'web-identity': 'web identity token',
  container: 'container endpoint',
  'instance-metadata': 'instance metadata',
};

/** What an SDK does before it has the credentials that it chose. */
export const AWAITED: Readonly<Record<NonNullable<ChainView['awaits']>, string>> = {
  sts: 'asks STS first',
  process: 'runs the program first',
  sso: 'asks IAM Identity Center first',
  'sign-in': 'asks AWS Sign-In first',
  container: 'asks the container endpoint first',
  'instance-metadata': 'asks instance metadata first',
};

/** One word for what became of a provider; a blank cell is for what an SDK does not have. */
export const OUTCOME_WORDS: Readonly<Record<Attempt['outcome'], string>> = {
  resolved: 'chosen',
  absent: 'skipped',
  invalid: 'invalid',
  failed: 'failed',
  'not-reached': 'not reached',
};

/** Where an identity's credentials came from, to follow "with credentials from". */
export function originOf(provider: Identity['provider']): string {
  if (provider === 'input') return "the action's inputs";
  if (provider === 'oidc-role') return "the role assumed with this job's ID token";
  return provider === 'assumed-role' ? 'the assumed role' : PROVIDER_NAMES[provider];
}

/** How surely we know an SDK's words, to stand between its name and the words. */
export function claimOf(basis: Basis, version: string): string {
  switch (basis) {
    case 'run':
      return 'prints';
    case 'source':
      return `says (read in source, ${version})`;
    case 'memory':
      return 'would likely say';
  }
}

/** Where SDKs send their STS calls, and who decided so. */
export function endpointWords({ url, from }: NonNullable<ChainView['endpoint']>): string {
  return `sends STS calls to ${url} (${from})`;
}

/** Why SDKs find nothing before the step that exports credentials has run. */
export const BEFORE_EXPORT =
  'No SDK sees credentials yet, and none has to: this step stands before the one that exports them (such as `aws-actions/configure-aws-credentials`).';

/** `the AWS CLI`, but `boto3`. */
export function withArticle(sdk: string): string {
  return sdk.includes(' ') ? `the ${sdk}` : sdk;
}

/** `1 warning`, `2 warnings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first few of a long list, and how many follow. */
export function fewOf(lines: readonly string[], few = 5): string[] {
  if (lines.length <= few) return [...lines];
  return [...lines.slice(0, few), `and ${lines.length - few} more`];
}
