import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../support/network/certificate.js';
import { preloadSource } from '../support/network/routes.js';
import { type Arrival, type ForeignNetwork, foreignNetwork } from './foreign-network.js';
import { furnish, PLANTED } from './homes.js';
import { MACHINE_SETTINGS, SETTINGS, TOKEN_URLS } from './settings.js';

/** Names for which the listener has a certificate that the process trusts. */
const NAMES = [
  'evil.example',
  ...['steal', 'x', 'localhost', 'eu-west-1'].map((name) => `${name}.evil.example`),
  ...['sts', 'oidc', 'portal.sso', 'signin'].map((name) => `${name}.x.evil.example`),
  'sts.amazonaws.com',
  'iam.amazonaws.com',
  'token.actions.githubusercontent.com',
  ...['sts', 'oidc', 'portal.sso', 'signin'].map((name) => `${name}.eu-west-1.amazonaws.com`),
  ...['sts', 'oidc', 'portal.sso'].map((name) => `${name}.s3.amazonaws.com`),
  'eu-west-1.signin.aws.amazon.com',
];

/** Whom a job of AWS's may talk to, by names that only AWS can have. */
const OWN =
  /^(?:(?:sts|oidc|portal\.sso|signin)\.[a-z]{2}-[a-z]+-\d\.amazonaws\.com|(?:sts|iam)\.amazonaws\.com|[a-z]{2}-[a-z]+-\d\.signin\.aws\.amazon\.com|169\.254\.169\.254|169\.254\.170\.2)$/;

let network: ForeignNetwork;
let driver: ChildProcess;
let answers: AsyncIterator<string>;
const root = mkdtempSync(join(tmpdir(), 'egress-'));

beforeAll(async () => {
  const certificate = makeCertificate(NAMES);
  network = await foreignNetwork(certificate);
  const preload = join(root, 'preload.cjs');
  const authority = join(root, 'authority.pem');
  writeFileSync(preload, preloadSource({ '*': network.port }));
  writeFileSync(authority, certificate.cert);
  driver = spawn(
    process.execPath,
    ['--require', preload, fileURLToPath(new URL('driver.mjs', import.meta.url))],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '', NODE_EXTRA_CA_CERTS: authority },
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    },
  );
  if (driver.stdout === null) throw new Error('the driver has no output');
  answers = createInterface({ input: driver.stdout })[Symbol.asyncIterator]();
}, 60_000);

afterAll(async () => {
  driver.kill();
  await network.close();
  rmSync(root, { recursive: true, force: true });
});

/** Asks in this environment, and tells what arrived where meanwhile. */
async function ask(env: Record<string, string>, inputs: Record<string, string> = {}) {
  network.arrivals.length = 0;
  driver.stdin?.write(`${JSON.stringify({ id: 1, env, inputs })}\n`);
  const { value, done } = await answers.next();
  // Silence would pass for a process that sent nothing.
  if (done === true) throw new Error('the process that asks has ended');
  return { arrivals: [...network.arrivals], said: value };
}

function foreign(arrivals: readonly Arrival[]): string[] {
  return arrivals.filter(({ host }) => !OWN.test(host)).map(({ host, text }) => `${host}: ${text}`);
}

function secretsIn(texts: readonly string[]): string[] {
  return Object.values(PLANTED).filter((secret) => texts.some((text) => text.includes(secret)));
}

let homes = 0;
function newHome(): string {
  homes += 1;
  return join(root, `home-${homes}`);
}

describe('a setting that names a host takes nothing there:', () => {
  test('there are at least sixty', () => {
    expect(SETTINGS.length + MACHINE_SETTINGS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(SETTINGS.map((setting) => [setting.name, setting.holding, setting] as const))(
    '%s, with %s',
    async (_name, _holding, setting) => {
      const { arrivals, said } = await ask(furnish(newHome(), setting));
      expect(foreign(arrivals)).toEqual([]);
      expect(secretsIn([said])).toEqual([]);
    },
    30_000,
  );

  test.each(MACHINE_SETTINGS.map((setting) => [setting.name, setting] as const))(
    '%s',
    async (_name, setting) => {
      const home = newHome();
      const { AWS_PROFILE: _, ...env } = furnish(home, {
        holding: 'keys',
        ...setting,
        profile: '',
      });
      const config = `[default]\n${setting.profile ?? ''}\n[profile ci]\n${setting.profile ?? ''}`;
      writeFileSync(join(home, '.aws/config'), config);
      const { arrivals, said } = await ask({
        ...env,
        ...setting.env,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: PLANTED.containerToken,
      });
      expect(foreign(arrivals)).toEqual([]);
      expect(secretsIn([said])).toEqual([]);
    },
    30_000,
  );

  test.each(TOKEN_URLS)('ACTIONS_ID_TOKEN_REQUEST_URL %s', async (url) => {
    const { arrivals } = await ask(
      {
        GITHUB_ACTIONS: 'true',
        ACTIONS_ID_TOKEN_REQUEST_URL: url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: PLANTED.bearer,
        HOME: newHome(),
      },
      { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' },
    );
    expect(foreign(arrivals)).toEqual([]);
  });
});

describe('a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])('of %s sees no secret', async (name) => {
    const env = furnish(newHome(), { name, holding: 'keys' });
    const { arrivals } = await ask({ ...env, [name]: 'http://proxy.evil.example:3128' });
    const seen = arrivals
      .map(({ host, text }) => `${host} ${text}`)
      .filter((text) => !OWN.test(text.split(' ')[0] ?? ''));
    expect(secretsIn(seen)).toEqual([]);
  });

  test('never stands between a machine and its own services', async () => {
    const { arrivals } = await ask({
      HOME: newHome(),
      HTTP_PROXY: 'http://proxy.evil.example:3128',
      HTTPS_PROXY: 'http://proxy.evil.example:3128',
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: PLANTED.containerToken,
    });
    expect(arrivals.length).toBeGreaterThan(0);
    expect(foreign(arrivals)).toEqual([]);
  });
});

describe('what the test rests on:', () => {
  test.each([
    ['keys', 'sts.eu-west-1.amazonaws.com'],
    ['assume-role', 'sts.eu-west-1.amazonaws.com'],
    ['web-identity', 'sts.eu-west-1.amazonaws.com'],
    ['sso', 'portal.sso.eu-west-1.amazonaws.com'],
    ['sso-session', 'oidc.eu-west-1.amazonaws.com'],
    ['login', 'eu-west-1.signin.aws.amazon.com'],
  ] as const)('without such a setting, %s goes to %s', async (holding, host) => {
    const { arrivals } = await ask(furnish(newHome(), { name: 'none', holding }));
    expect(arrivals.map((one) => one.host)).toContain(host);
  });

  test.each([
    ['keys', { AWS_ENDPOINT_URL_STS: 'https://steal.evil.example' }],
    ['sso', { AWS_ENDPOINT_URL_SSO: 'https://steal.evil.example' }],
    ['login', { AWS_ENDPOINT_URL_SIGNIN: 'https://steal.evil.example' }],
  ] as const)('a host that the user allowed is asked, with %s', async (holding, env) => {
    const { arrivals } = await ask(furnish(newHome(), { name: 'allowed', holding, env }), {
      'allow-endpoint': 'steal.evil.example',
    });
    expect(arrivals.map((one) => one.host)).toContain('steal.evil.example');
  });
});
