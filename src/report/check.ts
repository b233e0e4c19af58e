import type { CHECK, LOOKED } from './check-form.js';
import type { Finding } from './finding.js';
import type { Of } from './form/form.js';

/** One thing that was looked at, and what was there: a row of the report's folded table. */
export interface Looked extends Of<typeof LOOKED> {}

type WithFindings<Result> = Result extends unknown
  ? Omit<Result, 'findings'> & { readonly findings: readonly Finding[] }
  : never;
/** How a check ended. "Answered" without findings is the only way to have passed. */
export type CheckResult = WithFindings<Of<typeof CHECK>>;
