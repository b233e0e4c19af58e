/** How much a finding counts: `error` fails the job by default, `warning` on request, `note` never. */
export type Severity = 'error' | 'warning' | 'note';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Negative when `a` counts for more than `b`, for sorting the worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
