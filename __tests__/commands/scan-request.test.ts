import { describe, expect, test } from '@jest/globals';
import { parseLine } from '../../src/commands/line/parse.js';
import { SCAN_OPTIONS, scanRequest } from '../../src/commands/scan-request.js';

/** What is wrong with a line, or what it asks for. */
function request(...args: string[]) {
  return requestIn({}, ...args);
}

function requestIn(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const { given, problems } = parseLine(args, SCAN_OPTIONS);
  const asked = scanRequest(given, { cwd: '/here', variables }, 8);
  const wrong = [...problems, ...(asked.ok ? [] : asked.problems)];
  return asked.ok && wrong.length === 0 ? asked.value : wrong;
}

const source = (...args: string[]) => {
  const asked = request(...args);
  return 'source' in asked ? asked.source : asked;
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
    [['--range', 'origin/main..@~1'], { commits: { include: ['@~1'], exclude: ['origin/main'] } }],
    [['--range', ' main .. fix '], { commits: { include: ['fix'], exclude: ['main'] } }],
    [['--range', `${'0'.repeat(40)}..HEAD`], { commits: { include: ['HEAD'], exclude: [] } }],
    [['--range', `${'0'.repeat(64)}..HEAD`], { commits: { include: ['HEAD'], exclude: [] } }],
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
  [['--history', '--shard', '0/2'], '; accepted: I/N'],
  [['--history', '--shard', '3/2'], '; accepted: I/N'],
  [['--history', '--shard', '1'], '; accepted: I/N'],
  [['--history', '--workers', '0'], '; accepted: a number from 1 to 64'],
  [['--history', '--workers', '65'], '; accepted: a number from 1 to 64'],
  [['--history', '--workers', 'all'], '; accepted: a number from 1 to 64'],
  [['--range', 'main'], '; accepted: A..B'],
  [['--range', 'a..b..c'], '; accepted: A..B'],
  [['--range', 'a...b'], '; accepted: A..B'],
  [['--range', '..HEAD'], 'the side before ".." is empty'],
  [['--range', ' ..HEAD'], 'the side before ".." is empty'],
  [['--range', '...HEAD'], 'the side before ".." is empty'],
  [['--range', 'origin/..HEAD'], 'the side before ".." lacks its name'],
  [['--range', '~1..HEAD'], 'the side before ".." lacks its name'],
  [['--range', 'HEAD..'], 'the side behind ".." is empty'],
  [['--range', 'HEAD...'], 'the side behind ".." is empty'],
  [['--range', 'main..origin/'], 'the side behind ".." lacks its name'],
  [['--range', `main..${'0'.repeat(40)}`], 'is all zeros, which stands for a deleted branch'],
])('%j is wrong usage', (args, complaint) => {
  expect(request(...args)).toEqual([expect.stringContaining(complaint)]);
});

test.each(['', ' ', '..', '...', ' .. ', '....'])(
  'both sides of %j are empty, and both are told',
  (text) => {
    expect(request('--range', text)).toEqual([
      '--range: the side before ".." is empty. A range is such as origin/main..HEAD',
      '--range: the side behind ".." is empty. A range is such as origin/main..HEAD',
    ]);
  },
);

describe('an empty side is told with the variable that fills it', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ GITHUB_ACTIONS: 'true' }, 'github\\.event\\.before .*GITHUB_BASE_REF', 'GITHUB_SHA'],
    [
      { GITLAB_CI: 'true' },
      'CI_COMMIT_BEFORE_SHA .*CI_MERGE_REQUEST_DIFF_BASE_SHA',
      'CI_COMMIT_SHA',
    ],
    [{ CIRCLECI: 'true' }, 'pipeline\\.git\\.base_revision', 'CIRCLE_SHA1'],
    [{ BUILDKITE: 'true' }, 'BUILDKITE_PULL_REQUEST_BASE_BRANCH', 'BUILDKITE_COMMIT'],
    [{ BITBUCKET_BUILD_NUMBER: '7' }, 'BITBUCKET_PR_DESTINATION_COMMIT', 'BITBUCKET_COMMIT'],
    [{ TF_BUILD: 'True' }, 'SYSTEM_PULLREQUEST_TARGETBRANCHNAME', 'BUILD_SOURCEVERSION'],
    [{ JENKINS_URL: 'https://ci' }, 'GIT_PREVIOUS_COMMIT', 'GIT_COMMIT'],
  ])('in %j', (variables, before, after) => {
    expect(requestIn(variables, '--range', '..')).toEqual([
      expect.stringMatching(
        `^--range: the side before ".." is empty. In .* it usually is .*${before}`,
      ),
      expect.stringMatching(
        `^--range: the side behind ".." is empty. In .* it usually is ${after}`,
      ),
    ]);
  });
});

test('all that is wrong is told at once', () => {
  const line = ['--history', '--staged', '--shard', '9/2', '--cache', 'c', '--workers=0', 'src'];
  expect(request(...line)).toEqual([
    expect.stringMatching(/^--workers: 1 character .*from 1 to 64$/),
    expect.stringMatching(/^--shard: 3 characters .*I\/N/),
    '--history and --staged exclude each other',
    '--history takes no PATH',
    expect.stringMatching(/^--shard and --cache exclude each other/),
  ]);
});
