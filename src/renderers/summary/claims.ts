import type { TrustView } from '../../report/trust-view.js';
import { markdownCode } from '../escape-markdown.js';
import type { Section } from './fit.js';
import { foldedTable } from './table.js';

/** The claims that a trust policy can ask about. */
export function claimSections(trust: TrustView | null): Section[] {
  if (trust === null) return [];
  const { form, current, other } = trust.subject;
  return [
    foldedTable({
      summary: "The claims of this job's ID token",
      columns: ['Claim', 'Value'],
      items: [
        ['subject as sent', current],
        ['form of the subject', form],
        ...(other === null ? [] : [['the same job in the other form', other]]),
        ...Object.entries(trust.claims).map(([name, value]) => [name, textOf(value)]),
      ],
      row: ([name = '', value = '']) => [markdownCode(name), markdownCode(value)],
      rowsAre: 'claims',
    }),
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
