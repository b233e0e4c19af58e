import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/commands/arguments.js';
import { SCAN_OPTIONS, scanRequest } from '../../src/commands/scan-request.js';

function request(...args: string[]) {
  const parsed = parseArguments(args, SCAN_OPTIONS, false);
  if (!parsed.ok) throw new Error(parsed.complaint);
  return scanRequest(parsed, '/here', 8);
}

const source = (...args: string[]) => {
  const asked = request(...args);
  return typeof asked === 'string' ? asked : asked.source;
};

describe('what is scanned', () => {
  test.each<[string[], object]>([
    [[], { kind: 'work-tree', directory: '/here' }],
    [['a', 'b'], { kind: 'work-tree', directory: '/here', within: ['a', 'b'] }],
    [['--untracked'], { kind: 'work-tree', directory: '/here', untracked: true }],
    [['--no-index', 'a'], { kind: 'paths', directory: '/here', paths: ['a'] }],
    [['--stdin'], { kind: 'stdin' }],
    [['--staged'], { kind: 'staged', directory: '/here' }],
    [['--history'], { kind: 'history', directory: '/here' }],
    [['--history', '--shard', '2/8'], { kind: 'history', shard: { index: 2, count: 8 } }],
    [['--range', 'main..fix'], { commits: { include: ['fix'], exclude: ['main'] } }],
    [['--range', 'main..'], { commits: { include: ['HEAD'], exclude: ['main'] } }],
    [['--range', '..fix'], { commits: { include: ['fix'], exclude: ['HEAD'] } }],
    [['--range', 'v1.0..v1.1'], { commits: { include: ['v1.1'], exclude: ['v1.0'] } }],
  ])('by %j', (args, expected) => {
    expect(source(...args)).toMatchObject(expected);
  });
});

test('a history takes the cores there are, at most four; all else takes one thread', () => {
  expect(request('--history')).toMatchObject({ workers: 4 });
  expect(request()).toMatchObject({ workers: 1 });
  expect(request('--history', '--workers', '2')).toMatchObject({ workers: 2 });
});

test.each<[string[], string]>([
  [['--history', '--staged'], '--history and --staged exclude each other'],
  [['--range', 'a..b', '--stdin'], '--range and --stdin exclude each other'],
  [['--history', 'src'], '--history takes no PATH'],
  [['--shard', '1/2'], '--shard is for --history'],
  [['--cache', 'x', '--range', 'a..b'], '--cache is for --history'],
  [['--history', '--shard', '1/2', '--cache', 'x'], '--shard and --cache exclude each other'],
  [['--history', '--shard', '0/2'], '--shard: accepted'],
  [['--history', '--shard', '3/2'], '--shard: accepted'],
  [['--history', '--shard', '1'], '--shard: accepted'],
  [['--history', '--workers', '0'], '--workers: accepted'],
  [['--history', '--workers', 'all'], '--workers: accepted'],
  [['--range', 'main'], '--range: accepted'],
  [['--range', 'a...b'], '--range: accepted'],
  [['--range', 'a..b..c'], '--range: accepted'],
  [['--range', '..'], '--range: accepted'],
])('%j is wrong usage', (args, complaint) => {
  expect(request(...args)).toEqual(expect.stringContaining(complaint));
});
