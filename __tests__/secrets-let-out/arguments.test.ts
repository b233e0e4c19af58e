import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/index.js';
import { COMMON } from '../../src/commands/line/every-verb.js';
import { fakeKeyId, type MadeRepository, makeRepository } from '../adapters/git/made-repository.js';
import { runCommand } from '../commands/run-line.js';
import { draw, drawWord } from './draw.js';
import { leftOf } from './left-of.js';

let repository: MadeRepository;
beforeAll(() => {
  repository = makeRepository();
  repository.git('commit', '-q', '--allow-empty', '-m', 'm');
});
afterAll(() => repository.remove());

const PASSWORD = ['correct', 'horse', 'battery'].join('');

/** What ends on a command line by `"$SECRET"`. */
const SECRETS: Readonly<Record<string, string>> = {
  'a secret access key': draw(40),
  'a session token': `IQoJb3JpZ2lu${draw(500, 2)}==`,
  'a JSON web token': [`eyJ${drawWord(40, 3)}`, drawWord(160, 4), drawWord(86, 5)].join('.'),
  'a token of GitHub': ['ghp', drawWord(36, 6)].join('_'),
  'a key id': fakeKeyId(3),
  'a password of a variable': PASSWORD,
};

/** Lines on which a secret stands where something else should. */
const LINES: readonly ((secret: string) => readonly string[])[] = [
  (secret) => [secret],
  (secret) => [`--${secret}`],
  (secret) => ['help', secret],
  (secret) => ['scan', secret],
  (secret) => ['scan', `./${secret}`],
  (secret) => ['scan', '--no-index', secret],
  (secret) => ['scan', '--untracked', secret],
  (secret) => ['scan', `:(glob)${secret}`],
  (secret) => ['scan', '--range', secret],
  (secret) => ['scan', '--range', `${secret}..HEAD`],
  (secret) => ['scan', '--range', `HEAD..${secret}`],
  (secret) => ['scan', '--range', `HEAD..origin/${secret}`],
  (secret) => ['scan', '--history', '--cache', secret],
  (secret) => ['report', secret],
  (secret) => ['report', 'merge', secret],
  (secret) => ['trust', '--policy', secret],
  (secret) => ['trust', '--policy', secret, '--claims', secret],
  ...Object.keys(COMMANDS).flatMap((verb) => [
    (secret: string) => [verb, `--${secret}`],
    (secret: string) => [verb, `--no-such=${secret}`],
    (secret: string) => [verb, '--no-such', secret],
    (secret: string) => [verb, `-${secret}`],
    (secret: string) => [verb, secret, secret],
    (secret: string) => [verb, '--', secret],
  ]),
];

/** Every option of every verb, given a secret. */
async function optionLines(secret: string): Promise<string[][]> {
  const verbs = await Promise.all(
    Object.entries(COMMANDS).map(async ([verb, { load }]) => ({ verb, command: await load() })),
  );
  return verbs.flatMap(({ verb, command }) =>
    Object.entries({ ...command.options, ...COMMON })
      .filter(([name]) => name !== 'output')
      .flatMap(([name, option]) =>
        !('value' in option)
          ? [[verb, `--${name}=${secret}`]]
          : [
              [verb, `--${name}=${secret}`],
              [verb, `--${name}`, secret, `--${name}`, 'other'],
            ],
      ),
  );
}

async function said(line: readonly string[]): Promise<string> {
  const variables = { PATH: process.env['PATH'] ?? '', DEPLOY_PASSWORD: PASSWORD };
  const { output, complaint = '' } = await runCommand(line, { cwd: repository.path, variables });
  return `${output}\n${complaint}`;
}

describe.each(Object.entries(SECRETS))('%s on a command line', (kind, secret) => {
  // The ends of a key id tell its owner which one is meant.
  const left = (text: string) =>
    kind === 'a key id' ? (text.includes(secret) ? [secret] : []) : leftOf(secret, text);

  test('is repeated by no complaint and in no report', async () => {
    for (const line of LINES) {
      expect([line(`SECRET`), left(await said(line(secret)))]).toEqual([line('SECRET'), []]);
    }
  });

  test('is repeated by no option that it was given to', async () => {
    for (const line of await optionLines(secret)) {
      expect([line.slice(0, 1), left(await said(line))]).toEqual([line.slice(0, 1), []]);
    }
  });
});

describe('what is no secret is repeated, so that it can be found', () => {
  test.each([
    'src/MyComponentV2/UserProfilePage.test.tsx',
    'packages/api-gateway/lib/handlers/getUser2.js',
    'docs/2024-Q3-Report-Final.md',
    'Dockerfile',
  ])('a path: %s', async (path) => {
    expect(await said(['scan', path, '--format', 'json'])).toContain(
      `Named, and not there: ${path}`,
    );
  });

  test('the id of a commit', async () => {
    const id = 'deadbeef'.repeat(5);
    expect(await said(['scan', '--range', `${id}..HEAD`, '--format', 'json'])).toContain(
      id.slice(0, 12),
    );
  });
});
