import {
  type Attempt,
  type ChainView,
  type DialectName,
  PROVIDERS,
  type ProviderName,
} from '../report/chain-view.js';
import { PROVIDER_NAMES } from './names.js';

/** The providers that at least one of the SDKs has, in the order of the vocabulary. */
export function providersOf(chain: readonly ChainView[]): ProviderName[] {
  const present = new Set(
    chain.flatMap(({ attempts }) => attempts.map(({ provider }) => provider)),
  );
  return PROVIDERS.filter((provider) => present.has(provider));
}

/** What became of a provider in one SDK; undefined where the SDK does not have it. */
export function attemptAt(view: ChainView, provider: ProviderName): Attempt | undefined {
  const attempts = view.attempts.filter((attempt) => attempt.provider === provider);
  return attempts.find(({ outcome }) => outcome === 'resolved') ?? attempts.at(-1);
}

/** An attempt that a user can do something about, and every SDK that it failed for alike. */
export interface Trouble {
  readonly dialects: readonly DialectName[];
  readonly attempt: Attempt;
}

/** What failed or could not be tried, told once for all SDKs with the same reason. */
export function troublesOf(chain: readonly ChainView[]): Trouble[] {
  const troubles = new Map<string, { dialects: DialectName[]; attempt: Attempt }>();
  for (const { dialect, attempts } of chain) {
    for (const attempt of attempts) {
      if (attempt.outcome !== 'failed' && attempt.outcome !== 'invalid') continue;
      const { provider, outcome, reason, looked } = attempt;
      const key = JSON.stringify([provider, outcome, reason, looked]);
      const known = troubles.get(key);
      if (known === undefined) troubles.set(key, { dialects: [dialect], attempt });
      else if (!known.dialects.includes(dialect)) known.dialects.push(dialect);
    }
  }
  return [...troubles.values()];
}

/** Whether two SDKs would act as different identities, or one would and another could not. */
export function identitiesDiffer(chain: readonly ChainView[]): boolean {
  return new Set(chain.map(identityOf)).size > 1;
}

/** What an SDK takes, in plain words: the source and, where there is one, the profile. */
export function takenBy(view: ChainView): string {
  if (view.outcome !== 'resolved' || view.provider === null) {
    return view.outcome === 'error' ? 'stops with an error' : 'finds none';
  }
  const source = PROVIDER_NAMES[view.provider];
  return view.profile === undefined ? source : `${source} (profile ${view.profile})`;
}

function identityOf(view: ChainView): string {
  if (view.outcome !== 'resolved') return 'none';
  const known = [view.accessKeyId, view.roleArn, view.account];
  return JSON.stringify(
    known.some((part) => part !== undefined) ? known : [view.provider, view.profile],
  );
}
