import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { dialectOf } from './oracle-dialect.js';
import { trace } from '../../src/chain/trace.js';
import type { Case, Oracle } from './case.js';
import { openOracle } from './oracles.js';
import { gather, stage } from './stage.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const WRITTEN = [
  '',
  'eu-west-1',
  'eu-west-1 ',
  'eu-west-1\n',
  ' eu-west-1',
  'eu-west\n-1',
  'eu_west_1',
  'EU-WEST-1',
  '-x',
  'x-',
  '*',
  '12',
  'eu-wset-1',
  'a'.repeat(63),
  'a'.repeat(64),
  'eu-west-1.x',
  '${{ vars.REGION }}',
];
const config = '[default]\nregion = in-profile-1\n[profile a]\nregion = in-a-1\n';
const both = {
  '.aws/config': config,
  '.aws/credentials': '[default]\nregion = in-credentials-1\n',
};

const cases: readonly Case[] = [
  ...WRITTEN.map((region) => ({
    name: `AWS_REGION and AWS_DEFAULT_REGION ${JSON.stringify(region)}`,
    env: { ...KEYS, AWS_REGION: region, AWS_DEFAULT_REGION: region },
  })),
  { name: 'no region', env: KEYS },
  { name: 'AWS_REGION alone', env: { ...KEYS, AWS_REGION: 'eu-west-1' } },
  { name: 'AWS_DEFAULT_REGION alone', env: { ...KEYS, AWS_DEFAULT_REGION: 'eu-west-1' } },
  {
    name: 'both, different',
    env: { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' },
  },
  {
    name: 'an empty AWS_REGION before AWS_DEFAULT_REGION',
    env: { ...KEYS, AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' },
  },
  { name: 'the default profile', env: KEYS, files: { '.aws/config': config } },
  { name: 'both files', env: KEYS, files: both },
  { name: 'a profile', env: { ...KEYS, AWS_PROFILE: 'a' }, files: { '.aws/config': config } },
  {
    name: 'an empty variable before the profile',
    env: { ...KEYS, AWS_REGION: '', AWS_DEFAULT_REGION: '' },
    files: both,
  },
];

describe.each<Oracle>(['javascript', 'boto3', 'aws-cli'])('%s', (oracle) => {
  const sdk = openOracle(oracle, { region: true });
  afterAll(() => sdk.close());

  test.each(cases)('finds or refuses its region with $name', async (source) => {
    const dialect = dialectOf(oracle);
    if (dialect === undefined) throw new Error('no such dialect');
    const staged = stage(source, '127.0.0.1:9');
    try {
      const seen = await sdk.ask(staged, {});
      const { region, regionMessage } = trace(dialect, gather(staged, [dialect])).view;
      const words = regionMessage
        ?.replace('https://sts.', 'https://sqs.')
        .replace(/ You can also.*/, '');
      if (seen.regionError === undefined) {
        expect([region ?? null, regionMessage]).toEqual([seen.region ?? null, undefined]);
      } else {
        expect(words).toBe(seen.regionError);
      }
    } finally {
      rmSync(staged.home, { recursive: true, force: true });
    }
  });
});
