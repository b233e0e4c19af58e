import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LeakFact } from '../../../src/facts/leaks/leak-fact.js';
import { leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import { seal } from '../../../src/report/sealed.js';
import { keyCommands } from '../../../src/wording/leaks/key-commands.js';
import { faultsOfPastes } from '../../pastes/faults.js';

const ID = ['AK', 'IA', 'QYLPMN5HHHFPZAM2'].join('');
const OTHER = ['AK', 'IA', 'QYLPMN5HHHFPZAM3'].join('');
const TEMPORARY = ['AS', 'IA', 'QYLPMN5HHHFPZAM2'].join('');

function leak(path: string, about: object = {}, id = ID): LeakFact {
  const hits = [
    { kind: 'aws-access-key-id', path, line: 2, column: 1, key: seal(id), ...about },
    {
      kind: 'aws-secret-access-key',
      path,
      line: 3,
      column: 1,
      key: seal('s'.repeat(40)),
      ...about,
    },
  ];
  const [fact] = leakFactsOf(hits);
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

const NAMES = [
  'k.env',
  '-rf',
  "it's $(touch owned) `touch owned`.env",
  'a;touch owned',
  '"; touch owned; "',
  'line\ntouch owned\n.env',
  '$HOME/${IFS}.env',
  ':(top)x',
  '\u202eenv.k',
  'a b\\c!d*?[x]',
];

describe('commands about a key', () => {
  let folder: string;
  let commit: string;
  const git = (...line: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...line],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'));
    git('init', '-q');
    for (const name of NAMES) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `# ${OTHER}\nother=${OTHER} id=${ID}\nsecret=x\n`);
    }
    git('--literal-pathspecs', 'add', '-A', '.');
    git('commit', '-qm', 'a');
    commit = git('rev-parse', 'HEAD');
    // Notes what it is called with, and answers as the AWS CLI does.
    const stub = join(folder, '.git', 'stub');
    mkdirSync(stub);
    writeFileSync(
      join(stub, 'aws'),
      `#!/bin/sh\nprintf '%s|' "$@" >>'${folder}/.git/asked'\necho >>'${folder}/.git/asked'\n` +
        `case "$2" in get-access-key-last-used) echo deployer;; describe-regions) echo us-east-1 eu-west-1;; esac\n`,
    );
    chmodSync(join(stub, 'aws'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => rmSync(join(folder, '.git', 'asked'), { force: true }));

  /** Runs all but what writes a history anew, and tells what the AWS CLI was asked. */
  function run(fact: LeakFact) {
    const code = keyCommands(fact)
      .map((snippet) => snippet.code)
      .filter((text) => !text.includes('filter-repo'))
      .join('');
    const { stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', code], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${join(folder, '.git', 'stub')}:${process.env['PATH'] ?? ''}` },
    });
    const asked = join(folder, '.git', 'asked');
    return {
      stderr,
      asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [],
    };
  }

  test.each(NAMES)('deactivate the very key that stands in a file called %j', (name) => {
    const { asked, stderr } = run(leak(name, { commit }));
    expect(stderr).toBe('');
    expect(asked.map((line) => line.split('|').slice(0, 2).join(' '))).toEqual([
      'iam get-access-key-last-used',
      'iam update-access-key',
      'ec2 describe-regions',
      'cloudtrail lookup-events',
      'cloudtrail lookup-events',
      'iam delete-access-key',
    ]);
    expect(asked[1]).toContain(`--access-key-id|${ID}|--user-name|deployer|--status|Inactive|`);
    expect(asked[3]).toContain(`AttributeKey=AccessKeyId,AttributeValue=${ID}|`);
    expect(asked.join()).not.toContain(OTHER);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  test('change nothing where the id does not stand there in clear, and say so', () => {
    const { asked, stderr } = run(leak('nowhere.env', { commit }));
    expect(stderr).toContain('it does not stand there in clear');
    expect(asked.filter((line) => /update|delete/.test(line))).toEqual([]);
  });

  test('end the sessions of a role where the key is temporary, once its name is written down', () => {
    writeFileSync(join(folder, 'k.env'), `\nid=${TEMPORARY}\n`);
    git('commit', '-qam', 'b');
    const fact = leak('k.env', { commit: git('rev-parse', 'HEAD') }, TEMPORARY);
    const { asked, stderr } = run(fact);
    expect(asked[0]).toContain(`AttributeValue=${TEMPORARY}|`);
    expect(stderr).toContain('write its name behind ROLE=');
    expect(asked.filter((line) => line.includes('put-role-policy'))).toEqual([]);
    const code = (keyCommands(fact)[0]?.code ?? '').replace('\nROLE=\n', '\nROLE=deploy\n');
    expect(code).not.toMatch(/update-access-key/);
    const ran = spawnSync('bash', ['--norc', '--noprofile', '-c', code], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${join(folder, '.git', 'stub')}:${process.env['PATH'] ?? ''}` },
    });
    expect(ran.stderr).toBe('');
    const policy = /--policy-document\|(.*)\|$/m.exec(
      readFileSync(join(folder, '.git', 'asked'), 'utf8'),
    );
    expect(JSON.parse(policy?.[1] ?? '')).toMatchObject({
      Statement: [
        {
          Effect: 'Deny',
          Condition: {
            DateLessThan: { 'aws:TokenIssueTime': expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
          },
        },
      ],
    });
  });

  test('go back to a commit that was not pushed, the first of all included', () => {
    const [amend] = keyCommands({ ...leak('k.env', { commit }), exposure: { kind: 'unpushed' } });
    writeFileSync(join(folder, 'later'), 'x');
    git('add', 'later');
    git('commit', '-qm', 'later');
    const ran = spawnSync('bash', ['--norc', '--noprofile', '-c', amend?.code ?? ''], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(0);
    expect(git('log', '--format=%s')).toBe('a');
  });
});

test('a command stays one, whatever a path holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (path, packed) => {
      const about = packed ? { member: 'x' } : {};
      for (const held of [undefined, 'staged'] as const) {
        const fact = { ...leak(path, about), ...(held === undefined ? {} : { held }) };
        expect(await faultsOfPastes(keyCommands(fact))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
