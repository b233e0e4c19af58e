import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dialectOf } from './oracle-dialect.js';
import { trace } from '../../src/chain/trace.js';
import type { Case } from './case.js';
import { cases } from './cases/index.js';
import { locate } from './oracles.js';
import { gather, type Staged, stage } from './stage.js';

/** Runs the AWS CLI itself, as its users do. */
function aws(staged: Staged, args: readonly string[]): Promise<{ out: string; error: string }> {
  const profile = staged.profile === undefined ? [] : ['--profile', staged.profile];
  return new Promise((resolve) => {
    execFile(locate('aws'), [...args, ...profile], { env: staged.env }, (_failure, out, error) =>
      resolve({ out, error }),
    );
  });
}

/** The types that `aws configure list` names. */
const TYPES: Readonly<Record<string, string>> = {
  env: 'environment',
  'shared-credentials-file': 'profile-static',
  'config-file': 'profile-static',
  'custom-process': 'profile-process',
};

const pick = (names: readonly string[]): Case[] => cases.filter(({ name }) => names.includes(name));

describe('the AWS CLI as a program', () => {
  const dialect = dialectOf('aws-cli');
  const view = (staged: Staged) => {
    if (dialect === undefined) throw new Error('no such dialect');
    return trace(dialect, gather(staged, [dialect])).view;
  };

  test.each(
    pick([
      'nothing at all',
      'an id and no secret',
      'a missing profile beside keys',
      'an empty AWS_PROFILE beside keys',
      'a section twice',
      'a role alone',
      'two profiles that are sources of each other',
      'web identity without its file',
      'SSO with settings missing',
    ]),
  )('fails in the words that we tell, with $name', async (source) => {
    const staged = stage(source, '127.0.0.1:9');
    try {
      const { error } = await aws(staged, ['sts', 'get-caller-identity', '--region', 'eu-west-1']);
      expect(error.trim()).toBe(view(staged).message);
    } finally {
      rmSync(staged.home, { recursive: true, force: true });
    }
  });

  test.each(
    pick([
      'keys beside a default profile',
      'the default profile',
      'both profile variables',
      'an explicit profile beside keys',
      'a process',
    ]),
  )('lists the source that we tell, with $name', async (source) => {
    const staged = stage(source, '127.0.0.1:9');
    try {
      const { out } = await aws(staged, ['configure', 'list']);
      const type = /access_key\s+\S+\s+(\S+)/.exec(out)?.[1] ?? '';
      expect(TYPES[type]).toBe(view(staged).provider);
    } finally {
      rmSync(staged.home, { recursive: true, force: true });
    }
  });

  test('misses a region in the words that we tell', async () => {
    const staged = stage(
      { name: 'keys', env: { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' } },
      '127.0.0.1:9',
    );
    const { error } = await aws(staged, ['sqs', 'list-queues']);
    expect(error.trim()).toBe(view(staged).regionMessage);
    rmSync(staged.home, { recursive: true, force: true });
  });
});
