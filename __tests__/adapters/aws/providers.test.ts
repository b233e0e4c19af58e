import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProvideAnswer, ProvideRequest, StsTarget } from '../../../src/world/aws.js';
import { KEY_ID, SECRET_KEY, TEMPORARY_ID, TOKEN } from '../../rules/secrets/facts.js';
import { onPosix } from '../../support/platform.js';
import { serving } from '../serve.js';
import { startOutside } from './outside.js';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, content: string): string {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

/** Asks one provider, in a thread with this environment and the test's own home. */
async function provide(
  request: ProvideRequest,
  env: Readonly<Record<string, string>> = {},
): Promise<ProvideAnswer> {
  const outside = startOutside({ HOME: home, USERPROFILE: home, ...env });
  try {
    return await outside.aws.provide(request);
  } finally {
    await outside.close();
  }
}

function target(endpoint = 'http://127.0.0.1:9'): StsTarget {
  return { region: 'eu-west-1', endpoint, timeoutMs: 20_000, allowEndpoints: [] };
}

function provided(answer: ProvideAnswer) {
  if (answer.kind === 'failed') throw new Error(answer.message);
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = answer.credentials;
  return {
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    sessionToken: sessionToken?.reveal(),
    expiresAt,
  };
}

const KEYS = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
const STATIC = `aws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${SECRET_KEY}\n`;

describe('the environment', () => {
  test('gives keys, a token and the time when they end', async () => {
    const answer = await provide(
      { kind: 'environment' },
      { ...KEYS, AWS_SESSION_TOKEN: TOKEN, AWS_CREDENTIAL_EXPIRATION: '2030-01-02T03:04:05Z' },
    );
    expect(provided(answer)).toEqual({
      accessKeyId: KEY_ID,
      secretAccessKey: SECRET_KEY,
      sessionToken: TOKEN,
      expiresAt: Date.UTC(2030, 0, 2, 3, 4, 5),
    });
  });

  test('gives keys though the time when they end is no time', async () => {
    const answer = await provide(
      { kind: 'environment' },
      { ...KEYS, AWS_CREDENTIAL_EXPIRATION: 'tomorrow' },
    );
    expect(provided(answer)).toMatchObject({ accessKeyId: KEY_ID, expiresAt: undefined });
  });

  test('gives nothing, in words', async () => {
    expect(await provide({ kind: 'environment' })).toEqual({
      kind: 'failed',
      message: expect.stringContaining('environment variable'),
    });
  });
});

describe('a profile', () => {
  test('gives its keys', async () => {
    write('.aws/credentials', `[ci]\n${STATIC}`);
    const answer = await provide({ kind: 'profile', profile: 'ci', target: target() });
    expect(provided(answer)).toMatchObject({ accessKeyId: KEY_ID, secretAccessKey: SECRET_KEY });
  });

  test('assumes its role at the STS that the egress policy allowed', async () => {
    write('.aws/credentials', `[base]\n${STATIC}`);
    write(
      '.aws/config',
      '[profile ci]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\nregion = eu-central-1\n',
    );
    let sent = { body: '', authorization: '' };
    const answer = await serving(
      async (request: IncomingMessage, response: ServerResponse) => {
        sent = { body: await text(request), authorization: request.headers.authorization ?? '' };
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(
            `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>${TEMPORARY_ID}</AccessKeyId><SecretAccessKey>${SECRET_KEY}</SecretAccessKey><SessionToken>${TOKEN}</SessionToken><Expiration>2030-01-02T03:04:05Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
          );
      },
      ({ url }) =>
        provide(
          { kind: 'profile', profile: 'ci', target: target(url) },
          { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' },
        ),
    );
    expect(provided(answer)).toMatchObject({ accessKeyId: TEMPORARY_ID, sessionToken: TOKEN });
    expect(new URLSearchParams(sent.body).get('RoleArn')).toBe(
      'arn:aws:iam::111122223333:role/deploy',
    );
    expect(sent.authorization).toContain('/eu-west-1/sts/');
  });

  test('keeps AWS’s own words when its role is refused', async () => {
    write('.aws/credentials', `[base]\n${STATIC}`);
    write(
      '.aws/config',
      '[profile ci]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\n',
    );
    const answer = await serving(
      (_, response) => {
        response
          .writeHead(403, { 'content-type': 'text/xml' })
          .end(
            '<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>',
          );
      },
      ({ url }) => provide({ kind: 'profile', profile: 'ci', target: target(url) }),
    );
    expect(answer).toMatchObject({
      kind: 'failed',
      error: { code: 'AccessDenied', message: 'not you', httpStatus: 403 },
    });
  });

  test('asks SSO for SSO, in its own region, and never STS with its token', async () => {
    const startUrl = 'https://acme.awsapps.com/start';
    write(
      '.aws/config',
      `[profile ci]\nsso_start_url = ${startUrl}\nsso_region = eu-central-1\nsso_account_id = 111122223333\nsso_role_name = deploy\n`,
    );
    write(
      `.aws/sso/cache/${createHash('sha1').update(startUrl).digest('hex')}.json`,
      JSON.stringify({
        startUrl,
        region: 'eu-central-1',
        accessToken: 'the-access-token',
        expiresAt: '2099-01-01T00:00:00Z',
      }),
    );
    const atSso: string[] = [];
    const atSts: string[] = [];
    const answer = await serving(
      (request, response) => {
        atSts.push(request.url ?? '');
        response.end();
      },
      (sts) =>
        serving(
          (request, response) => {
            atSso.push(`${request.url} ${String(request.headers['x-amz-sso_bearer_token'])}`);
            response.writeHead(200, { 'content-type': 'application/json' }).end(
              JSON.stringify({
                roleCredentials: {
                  accessKeyId: TEMPORARY_ID,
                  secretAccessKey: SECRET_KEY,
                  sessionToken: TOKEN,
                  expiration: Date.UTC(2030, 0, 2),
                },
              }),
            );
          },
          (sso) =>
            provide(
              { kind: 'profile', profile: 'ci', target: target(sts.url) },
              { AWS_ENDPOINT_URL_SSO: sso.url },
            ),
        ),
    );
    expect(provided(answer)).toMatchObject({
      accessKeyId: TEMPORARY_ID,
      expiresAt: Date.UTC(2030, 0, 2),
    });
    expect(atSso).toEqual([
      '/federation/credentials?account_id=111122223333&role_name=deploy the-access-token',
    ]);
    expect(atSts).toEqual([]);
  });

  onPosix('whose command fails says so, without the command', async () => {
    const command = write('creds.sh', '#!/bin/sh\nexit 3\n');
    write(
      '.aws/config',
      `[profile ci]\ncredential_process = /bin/sh "${command}" hunter2-hunter2\n`,
    );
    const answer = await provide({ kind: 'profile', profile: 'ci', target: target() });
    expect(answer).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('that does not exist is told by its name', async () => {
    write('.aws/config', '[profile other]\nregion = eu-west-1\n');
    expect(await provide({ kind: 'profile', profile: 'ci', target: target() })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('ci'),
    });
  });
});

describe('a token file', () => {
  test('is exchanged at the STS that the egress policy allowed', async () => {
    const tokenFile = write('token', 'a.b.c');
    let body = '';
    const answer = await serving(
      async (request: IncomingMessage, response: ServerResponse) => {
        body = await text(request);
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(
            `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${TEMPORARY_ID}</AccessKeyId><SecretAccessKey>${SECRET_KEY}</SecretAccessKey><SessionToken>${TOKEN}</SessionToken><Expiration>2030-01-02T03:04:05Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
          );
      },
      ({ url }) =>
        provide(
          { kind: 'web-identity', target: target(url) },
          {
            AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile,
            AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
          },
        ),
    );
    expect(provided(answer)).toMatchObject({ accessKeyId: TEMPORARY_ID });
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      RoleArn: 'arn:aws:iam::111122223333:role/pod',
      WebIdentityToken: 'a.b.c',
    });
  });
});
