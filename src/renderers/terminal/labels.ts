import type { Outcome } from '../../report/report.js';
import type { Severity } from '../../report/severity.js';
import type { Style } from './line.js';

/** How a finding is headed. */
export const LABELS: Readonly<Record<Severity, { readonly word: string; readonly style: Style }>> =
  {
    error: { word: 'FAILED', style: 'red' },
    warning: { word: 'WARNING', style: 'yellow' },
    note: { word: 'NOTE', style: 'dim' },
  };

/** How a run's headline is coloured. */
export const STYLES: Readonly<Record<Outcome, Style>> = {
  passed: 'green',
  failed: 'red',
  incomplete: 'yellow',
  skipped: 'yellow',
};
