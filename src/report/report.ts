import { ADVICE } from './advice.js';
import { CHAIN_VIEW, type ChainView } from './chain-view.js';
import type { CheckResult } from './check.js';
import { CHECK } from './check-form.js';
import { QUESTIONS } from './question.js';
import { CI_SYSTEMS } from './ci.js';
import { EXPECTATIONS } from './expectation.js';
import { FAILURE } from './failure.js';
import { listOf, type Of, oneOf, optional, orNull, record } from './form/form.js';
import { IDENTITY } from './identity.js';
import { LEAK } from './leak.js';
import { LOG_MESSAGE } from './log-message.js';
import { LOG_TRAIL } from './log-trail.js';
import type { RootCause } from './root-cause.js';
import { ROOT_CAUSE } from './root-cause-form.js';
import { SCAN } from './scan-receipt.js';
import type { Standing } from './standing.js';
import { TOOL_FORM } from './tool-form.js';
import { TRUST_VIEW } from './trust-view.js';

/**
 * What `--format json` prints and `report-file` holds, in this order. The type {@link Report}, the
 * published schema and the check of a report that is to be merged all follow from it.
 */
export const REPORT = record(
  {
    version: oneOf([1]),
    tool: TOOL_FORM,
    outcome: oneOf(
      ['passed', 'failed', 'incomplete', 'skipped'],
      '`incomplete`: something was asked for and could not be looked at; it never hides a failure. `skipped`: nothing was looked at.',
    ),
    ci: optional(
      oneOf(
        CI_SYSTEMS,
        'Whose environment it is; `none` is a shell outside CI. Left out where none was looked at.',
      ),
    ),
    rootCause: orNull(ROOT_CAUSE, 'The first of `rootCauses`.'),
    rootCauses: listOf(
      ROOT_CAUSE,
      'At most one per question; deploy before leaks.',
      QUESTIONS.length,
    ),
    checks: listOf(CHECK),
    identity: orNull(IDENTITY),
    chain: listOf(CHAIN_VIEW, 'One environment in the eyes of each SDK.'),
    trust: orNull(TRUST_VIEW),
    leaks: listOf(LEAK),
    log: listOf(LOG_MESSAGE, 'The known messages of the log that was explained, in its order.'),
    failures: optional(
      listOf(FAILURE, 'The jobs that failed, where what failed was asked; the worst first.'),
    ),
    trails: optional(
      listOf(
        LOG_TRAIL,
        'The searches for credentials that the log of an SDK tells of, when it was asked to log everything.',
      ),
    ),
    scan: optional(SCAN),
    expectations: optional(EXPECTATIONS),
    advice: optional(ADVICE),
  },
  'What `--format json` prints and `report-file` holds. No value in it is a secret.',
);

/** The report as it is printed in JSON. */
export type PrintedReport = Of<typeof REPORT>;

/** How a run ended. */
export type Outcome = PrintedReport['outcome'];

/** What is printed in another form than the one in which a run keeps it. */
type Reworked = 'rootCause' | 'rootCauses' | 'checks' | 'chain';

/** Everything one run found: the only thing that renderers see. Redacted (see redaction.ts). */
export interface Report extends Omit<PrintedReport, Reworked> {
  /** At most one per question; deploy before leaks. */
  readonly rootCauses: readonly RootCause[];
  readonly checks: readonly CheckResult[];
  readonly chain: readonly ChainView[];
  readonly standing: Standing;
}
