import type { ChainView } from './chain-view.js';
import type { CheckResult } from './check.js';
import type { Identity } from './identity.js';
import type { Leak } from './leak.js';
import type { RootCause } from './root-cause.js';
import type { ScanReceipt } from './scan-receipt.js';
import type { TrustView } from './trust-view.js';

/** `incomplete` is for what was asked and could not be looked at; it never hides a failure. */
export type Outcome = 'passed' | 'failed' | 'incomplete';

/** Everything one run found: the only thing that renderers see. Redacted (see redaction.ts). */
export interface Report {
  readonly version: 1;
  readonly outcome: Outcome;
  /** At most one per question; deploy before leaks. */
  readonly rootCauses: readonly RootCause[];
  readonly checks: readonly CheckResult[];
  readonly identity: Identity | null;
  readonly chain: readonly ChainView[];
  readonly trust: TrustView | null;
  readonly leaks: readonly Leak[];
  /** What a scan of a history covered; absent for everything else. */
  readonly scan?: ScanReceipt;
}
