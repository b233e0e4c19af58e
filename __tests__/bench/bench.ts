import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureTrace } from './chain.js';
import { measure, median, peakMegabytes, ratio, type Subject } from './measure.js';
import { makeLogs } from './logs.js';
import { makeRepository, RECIPES, GIT_SECRETS_RECIPES } from './repositories.js';

/*
 * npm run bench [-- [--rounds N] [--only history|tree|range|stdin|log|chain|git-secrets] [REPOSITORY...]]
 *
 * Times every kind of scan beside its floor, in turn, in one run; prints medians and ratios. What
 * is timed is the committed bundle as users start it: Node starts anew for every scan, and its
 * start, our arguments and our report count.
 */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const BENCH = join(ROOT, '.bench');
const BUNDLE = join(ROOT, 'dist/index.js');
const NODE = process.execPath;

/** What `rg` is asked for: the kinds of key that we look for, without what we rule out. */
const PATTERNS = [
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}',
  '[A-Za-z0-9+/]{40}',
  'ABSK[A-Za-z0-9+/]{109}',
  '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9+/]{100}',
].flatMap((pattern) => ['-e', pattern]);

/** What git-secrets registers for key ids and secrets of AWS, as it spells them. */
const GIT_SECRETS_PATTERNS = [
  '(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
  String.raw`("|')?(AWS|aws|Aws)?_?(SECRET|secret|Secret)?_?(ACCESS|access|Access)?_?(KEY|key|Key)("|')?\s*(:|=>|=)\s*("|')?[A-Za-z0-9/\+=]{40}("|')?`,
];

interface Options {
  readonly rounds: number;
  readonly only: string | undefined;
  readonly repositories: readonly string[];
}

function options(line: readonly string[]): Options {
  const flag = (name: string) => (line.includes(name) ? line[line.indexOf(name) + 1] : undefined);
  const taken = new Set([flag('--rounds'), flag('--only')]);
  return {
    rounds: Number(flag('--rounds') ?? 7),
    only: flag('--only'),
    repositories: line.filter((word) => !word.startsWith('--') && !taken.has(word)),
  };
}

function scanning(name: string, line: readonly string[], cwd?: string): Subject {
  const command = [NODE, BUNDLE, 'scan', ...line] as const;
  return { name, command, ...(cwd === undefined ? {} : { cwd }) };
}

/** The ids of a repository's blobs, in the order in which they are stored. */
function blobsInPackOrder(repository: string): string {
  const format = '--batch-check=%(objecttype) %(objectname)';
  const line = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', format];
  return execFileSync('git', ['-C', repository, ...line], { maxBuffer: 1 << 30 })
    .toString('latin1')
    .split('\n')
    .flatMap((object) => (object.startsWith('blob ') ? [`${object.slice(5)}\n`] : []))
    .join('');
}

/** Whether there is no work tree: then only the history is measured. */
function isBare(repository: string): boolean {
  const line = ['-C', repository, 'rev-parse', '--is-bare-repository'];
  return execFileSync('git', line).toString('latin1').trim() === 'true';
}

function history(repository: string, rounds: number): string[] {
  const workers = (count: number) => ['--history', '--workers', String(count)];
  const one = scanning('one worker', workers(1), repository);
  const two = scanning('two workers', workers(2), repository);
  const times = measure(
    [
      {
        name: 'cat-file',
        command: ['git', '-C', repository, 'cat-file', '--batch', '--buffer'],
        input: blobsInPackOrder(repository),
      },
      one,
      two,
      ...(has('git-secrets')
        ? [
            {
              name: 'git-secrets',
              command: ['git-secrets', '--scan-history'] as const,
              cwd: repository,
              // Its AWS patterns, without writing them into the repository's configuration.
              environment: GIT_SECRETS_CONFIGURED,
              once: true,
            },
          ]
        : []),
    ],
    rounds,
  );
  const all = ['one worker', 'two workers', 'git-secrets'];
  const rows = all.map((name) => row('history', repository, name, times, ['cat-file']));
  const peaks = [one, two].map((subject) => `${peakMegabytes(subject)} MB with ${subject.name}`);
  return [...rows, `${'peak'.padEnd(10)}${nameOf(repository).padEnd(10)}${peaks.join(', ')}`];
}

function tree(repository: string, rounds: number): string[] {
  const times = measure(
    [
      { name: 'node', command: [NODE, '-e', '0'] },
      {
        name: 'rg',
        command: [
          'sh',
          '-c',
          'git ls-files -z | xargs -0 rg -j2 -a --no-ignore --hidden "$@"',
          'rg',
          ...PATTERNS,
        ],
        cwd: repository,
      },
      scanning('work tree', [], repository),
    ],
    rounds,
  );
  return [row('tree', repository, 'work tree', times, ['rg', 'node'])];
}

function range(repository: string, rounds: number): string[] {
  const times = measure(
    [
      { name: 'node', command: [NODE, '-e', '0'] },
      {
        name: 'git log --raw',
        command: ['git', '-C', repository, 'log', '--raw', '--no-abbrev', 'HEAD~3..HEAD'],
      },
      scanning('3 commits', ['--range', 'HEAD~3..HEAD'], repository),
    ],
    Math.max(rounds, 15),
  );
  return [row('range', repository, '3 commits', times, ['node', 'git log --raw'])];
}

function stdin(rounds: number): string[] {
  const input = 'a line of a log that holds nothing\n'.repeat(1 << 20);
  const times = measure(
    [
      { name: 'node', command: [NODE, '-e', '0'] },
      { name: 'rg', command: ['rg', '-a', ...PATTERNS], input },
      { ...scanning('36 MB', ['--stdin']), input },
      scanning('nothing', ['--stdin']),
    ],
    rounds,
  );
  return [
    row('stdin', '', '36 MB', times, ['rg', 'node']),
    row('stdin', '', 'nothing', times, ['node']),
  ];
}

/** A hundred megabytes of log, beside a search for a few plain words in it and beside only reading it. */
function log(rounds: number): string[] {
  const searches = ['rg', 'grep'].filter(has);
  const words = ['Unable to locate credentials', 'AccessDenied', 'ExpiredToken', 'NoSuchBucket'];
  return makeLogs(BENCH, join(ROOT, '__tests__/catalogue/logs')).flatMap(({ name, path }) => {
    const own = { name, command: [NODE, BUNDLE, 'explain-log', path] } as const;
    const read = `const f = require('fs').openSync(${JSON.stringify(path)}); const b = Buffer.alloc(1 << 20); while (require('fs').readSync(f, b) > 0);`;
    const times = measure(
      [
        { name: 'reading', command: [NODE, '-e', read] },
        ...searches.map((search): Subject => {
          const line = ['-a', '-c', '-i', '-F', ...words.flatMap((word) => ['-e', word]), path];
          return { name: search, command: [search, ...line], environment: { LC_ALL: 'C' } };
        }),
        own,
      ],
      rounds,
    );
    const rows = ['reading', ...searches].map((floor) => row('log', '', name, times, [floor]));
    return [...rows, `${'log'.padEnd(20)}${name.padEnd(14)}${peakMegabytes(own)} MB at most`];
  });
}

/** What tracing every SDK costs once the facts are gathered: CPU of this process, no floor. */
function chain(): string[] {
  const { first, median: later } = measureTrace();
  const told = `${first.toFixed(0)} ms of CPU at first, ${later.toFixed(0)} ms later`;
  return [`${'chain'.padEnd(10)}${''.padEnd(10)}${'eight SDKs'.padEnd(14)}${told}`];
}

/** git-secrets' own environment: its AWS patterns, without a repository's configuration for them. */
const GIT_SECRETS_CONFIGURED = {
  GIT_CONFIG_COUNT: String(GIT_SECRETS_PATTERNS.length),
  ...Object.fromEntries(
    GIT_SECRETS_PATTERNS.flatMap((pattern, index) => [
      [`GIT_CONFIG_KEY_${index}`, 'secrets.patterns'],
      [`GIT_CONFIG_VALUE_${index}`, pattern],
    ]),
  ),
};

/** The verb that stands in for git-secrets, beside the genuine one. */
async function gitSecrets(rounds: number): Promise<string[]> {
  const long = await makeRepository(GIT_SECRETS_RECIPES.long, BENCH);
  const wide = await makeRepository(GIT_SECRETS_RECIPES.wide, BENCH);
  const around = (cwd: string) => ({ cwd, environment: GIT_SECRETS_CONFIGURED });
  const own = (name: string, cwd: string, line: string): Subject => ({
    name,
    command: [NODE, BUNDLE, 'git-secrets', line],
    ...around(cwd),
  });
  const genuine = (cwd: string, line: string): Subject => ({
    name: 'genuine',
    command: ['git-secrets', line],
    ...around(cwd),
  });
  const node: Subject = { name: 'node', command: [NODE, '-e', '0'] };
  const isThere = has('git-secrets');
  const beside = (cwd: string, line: string, once: boolean): Subject[] =>
    isThere ? [{ ...genuine(cwd, line), once }] : [];
  stageThree(wide);
  const longest = measure(
    [own('history', long, '--scan-history'), ...beside(long, '--scan-history', true)],
    1,
  );
  const staged = measure(
    [node, own('staged', wide, '--pre_commit_hook'), ...beside(wide, '--pre_commit_hook', false)],
    Math.max(rounds, 15),
  );
  const widest = measure([own('tree', wide, '--scan'), ...beside(wide, '--scan', false)], rounds);
  return [
    row('drop-in', long, 'history', longest, ['genuine']),
    row('drop-in', wide, 'staged', staged, ['node']),
    row('drop-in', wide, 'tree', widest, ['genuine']),
  ];
}

/** Stages a change of three files, again and again. */
function stageThree(repository: string): void {
  const git = (...line: string[]) => execFileSync('git', ['-C', repository, ...line]);
  git('reset', '-q', '--hard');
  const files = git('ls-files', '-z').toString().split('\0').slice(0, 3);
  for (const file of files) appendFileSync(join(repository, file), '\n// changed\n');
  git('add', '--', ...files);
}

function row(
  what: string,
  repository: string,
  name: string,
  times: ReturnType<typeof measure>,
  floors: readonly string[],
): string {
  const own = median(times.get(name) ?? []);
  if (Number.isNaN(own)) return `${what.padEnd(10)}${name}: not installed`;
  const floor = floors
    .map((each) => `${each} ${median(times.get(each) ?? []).toFixed(0)}`)
    .join(' + ');
  const told = `${own.toFixed(0)} ms against ${floor} ms`;
  const value = ratio(times, name, floors).toFixed(2);
  return `${what.padEnd(10)}${nameOf(repository).padEnd(10)}${name.padEnd(14)}${told.padEnd(48)}${value}x`;
}

/** A repository's own name, also where a bare one lies as `NAME/repo` or `NAME/.git`. */
function nameOf(repository: string): string {
  const name = basename(repository);
  return /^(?:repo|\.git)$/.test(name) ? basename(dirname(repository)) : name;
}

function has(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const { rounds, only, repositories } = options(process.argv.slice(2));
  if (!existsSync(BUNDLE)) throw new Error('dist/index.js is not built');
  mkdirSync(BENCH, { recursive: true });
  const made = repositories.length > 0 ? repositories.map((path) => resolve(path)) : [];
  if (made.length === 0 && only !== 'log' && only !== 'git-secrets') {
    for (const recipe of RECIPES) made.push(await makeRepository(recipe, BENCH));
  }
  const asked = (kind: string) => only === undefined || only === kind;
  const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  for (const repository of made) {
    if (asked('history')) print(history(repository, rounds));
    if (isBare(repository)) continue;
    if (asked('tree')) print(tree(repository, rounds));
    if (asked('range')) print(range(repository, rounds));
  }
  if (asked('stdin')) print(stdin(rounds));
  if (asked('log')) print(log(rounds));
  if (asked('git-secrets')) print(await gitSecrets(rounds));
  if (asked('chain')) print(chain());
}

await main();
