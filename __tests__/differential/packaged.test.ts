import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ruby } from '../../src/chain/dialects/ruby.js';
import { readPhpIni } from '../../src/chain/profiles/php-profiles.js';
import type { Sections } from '../../src/chain/profiles/profile.js';
import { readRubyIni } from '../../src/chain/profiles/ruby-profiles.js';
import { trace } from '../../src/chain/trace.js';
import type { Case } from './case.js';
import { locate } from './oracles.js';
import { randomConfig, randomCredentials } from './random-files.js';
import { gather, stage } from './stage.js';

const ORACLES = join(import.meta.dirname, 'oracles');
const FILES = fc.sample(fc.oneof(randomConfig(), randomCredentials()), {
  numRuns: 600,
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_128),
});

/** What a real reader prints of the files, or of the environment. */
function ask(program: string, script: string, question: unknown, env: NodeJS.ProcessEnv): unknown {
  const args = [join(ORACLES, script)];
  const input = JSON.stringify(question);
  return JSON.parse(execFileSync(locate(program), args, { input, env, encoding: 'utf8' }));
}

const plain = (sections: Sections) =>
  Object.fromEntries(
    [...sections].map(([name, section]) => [
      name,
      Object.fromEntries(
        [...section].map(([key, value]) => [
          key,
          typeof value === 'string' ? value : Object.fromEntries(value),
        ]),
      ),
    ]),
  );

test('PHP reads random profile files as we say', () => {
  const read = ask('php', 'php-reader.php', FILES, { PATH: '/usr/bin:/bin' }) as unknown[];
  FILES.forEach((text, at) => {
    const ours = readPhpIni(text);
    expect([text, ours.kind === 'read' ? plain(ours.sections) : null]).toEqual([text, read[at]]);
  });
});

describe('Ruby', () => {
  const home = mkdtempSync(join(tmpdir(), 'ruby-home-'));
  const env = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: home };

  test('reads random profile files as we say', () => {
    const read = ask('ruby', 'ruby-oracle.rb', { files: FILES }, env) as unknown[];
    FILES.forEach((text, at) => {
      expect([text, plain(readRubyIni(text))]).toEqual([text, read[at]]);
    });
  });

  const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
  const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
  const ROLE = 'role_arn = arn:aws:iam::111122223333:role/r\n';
  /** What Debian's 3.168 and the newest do alike, and without a call. */
  const CASES: readonly Omit<Case, 'name'>[] = [
    {},
    { env: KEYS },
    { env: { ...KEYS, AWS_SECRET_ACCESS_KEY: '', AWS_SECRET_KEY: 's' } },
    { env: { AMAZON_ACCESS_KEY_ID: 'KEYOLD', AWS_SECRET_KEY: 's', AMAZON_SESSION_TOKEN: 't' } },
    { env: { ...KEYS, AWS_PROFILE: 'ghost' } },
    { env: { AWS_PROFILE: 'ghost' }, files: { '.aws/credentials': `[default]\n${pair('K')}` } },
    { env: { AWS_PROFILE: '' }, files: { '.aws/credentials': `[default]\n${pair('K')}` } },
    { env: { AWS_DEFAULT_PROFILE: 'b' }, files: { '.aws/config': `[b]\n${pair('KB')}` } },
    { env: { AWS_PROFILE: 'b' }, files: { '.aws/config': `[profile b]\n${pair('KB')}` } },
    { files: { '.aws/credentials': `[default]\n  ${pair('K')}` } },
    { files: { '.aws/credentials': `[default]\n${pair('K').toUpperCase()}` } },
    {
      files: {
        '.aws/credentials': '[default]\naws_access_key_id = K\n',
        '.aws/config': '[default]\naws_secret_access_key = s\n',
      },
    },
    { files: { '.aws/credentials': `[default]\n${ROLE}`, '.aws/config': '' } },
    {
      files: {
        '.aws/credentials': `[default]\n${ROLE}source_profile = default\n`,
        '.aws/config': '',
      },
    },
    {
      files: {
        '.aws/credentials': `[default]\n${ROLE}source_profile = a\n[a]\nregion = r\n`,
        '.aws/config': '',
      },
    },
    {
      files: {
        '.aws/config': `[default]\n${ROLE}source_profile = a\ncredential_source = EcsContainer\n`,
      },
    },
    { files: { '.aws/config': `[default]\n${ROLE}credential_source = ecscontainer\n` } },
    {
      env: {
        AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/nope',
        AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/r',
      },
    },
    { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '', AWS_ROLE_ARN: '' } },
    { files: { '.aws/config': '[default]\nsso_account_id = 1\nsso_role_name = n\n' } },
    {
      files: {
        '.aws/config':
          '[default]\nsso_account_id = 1\nsso_role_name = n\nsso_region = eu-west-1\nsso_start_url = https://a\n',
      },
    },
    {
      files: { '.aws/config': '[default]\ncredential_process = false\n' },
      processes: { false: { exitCode: 1, stdout: '', stderr: '' } },
    },
    {
      files: { '.aws/config': '[default]\ncredential_process = echo hi\n' },
      processes: { 'echo hi': { exitCode: 0, stdout: 'hi\n', stderr: '' } },
    },
    {
      env: { AWS_SDK_CONFIG_OPT_OUT: 'true' },
      files: { '.aws/config': `[default]\n${pair('K')}` },
    },
    { env: { AWS_SHARED_CREDENTIALS_FILE: '~/c' }, files: { c: `[default]\n${pair('KC')}` } },
  ];

  interface Ended {
    readonly key?: string | null;
    readonly token?: string | null;
    readonly error?: string;
  }
  const staged = CASES.map((one) => stage({ name: JSON.stringify(one), ...one }, '127.0.0.1:9'));
  let seen: readonly Ended[] = [];
  beforeAll(() => {
    const chains = staged.map((one) => ({ ...env, ...one.env }));
    seen = ask('ruby', 'ruby-oracle.rb', { chains }, env) as readonly Ended[];
  });
  afterAll(() => {
    for (const { home: own } of staged) rmSync(own, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  });

  test.each(staged.map((one, at) => [one.name, one, at] as const))(
    'ends as we say in %s',
    (_name, one, at) => {
      const ended = seen[at];
      if (ended === undefined) throw new Error('the case was not run');
      const { view, chosen } = trace(ruby, gather(one, [ruby]));
      if (ended.error !== undefined)
        expect(view).toMatchObject({ outcome: 'error', message: ended.error });
      else if (ended.key === null) expect(view.outcome).toBe('none');
      else if (chosen?.kind === 'keys')
        expect(ended).toEqual({
          key: chosen.accessKeyId,
          token: chosen.sessionToken?.reveal() ?? null,
        });
      else expect(view).toEqual(ended);
    },
  );
});
