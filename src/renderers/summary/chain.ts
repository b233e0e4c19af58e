import type { Attempt, ChainView } from '../../report/chain-view.js';
import { attemptAt, identitiesDiffer, providersOf, takenBy, troublesOf } from '../chain-facts.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import type { Section } from './fit.js';
import { claimOf, counted, DIALECT_NAMES, OUTCOME_WORDS, PROVIDER_NAMES } from '../names.js';
import { foldedTable } from './table.js';

const MARKS: Readonly<Record<Attempt['outcome'], string>> = {
  resolved: '✅',
  absent: '➖',
  invalid: '⚠️',
  failed: '❌',
  'not-reached': '⏹️',
};

/** One environment in the eyes of every SDK; open only where they would act as different people. */
export function chainSections(chain: readonly ChainView[]): Section[] {
  if (chain.length === 0) return [];
  const open = identitiesDiffer(chain);
  return [whoIsWho(chain, open), matrix(chain, open), ...troubles(chain)];
}

function whoIsWho(chain: readonly ChainView[], open: boolean): Section {
  const agreement =
    chain.length === 1 ? 'one SDK traced' : open ? 'they do not agree' : 'they agree';
  return foldedTable({
    summary: `Who each SDK would be: ${agreement}`,
    open,
    columns: ['SDK', 'Takes', 'Key', 'Account', 'Role', 'Region', 'Words'],
    items: chain,
    row: (view) => [
      DIALECT_NAMES[view.dialect].long,
      markdownProse(takenBy(view)),
      optional(view.accessKeyId),
      optional(view.account),
      optional(view.roleArn),
      optional(view.region),
      words(view),
    ],
    rowsAre: 'SDKs',
  });
}

function words({ message, basis, version }: ChainView): string {
  if (message === null) return '';
  return `${markdownProse(claimOf(basis, version))} ${markdownCode(message)}`;
}

function optional(value: string | undefined): string {
  return value === undefined ? '' : markdownCode(value);
}

function matrix(chain: readonly ChainView[], open: boolean): Section {
  const legend = Object.entries(OUTCOME_WORDS)
    .map(([outcome, word]) => `${MARKS[outcome as Attempt['outcome']]} ${word}`)
    .join(', ');
  return foldedTable({
    summary: 'What each SDK tried, and what became of it',
    open,
    before: `${legend}; blank: the SDK does not have this source.\n\n`,
    columns: ['Source', ...chain.map(({ dialect }) => DIALECT_NAMES[dialect].long)],
    items: providersOf(chain),
    row: (provider) => [
      PROVIDER_NAMES[provider],
      ...chain.map((view) => {
        const attempt = attemptAt(view, provider);
        return attempt === undefined
          ? ''
          : `${MARKS[attempt.outcome]} ${OUTCOME_WORDS[attempt.outcome]}`;
      }),
    ],
    rowsAre: 'sources of credentials',
  });
}

function troubles(chain: readonly ChainView[]): Section[] {
  const items = troublesOf(chain);
  if (items.length === 0) return [];
  return [
    foldedTable({
      summary: `Why: ${counted(items.length, 'attempt')} that failed or could not be made`,
      columns: ['SDK', 'Source', 'Outcome', 'Reason', 'Looked at'],
      items,
      row: ({ dialects, attempt }) => [
        dialects.map((dialect) => DIALECT_NAMES[dialect].long).join(', '),
        PROVIDER_NAMES[attempt.provider],
        OUTCOME_WORDS[attempt.outcome],
        markdownProse(attempt.reason),
        attempt.looked.map(markdownCode).join('<br>'),
      ],
      rowsAre: 'failed attempts',
    }),
  ];
}
