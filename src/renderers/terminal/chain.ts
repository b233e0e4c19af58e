import { listed } from '../../report/inert.js';
import type { Attempt, ChainView } from '../../report/chain-view.js';
import { identitiesDiffer } from '../../report/faces.js';
import type { Report } from '../../report/report.js';
import {
  attemptAt,
  disagreement,
  providersOf,
  takenBy,
  type Trouble,
  troublesOf,
} from '../chain-facts.js';
import { BEFORE_EXPORT, claimOf, endpointWords, OUTCOME_WORDS, PROVIDER_NAMES } from '../names.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** Short enough for {@link COLUMNS} beside the names of the sources. */
const CELLS: Readonly<Record<Attempt['outcome'], string>> = {
  resolved: 'CHOSEN',
  absent: '-',
  invalid: 'inval.',
  failed: 'FAILED',
  'not-reached': '.',
};

/** So many SDKs stand beside each other; more have a table below. */
const COLUMNS = 8;

/** One line about the SDKs, for a run in which nothing is wrong. */
export function chainLine(report: Report): Line[] {
  const { chain } = report;
  const [first] = chain;
  if (first === undefined) return [];
  if (report.standing.beforeExport) return plain(wrapped('', BEFORE_EXPORT));
  const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
  const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
  const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
  const what = first.outcome === 'resolved' ? takenBy(first) : 'no credentials';
  return plain(wrapped('', `${who} ${verb} ${what}.`));
}

/** Who is who, where the SDKs of one job do not agree: it stands beside the headline. */
export function disagreementLines(report: Report): Line[] {
  const found = disagreement(report);
  if (found === null) return [];
  return [
    ...wrapped('! ', `${found.lead}.`).map((text): Line => ({ text, style: 'yellow' })),
    ...plain(wrapped('  ', found.who)),
    { text: '' },
  ];
}

/** Who each SDK would be, what it tried, and why attempts failed. */
export function chainLines(report: Report): Line[] {
  const { chain } = report;
  if (chain.length === 0) return [];
  if (report.standing.beforeExport) return [...plain(wrapped('', BEFORE_EXPORT)), { text: '' }];
  const heading = identitiesDiffer(chain)
    ? 'Who each SDK would be: they do not agree'
    : 'Who each SDK would be';
  return [
    { text: heading, style: 'bold' },
    ...chain.flatMap(whoLines),
    { text: '' },
    ...matrix(chain),
    { text: '' },
    ...troublesOf(chain).flatMap(troubleLines),
    { text: '' },
  ];
}

function whoLines(view: ChainView): Line[] {
  const { accessKeyId, account, roleArn, assumedWith, region, endpoint, warnings = [] } = view;
  const role = [roleArn, ...(assumedWith === undefined ? [] : [`assumed with ${assumedWith}`])];
  const facts = [accessKeyId, account, ...role, region].filter((fact) => fact !== undefined);
  const remarks = [
    ...(view.message === null ? [] : [`${claimOf(view.basis, view.version)}: ${view.message}`]),
    ...(view.regionMessage === undefined
      ? []
      : [
          `because of the region, ${claimOf(view.regionBasis ?? 'memory', view.version)}: ${view.regionMessage}`,
        ]),
    ...(endpoint === undefined ? [] : [endpointWords(endpoint)]),
    ...warnings.map((warning) => `note: ${warning}`),
  ];
  return plain([
    ...wrapped(`  ${nameOf(view).padEnd(16)}`, [takenBy(view), ...facts].join(', ')),
    ...remarks.flatMap((remark) => wrapped(' '.repeat(18), remark)),
  ]);
}

function troubleLines({ sdks, attempt }: Trouble): Line[] {
  const who = listed(sdks);
  const { provider, outcome, reason } = attempt;
  return plain(
    wrapped('  ', `${who}: ${PROVIDER_NAMES[provider]} ${OUTCOME_WORDS[outcome]}: ${reason}`),
  );
}

function matrix(chain: readonly ChainView[]): Line[] {
  const { telling, skipped } = providersOf(chain);
  const row = (first: string, cells: readonly string[]) => ({
    text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
  });
  const left = listed(skipped.map((provider) => PROVIDER_NAMES[provider]));
  const note =
    left === '' ? [] : plain(wrapped('  ', `Not configured, so skipped by every SDK: ${left}.`));
  if (telling.length === 0) return note;
  const table = (views: readonly ChainView[]): Line[] => [
    row(
      '',
      views.map(({ names }) => names.short),
    ),
    ...telling.map((provider) =>
      row(
        PROVIDER_NAMES[provider],
        views.map((view) => {
          const attempt = attemptAt(view, provider);
          return attempt === undefined ? '' : CELLS[attempt.outcome];
        }),
      ),
    ),
  ];
  const parts = chain.flatMap((_, at) =>
    at % COLUMNS === 0 ? [chain.slice(at, at + COLUMNS)] : [],
  );
  return [
    ...parts.flatMap((views, at) => (at === 0 ? table(views) : [{ text: '' }, ...table(views)])),
    {
      text: '  - skipped: not configured   inval. configured wrongly   . never reached',
      style: 'dim',
    },
    ...note,
  ];
}

function nameOf({ names }: ChainView): string {
  return names.long;
}
