/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
/** How much a finding counts: `error` fails the job by default, `warning` on request, `note` never. */
export type Severity = (typeof SEVERITIES)[number];

/** Negative when `a` counts for more than `b`, for sorting the worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
