import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { Case } from './case.js';
import { randomConfig, randomCredentials } from './random-files.js';
import { randomVariables } from './random-variables.js';

const KEYS = { AccessKeyId: 'KEYPROC', SecretAccessKey: 's' };
const NEVER = '2099-01-01T00:00:00Z';

/** What commands of random environments print. */
const PRINTED: Readonly<Record<string, object>> = {
  printed: { Version: 1, ...KEYS },
  'printed-session': { Version: 1, ...KEYS, SessionToken: 'token', Expiration: NEVER },
  'printed-other': { Version: '1', ...KEYS },
  'printed-half': { Version: 1, AccessKeyId: 'KEYPROC' },
  'printed-expired': { Version: 1, ...KEYS, Expiration: '2020-01-01T00:00:00Z' },
};
const texts = Object.fromEntries(
  Object.entries(PRINTED).map(([name, answer]) => [name, JSON.stringify(answer)]),
);
const quiet = { stdout: '', stderr: '' };

/** Files that settings and variables of random environments name. */
const ALWAYS = {
  token: 'a.b.c',
  'token-empty': '',
  'token-short': 'abc',
  'token-lines': 'a.b.c\n\n',
  ...texts,
};
const PROCESSES = {
  '/bin/false': { ...quiet, exitCode: 1 },
  '/bin/true': { ...quiet, exitCode: 0 },
  ...Object.fromEntries(
    Object.entries(texts).map(([name, stdout]) => [
      `/bin/cat {home}/${name}`,
      { exitCode: 0, stdout, stderr: '' },
    ]),
  ),
};

const cached = (key: string) =>
  `.aws/sso/cache/${createHash('sha1').update(key).digest('hex')}.json`;
const SIGN_INS = [
  { accessToken: 'token', expiresAt: NEVER },
  { accessToken: 'token', expiresAt: NEVER },
  { accessToken: 'token', expiresAt: NEVER, region: 'eu-west-1', startUrl: 'https://x/start' },
  { expiresAt: NEVER },
  { accessToken: 'token' },
  // For sessions only: old SDKs leave it to the service to refuse a token without one.
  { accessToken: 'token', expiresAt: '2020-01-01T00:00:00Z' },
];

/** Sign-ins that `aws sso login` left behind, by session and by start URL. */
function randomSignIns(): fc.Arbitrary<Record<string, string>> {
  const one = (key: string, tokens: readonly object[]) =>
    fc
      .option(fc.constantFrom(...tokens), { freq: 3 })
      .map((token) => (token === null ? {} : { [cached(key)]: JSON.stringify(token) }));
  return fc
    .tuple(one('corp', SIGN_INS), one('https://x.awsapps.com/start', SIGN_INS.slice(0, -1)))
    .map(([bySession, byUrl]) => ({ ...bySession, ...byUrl }));
}

const MACHINES: readonly Partial<Case>[] = [
  { metadata: { kind: 'role', role: 'node', accessKeyId: 'KEYNODE' } },
  {
    container: {
      kind: 'answered',
      status: 200,
      body: JSON.stringify({ ...KEYS, AccessKeyId: 'KEYCONT', Token: 'token', Expiration: NEVER }),
    },
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://{server}/creds' },
  },
];

/** Environments put together at random from pieces that matter to some SDK. */
export function randomCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      env: randomVariables(),
      machine: fc.oneof(
        { weight: 14, arbitrary: fc.constant<Partial<Case>>({}) },
        { weight: 1, arbitrary: fc.constantFrom(...MACHINES) },
      ),
      config: fc.option(randomConfig(), { nil: undefined, freq: 5 }),
      credentials: fc.option(randomCredentials(), { nil: undefined, freq: 2 }),
      signIns: randomSignIns(),
      profile: fc.oneof(
        { weight: 25, arbitrary: fc.constant(undefined) },
        { weight: 10, arbitrary: fc.constantFrom('a', 'b', 'c', 'default') },
        { weight: 1, arbitrary: fc.constantFrom('nope', 'profile a') },
      ),
    })
    .map(({ env, machine, config, credentials, signIns, profile }) => ({
      name: 'random',
      ...machine,
      env: { ...env, ...machine.env },
      files: {
        ...ALWAYS,
        ...signIns,
        ...(config === undefined ? {} : { '.aws/config': config }),
        ...(credentials === undefined ? {} : { '.aws/credentials': credentials }),
      },
      processes: PROCESSES,
      ...(profile === undefined ? {} : { profile }),
    }));
}
