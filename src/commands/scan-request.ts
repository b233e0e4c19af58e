import type { ScanSource, Shard } from '../world/git.js';
import type { Arguments } from './arguments.js';

/** The flags of `scan` besides the common ones. */
export const SCAN_OPTIONS = {
  history: { type: 'boolean' },
  range: { type: 'string' },
  staged: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'no-index': { type: 'boolean' },
  untracked: { type: 'boolean' },
  workers: { type: 'string' },
  shard: { type: 'string' },
  cache: { type: 'string' },
} as const;

/** A scan as the flags ask for it. */
export interface ScanRequest {
  readonly source: ScanSource;
  readonly workers: number;
  /** Path of the cache of clean tips. */
  readonly cache: string | undefined;
}

/** A long scan gains little from more threads than this: memory is what they then wait for. */
const MOST_WORKERS = 4;

const SOURCE_FLAGS = ['history', 'range', 'staged', 'stdin', 'no-index', 'untracked'] as const;

/** What the flags ask for, or what is wrong with them. */
export function scanRequest(
  { values, positionals }: Extract<Arguments, { ok: true }>,
  directory: string,
  cores: number,
): ScanRequest | string {
  const [first, second] = SOURCE_FLAGS.filter((flag) => values[flag] !== undefined);
  if (second !== undefined) return `--${first ?? ''} and --${second} exclude each other`;
  const takesPaths = first === undefined || first === 'no-index' || first === 'untracked';
  if (!takesPaths && positionals.length > 0) return `--${first} takes no PATH`;
  for (const flag of ['shard', 'cache'] as const) {
    if (values[flag] !== undefined && first !== 'history') return `--${flag} is for --history`;
  }
  if (values.shard !== undefined && values.cache !== undefined) {
    return '--shard and --cache exclude each other: one shard alone never is a clean history';
  }
  const shard = shardOf(values.shard);
  if (shard === 'malformed') return '--shard: accepted: I/N, such as 2/8, with I from 1 to N';
  const workers = workersOf(
    values.workers,
    first === 'history' ? Math.min(MOST_WORKERS, cores) : 1,
  );
  if (workers === undefined) return '--workers: accepted: a number from 1 to 64';
  const source = sourceOf(first, { values, positionals }, directory, shard);
  if (typeof source === 'string') return source;
  return { source, workers, cache: typeof values.cache === 'string' ? values.cache : undefined };
}

function sourceOf(
  flag: (typeof SOURCE_FLAGS)[number] | undefined,
  { values, positionals }: Pick<Extract<Arguments, { ok: true }>, 'values' | 'positionals'>,
  directory: string,
  shard: Shard | undefined,
): ScanSource | string {
  switch (flag) {
    case 'history':
      return { kind: 'history', directory, ...(shard === undefined ? {} : { shard }) };
    case 'range':
      return rangeOf(String(values.range), directory);
    case 'staged':
      return { kind: 'staged', directory };
    case 'stdin':
      return { kind: 'stdin' };
    case 'no-index':
      return { kind: 'paths', directory, paths: positionals.length > 0 ? positionals : ['.'] };
    case 'untracked':
    case undefined:
      return {
        kind: 'work-tree',
        directory,
        ...(flag === 'untracked' ? { untracked: true } : {}),
        ...(positionals.length > 0 ? { within: positionals } : {}),
      };
  }
}

/** `A..B`, where an end that is left out is HEAD, as git has it. */
function rangeOf(text: string, directory: string): ScanSource | string {
  const [, from, to] = /^((?:(?!\.\.)[^])*)\.\.((?!\.)(?:(?!\.\.)[^])*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) {
    return '--range: accepted: A..B, two revisions such as main..HEAD';
  }
  const commits = { include: [to || 'HEAD'], exclude: [from || 'HEAD'] };
  return { kind: 'range', directory, commits };
}

function shardOf(value: string | boolean | undefined): Shard | undefined | 'malformed' {
  if (value === undefined) return undefined;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(value)) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : 'malformed';
}

function workersOf(value: string | boolean | undefined, fallback: number): number | undefined {
  if (value === undefined) return Math.max(1, fallback);
  const workers = /^\d{1,2}$/.test(String(value)) ? Number(value) : 0;
  return workers >= 1 && workers <= 64 ? workers : undefined;
}
