import { writeFileSync } from 'node:fs';
import { faultsOf, judge, type Outcome } from './judge.js';
import { notYet } from './not-yet.js';
import { readCases } from './read-cases.js';

/*
 * npm run corpus [-- -v] [-- --seed N] [-- --shrink]
 *
 * Scans every case of the labelled corpus, and prints of each kind how many keys there are, how many
 * were found and missed, how many no pattern answers for yet, and how many were made up. `-v` lists
 * what is wrong, case by case. `--shrink` takes out of not-yet.txt what is met by now. Ends with 1
 * when something is missed or made up.
 */

const FOLDER = '__tests__/corpus';
const args = process.argv.slice(2);
const seed = args.includes('--seed') ? Number(args[args.indexOf('--seed') + 1]) : 0;
const cases = readCases(`${FOLDER}/cases`, seed);

const COLUMNS = ['found', 'missed', 'no-rule', 'false-alarm'] as const;
type Counts = Record<Outcome['as'], number>;
const none = (): Counts => ({ found: 0, missed: 0, 'no-rule': 0, 'false-alarm': 0 });

const table = new Map<string, Counts>();
const all = none();
const wrong: string[] = [];
for (const one of cases) {
  for (const { as, kind, line } of judge(one)) {
    const row = table.get(kind) ?? none();
    row[as]++;
    all[as]++;
    table.set(kind, row);
    if (as === 'missed' || as === 'false-alarm')
      wrong.push(`${as.padEnd(11)}  ${kind}  ${one.name}, line ${line} (${one.source})\n`);
  }
}

const width = Math.max(...Array.from(table.keys(), (kind) => kind.length));
const printed = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(13)).join('')}\n`;
const row = (name: string, counts: Counts) =>
  printed(name, [
    counts.found + counts.missed + counts['no-rule'],
    ...COLUMNS.map((column) => counts[column]),
  ]);
const rows = Array.from(table)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([kind, counts]) => row(kind, counts));
const clean = cases.filter(({ keys }) => keys.length === 0).length;
const sourced = cases.filter(({ source }) => source !== 'own').length;
process.stdout.write(
  [
    printed('kind', ['keys', ...COLUMNS]),
    ...rows,
    row('all', all),
    `${cases.length} cases, ${clean} of them clean, ${sourced} after a public report or document\n`,
    ...(args.includes('-v') ? wrong : []),
  ].join(''),
);
if (args.includes('--shrink')) {
  const faulty = new Set(cases.filter((one) => faultsOf(one).length > 0).map(({ name }) => name));
  const { head, names } = notYet(FOLDER);
  const left = names.filter((name) => faulty.has(name));
  writeFileSync(`${FOLDER}/not-yet.txt`, [...head, ...left, ''].join('\n'));
}
if (all.missed + all['false-alarm'] > 0) process.exitCode = 1;
