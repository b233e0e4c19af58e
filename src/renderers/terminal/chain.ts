import type { Attempt, ChainView } from '../../report/chain-view.js';
import {
  attemptAt,
  identitiesDiffer,
  providersOf,
  takenBy,
  type Trouble,
  troublesOf,
} from '../chain-facts.js';
import { claimOf, DIALECT_NAMES, listed, OUTCOME_WORDS, PROVIDER_NAMES } from '../names.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** Short enough for eight columns beside the names of the sources. */
const CELLS: Readonly<Record<Attempt['outcome'], string>> = {
  resolved: 'CHOSEN',
  absent: '-',
  invalid: 'inval.',
  failed: 'FAILED',
  'not-reached': '.',
};

/** One line about the SDKs, for a run in which nothing is wrong. */
export function chainLine(chain: readonly ChainView[]): Line[] {
  const [first] = chain;
  if (first === undefined) return [];
  const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
  const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
  const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
  const what = first.outcome === 'resolved' ? takenBy(first) : 'no credentials';
  return plain(wrapped('', `${who} ${verb} ${what}.`));
}

/** Who each SDK would be, what it tried, and why attempts failed. */
export function chainLines(chain: readonly ChainView[]): Line[] {
  if (chain.length === 0) return [];
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
  const facts = [view.accessKeyId, view.account, view.roleArn, view.region].filter(
    (fact) => fact !== undefined,
  );
  return [
    ...plain(wrapped(`  ${nameOf(view).padEnd(16)}`, [takenBy(view), ...facts].join(', '))),
    ...(view.message === null
      ? []
      : plain(wrapped(' '.repeat(18), `${claimOf(view.basis, view.version)}: ${view.message}`))),
  ];
}

function troubleLines({ dialects, attempt }: Trouble): Line[] {
  const who = listed(dialects.map((dialect) => DIALECT_NAMES[dialect].long));
  const { provider, outcome, reason } = attempt;
  return plain(
    wrapped('  ', `${who}: ${PROVIDER_NAMES[provider]} ${OUTCOME_WORDS[outcome]}: ${reason}`),
  );
}

function matrix(chain: readonly ChainView[]): Line[] {
  const row = (first: string, cells: readonly string[]) => ({
    text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
  });
  return [
    row(
      '',
      chain.map(({ dialect }) => DIALECT_NAMES[dialect].short),
    ),
    ...providersOf(chain).map((provider) =>
      row(
        PROVIDER_NAMES[provider],
        chain.map((view) => {
          const attempt = attemptAt(view, provider);
          return attempt === undefined ? '' : CELLS[attempt.outcome];
        }),
      ),
    ),
    {
      text: '  - skipped: not configured   inval. configured wrongly   . never reached',
      style: 'dim',
    },
  ];
}

function nameOf({ dialect }: ChainView): string {
  return DIALECT_NAMES[dialect].long;
}
