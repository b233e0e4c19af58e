import type { ProviderName } from '../../report/chain-view.js';
import type { CleanLine } from '../reading/clean-line.js';

/** What became of one provider, by the debug log of its SDK. */
export interface TrailStep {
  /** Our name of it; null for one that our chains do not have. */
  readonly provider: ProviderName | null;
  /** As the SDK calls it. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** `asked` is the last one of an SDK that only says whom it asks. */
  readonly outcome: 'gave' | 'nothing' | 'failed' | 'skipped' | 'asked';
}

/** One search for credentials, as a log tells it. */
export interface Trail {
  /** The SDK, by the name that reports give it. */
  readonly sdk: string;
  readonly steps: readonly TrailStep[];
  /** How often the log holds the same search. */
  readonly times: number;
}

/** What one line of a debug log says. */
export type TrailWord =
  /** `begins`: this provider is the first of a search. */
  | { readonly kind: 'step'; readonly step: Omit<TrailStep, 'line'>; readonly begins?: boolean }
  /** The provider that was asked last gave credentials. */
  | { readonly kind: 'gave' }
  /** None did. */
  | { readonly kind: 'none' };

/** How one SDK tells of its chain when it is asked to log everything. */
export interface TrailSpeech {
  /** A line without one of these, in lower case, says nothing of it. */
  readonly words: readonly string[];
  read(line: CleanLine): (TrailWord & { readonly sdk: string }) | null;
}
