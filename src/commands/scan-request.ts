import type { Environment } from '../world/environment.js';
import type { ScanSource, Shard } from '../world/git.js';
import { BASELINE_PATH, CONFIGURATION_PATHS } from '../settings/configuration.js';
import { type FieldParser, matching, path, refused } from '../settings/fields.js';
import type { Reading } from './line/define.js';
import type { Given, Options } from './line/option.js';
import { isNoCommit, rangeProblems, readRange } from './scan-range.js';

const WORKERS = 'a number from 1 to 64';
const SHARD = 'I/N, such as 2/8, with I from 1 to N';

const shard: FieldParser<Shard> = (text) => {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const value = { index: Number(index), count: Number(count) };
  return value.index >= 1 && value.index <= value.count
    ? { ok: true, value }
    : refused(text, SHARD);
};

/** The options of `scan` besides the common ones. */
export const SCAN_OPTIONS = {
  history: {
    words: 'Scan everything that any ref reaches: contents, commit messages and tags.',
  },
  range: {
    words:
      'Scan what each commit of B that A does not hold adds, merges included. Where A is all zeros, as before the first push of a branch, that is every commit of B.',
    value: 'A..B',
    parse: readRange,
  },
  staged: { words: 'Scan what the next commit would add.' },
  message: {
    words:
      'Scan the message of a commit that is being made, as a commit-msg hook is given it: without comments and the diff of `commit -v`.',
    value: 'FILE',
    parse: path,
  },
  stdin: { words: 'Scan standard input.' },
  'no-index': { words: 'Scan PATHs whether or not git tracks them.' },
  untracked: { words: 'Scan untracked files as well.' },
  workers: {
    words:
      'Threads for `--history`, 1 to 64. Left out, it is as many as there are cores, at most 4.',
    value: 'N',
    parse: matching(/^(?:[1-9]|[1-5]\d|6[0-4])$/, WORKERS, Number),
  },
  shard: {
    words:
      'With `--history`: only part I of N, for the machines that `report merge` puts together.',
    value: 'I/N',
    parse: shard,
  },
  cache: {
    words: 'With `--history`: skip what FILE says was clean, and write it anew when all is.',
    value: 'FILE',
    parse: path,
  },
  config: {
    words: `Patterns of your own, and keys that may be there. Left out, it is ${CONFIGURATION_PATHS.map((each) => `\`${each}\``).join(' or ')}, where one is there. Of \`--range A..B\` it is read as A holds it.`,
    value: 'FILE',
    parse: path,
  },
  baseline: {
    words: `Keys that were there before. Left out, it is what the configuration names, or \`${BASELINE_PATH}\`, where that is there. Of \`--range A..B\` it is read as A holds it.`,
    value: 'FILE',
    parse: path,
  },
  'update-baseline': {
    words:
      'Write the baseline anew: every key of the tracked files, or of `--history`, that nothing else allows. Reasons and days that stand in it are kept.',
  },
} as const satisfies Options;

type ScanOptions = typeof SCAN_OPTIONS;

/** A scan as the flags ask for it. */
export interface ScanRequest {
  readonly source: ScanSource;
  readonly workers: number;
  /** Path of the cache of clean tips. */
  readonly cache: string | undefined;
  readonly config: string | null;
  readonly baseline: string | null;
  readonly updatesBaseline: boolean;
}

/** A long scan gains little from more threads than this: memory is what they then wait for. */
const MOST_WORKERS = 4;

const SOURCE_FLAGS = [
  'history',
  'range',
  'staged',
  'message',
  'stdin',
  'no-index',
  'untracked',
] as const;

/** What the flags ask for, or all that is wrong with how they stand together. */
export function scanRequest(
  { values, named, operands }: Given<ScanOptions>,
  { cwd, variables }: Pick<Environment, 'cwd' | 'variables'>,
  cores: number,
): Reading<ScanRequest> {
  const asked = SOURCE_FLAGS.filter((flag) => named.has(flag));
  const [flag] = asked;
  const takesPaths = flag === undefined || flag === 'no-index' || flag === 'untracked';
  const problems = [
    ...(asked.length > 1 ? [`${listed(asked)} exclude each other`] : []),
    ...(takesPaths || operands.length === 0 ? [] : [`--${flag} takes no PATH`]),
    ...(['shard', 'cache'] as const)
      .filter((each) => named.has(each) && !named.has('history'))
      .map((each) => `--${each} is for --history`),
    ...(named.has('shard') && named.has('cache')
      ? ['--shard and --cache exclude each other: one shard alone never is a clean history']
      : []),
    ...(values.range === undefined ? [] : rangeProblems(values.range, variables)),
    ...updateProblems(named, operands, flag),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { workers = flag === 'history' ? Math.max(1, Math.min(MOST_WORKERS, cores)) : 1 } = values;
  const source = sourceOf(flag, { values, operands }, cwd);
  return {
    ok: true,
    value: {
      source,
      workers,
      cache: values.cache,
      config: values.config ?? null,
      baseline: values.baseline ?? null,
      updatesBaseline: named.has('update-baseline'),
    },
  };
}

/** A baseline of a part would be taken for one of all. */
function updateProblems(
  named: ReadonlySet<string>,
  operands: readonly string[],
  flag: string | undefined,
): readonly string[] {
  if (!named.has('update-baseline')) return [];
  const isWhole = (flag === undefined && operands.length === 0) || flag === 'history';
  const isPart = named.has('shard') || named.has('cache');
  return isWhole && !isPart
    ? []
    : ['--update-baseline is for all tracked files, or for all of --history'];
}

function sourceOf(
  flag: (typeof SOURCE_FLAGS)[number] | undefined,
  { values, operands }: Pick<Given<ScanOptions>, 'values' | 'operands'>,
  directory: string,
): ScanSource {
  switch (flag) {
    case 'history':
      return {
        kind: 'history',
        directory,
        ...(values.shard === undefined ? {} : { shard: values.shard }),
      };
    case 'range': {
      const { from, to } = values.range ?? { from: 'HEAD', to: 'HEAD' };
      const exclude = isNoCommit(from) ? [] : [from];
      return { kind: 'range', directory, commits: { include: [to], exclude } };
    }
    case 'staged':
      return { kind: 'staged', directory };
    case 'message':
      return { kind: 'message', directory, file: values.message ?? '' };
    case 'stdin':
      return { kind: 'stdin' };
    case 'no-index':
      return { kind: 'paths', directory, paths: operands.length > 0 ? operands : ['.'] };
    case 'untracked':
    case undefined:
      return {
        kind: 'work-tree',
        directory,
        ...(flag === 'untracked' ? { untracked: true } : {}),
        ...(operands.length > 0 ? { within: operands } : {}),
      };
  }
}

function listed(flags: readonly string[]): string {
  const names = flags.map((flag) => `--${flag}`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
