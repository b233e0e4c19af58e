import type { Attempt, ChainView } from '../../report/chain-view.js';
import { listed, shorten } from '../../report/inert.js';
import { identitiesDiffer } from '../../report/faces.js';
import type { Report } from '../../report/report.js';
import { attemptAt, disagreement, providersOf, takenBy, troublesOf } from '../chain-facts.js';

import { markdownCode, markdownProse } from '../escape-markdown.js';
import type { Section } from './fit.js';
import {
  BEFORE_EXPORT,
  claimOf,
  counted,
  endpointWords,
  OUTCOME_WORDS,
  PROVIDER_NAMES,
} from '../names.js';
import { foldedTable, paragraph } from './table.js';

const MARKS: Readonly<Record<Attempt['outcome'], string>> = {
  resolved: '✅',
  absent: '➖',
  invalid: '⚠️',
  failed: '❌',
  'not-reached': '⏹️',
};

/** Java's message lists every provider; its beginning is what a search finds. */
const LONGEST_WORDS = 400;

/** One environment in the eyes of every SDK; open only where they would act as different people. */
export function chainSections(report: Report): Section[] {
  const { chain } = report;
  if (chain.length === 0) return [];
  if (report.standing.beforeExport) return [paragraph(markdownProse(BEFORE_EXPORT))];
  const open = identitiesDiffer(chain);
  return [whoIsWho(chain, open), matrix(chain, open), ...troubles(chain)];
}

/** The line that stands beside the headline where SDKs of one job become different identities. */
export function disagreementSections(report: Report): Section[] {
  const found = disagreement(report);
  if (found === null) return [];
  return [paragraph(`⚠️ **${found.lead}.** ${markdownProse(found.who)}`)];
}

function whoIsWho(chain: readonly ChainView[], open: boolean): Section {
  const agreement =
    chain.length === 1 ? 'one SDK traced' : open ? 'they do not agree' : 'they agree';
  const columns = COLUMNS.filter(({ always, cell }) => always === true || chain.some(cell));
  return foldedTable({
    summary: `Who each SDK would be: ${agreement}`,
    open,
    columns: columns.map(({ name }) => name),
    items: chain,
    row: (view) => columns.map(({ cell }) => cell(view)),
    rowsAre: 'SDKs',
  });
}

interface Column {
  readonly name: string;
  readonly always?: boolean;
  /** Empty when the SDK has no such thing; a column of empty cells is left out. */
  cell(view: ChainView): string;
}

const COLUMNS: readonly Column[] = [
  { name: 'SDK', always: true, cell: ({ names }) => names.long },
  { name: 'Takes', always: true, cell: (view) => markdownProse(takenBy(view)) },
  { name: 'Key', cell: ({ accessKeyId }) => optional(accessKeyId) },
  { name: 'Account', cell: ({ account }) => optional(account) },
  { name: 'Role', cell: role },
  { name: 'Region', cell: ({ region }) => optional(region) },
  { name: 'Words and remarks', cell: remarks },
];

function role({ roleArn, assumedWith }: ChainView): string {
  const parts = [
    ...(roleArn === undefined ? [] : [markdownCode(roleArn)]),
    ...(assumedWith === undefined ? [] : [`assumed with ${markdownProse(assumedWith)}`]),
  ];
  return parts.join('<br>');
}

function remarks(view: ChainView): string {
  const {
    message,
    basis,
    version,
    regionMessage,
    regionBasis = 'memory',
    endpoint,
    warnings = [],
  } = view;
  return [
    ...(message === null
      ? []
      : [
          `${markdownProse(claimOf(basis, version))} ${markdownCode(shorten(message, LONGEST_WORDS))}`,
        ]),
    ...(regionMessage === undefined
      ? []
      : [
          `because of the region, ${markdownProse(claimOf(regionBasis, version))} ${markdownCode(shorten(regionMessage, LONGEST_WORDS))}`,
        ]),
    ...(endpoint === undefined ? [] : [markdownProse(endpointWords(endpoint))]),
    ...warnings.map((warning) => `⚠️ ${markdownProse(warning)}`),
  ].join('<br>');
}

function optional(value: string | undefined): string {
  return value === undefined ? '' : markdownCode(value);
}

function matrix(chain: readonly ChainView[], open: boolean): Section {
  const { telling, skipped } = providersOf(chain);
  const legend = Object.entries(OUTCOME_WORDS)
    .map(([outcome, word]) => `${MARKS[outcome as Attempt['outcome']]} ${word}`)
    .join(', ');
  const left =
    skipped.length === 0
      ? ''
      : `Not configured, so skipped by every SDK: ${listed(skipped.map((name) => PROVIDER_NAMES[name]))}.\n\n`;
  const summary = 'What each SDK tried, and what became of it';
  if (telling.length === 0) {
    return paragraph(`<details>\n<summary>${summary}</summary>\n\n${left}</details>`);
  }
  return foldedTable({
    summary,
    open,
    before: `${left}${legend}; blank: the SDK does not have this source.\n\n`,
    columns: ['Source', ...chain.map(({ names }) => names.long)],
    items: telling,
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
      row: ({ sdks, attempt }) => [
        sdks.join(', '),
        PROVIDER_NAMES[attempt.provider],
        OUTCOME_WORDS[attempt.outcome],
        markdownProse(attempt.reason),
        attempt.looked.map(markdownCode).join('<br>'),
      ],
      rowsAre: 'failed attempts',
    }),
  ];
}
