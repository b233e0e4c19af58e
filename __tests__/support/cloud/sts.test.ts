import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountOfKeyId } from '../../../src/report/key-id.js';
import { claimsOf } from '../github/claims.js';
import { type Issuer, createIssuer } from '../github/issuer.js';
import { makeCertificate } from '../network/certificate.js';
import { handlersOf } from '../network/handlers.js';
import { type Listeners, listen } from '../network/listen.js';
import { readScenario } from '../scenario/read/scenario.js';
import { createCloud } from './create.js';
import { makeKeyId, makeSecret, makeSessionToken } from './make-key.js';
import type { Cloud } from './state.js';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const user = { id: makeKeyId('long-lived', ACCOUNT), secret: makeSecret() };
const inactive = { id: makeKeyId('long-lived', ACCOUNT), secret: makeSecret() };
const session = {
  id: makeKeyId('temporary', ACCOUNT),
  secret: makeSecret(),
  token: makeSessionToken(),
};
const over = {
  id: makeKeyId('temporary', ACCOUNT),
  secret: makeSecret(),
  token: makeSessionToken(),
};

const FEDERATED = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: {
        Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*' },
      },
    },
  ],
};

const trusting = (principal: string) => ({
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});

const scenario = readScenario(
  JSON.stringify({
    cloud: {
      accounts: {
        [ACCOUNT]: {
          'oidc-providers': [{ issuer: 'github', audiences: ['sts.amazonaws.com'] }],
          users: {
            ci: { keys: [user, { ...inactive, status: 'Inactive' }] },
          },
          roles: {
            deploy: {
              trust: FEDERATED,
              sessions: [session, { ...over, 'expires-in-seconds': -60 }],
            },
            named: { trust: trusting(`arn:aws:iam::${ACCOUNT}:user/ci`) },
            delegated: { trust: trusting(`arn:aws:iam::${ACCOUNT}:root`) },
          },
        },
        [OTHER]: {
          roles: { deploy: { trust: trusting(`arn:aws:iam::${ACCOUNT}:user/ci`) } },
        },
      },
    },
  }),
);

let listeners: Listeners;
let issuer: Issuer;
let cloud: Cloud;

beforeAll(async () => {
  listeners = await listen(makeCertificate(['sts.amazonaws.com']));
  issuer = await createIssuer();
  cloud = createCloud(scenario.cloud);
  listeners.serve(handlersOf(scenario.cloud, cloud, issuer, undefined));
});
afterAll(() => listeners.close());

function client(credentials: { id: string; secret: string; token?: string }): STSClient {
  return new STSClient({
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${listeners.ports.sts}`,
    maxAttempts: 1,
    credentials: {
      accessKeyId: credentials.id,
      secretAccessKey: credentials.secret,
      ...(credentials.token === undefined ? {} : { sessionToken: credentials.token }),
    },
  });
}

/** `Name: message` of the refusal, or the ARN. */
async function whoIs(sts: STSClient): Promise<string> {
  try {
    return (await sts.send(new GetCallerIdentityCommand({}))).Arn ?? '';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

describe('GetCallerIdentity', () => {
  test('takes what the real SDK signs, for a user and for a session', async () => {
    expect(await whoIs(client(user))).toBe(`arn:aws:iam::${ACCOUNT}:user/ci`);
    expect(await whoIs(client(session))).toBe(
      `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/GitHubActions`,
    );
  });

  test('refuses a request that was changed after it was signed', async () => {
    const sts = client(user);
    sts.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { body: string; headers: Record<string, string> };
        request.body += '&More=1';
        request.headers['content-length'] = String(request.body.length);
        return next(args);
      },
      { step: 'deserialize', priority: 'low' },
    );
    expect(await whoIs(sts)).toMatch(/^SignatureDoesNotMatch: The request signature we calculated/);
  });

  const unknown = makeKeyId('long-lived', ACCOUNT);
  test.each([
    ['an unknown key', { ...user, id: unknown }, /^InvalidClientTokenId: The security token incl/],
    ['an inactive key', inactive, /^InvalidClientTokenId: /],
    [
      'a wrong secret',
      { ...user, secret: makeSecret() },
      /^SignatureDoesNotMatch: The request sig/,
    ],
    ['a secret with a space', { ...user, secret: `${user.secret} ` }, /^SignatureDoesNotMatch: /],
    ['a session without its token', { ...session, token: '' }, /^InvalidClientTokenId: /],
    ['a stale token', { ...user, token: makeSessionToken() }, /^InvalidClientTokenId: /],
    ['a session that is over', over, /^ExpiredToken: .* is expired$/],
  ])('refuses %s', async (_, credentials, expected) => {
    expect(await whoIs(client(credentials))).toMatch(expected);
  });

  test('tells a clock that is behind from one that is ahead', async () => {
    const late = client(user);
    late.config.systemClockOffset = -20 * 60 * 1000;
    expect(await whoIs(late)).toMatch(
      /Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)$/,
    );
    const early = client(user);
    early.config.systemClockOffset = 20 * 60 * 1000;
    expect(await whoIs(early)).toMatch(/Signature not yet current: .* is still later than /);
  });

  async function send(headers: Record<string, string>): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${listeners.ports.sts}/`, {
      method: 'POST',
      headers,
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
    return `${response.status} ${await response.text()}`;
  }

  test('answers an unsigned and a malformed request in XML', async () => {
    expect(await send({})).toMatch(/^403 <ErrorResponse[^]*<Code>MissingAuthenticationToken</);
    expect(await send({ authorization: 'AWS4-HMAC-SHA256 Credential=AKIA X/2026' })).toMatch(
      /^400 [^]*<Code>IncompleteSignature<[^]*not a valid key=value pair[^]*<RequestId>/,
    );
  });
});

describe('AssumeRole', () => {
  async function assume(roleArn: string, duration = 3600): Promise<string> {
    try {
      const { Credentials } = await client(user).send(
        new AssumeRoleCommand({
          RoleArn: roleArn,
          RoleSessionName: 'test',
          DurationSeconds: duration,
        }),
      );
      return await whoIs(
        client({
          id: Credentials?.AccessKeyId ?? '',
          secret: Credentials?.SecretAccessKey ?? '',
          token: Credentials?.SessionToken ?? '',
        }),
      );
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  }

  test('gives a session that works, to a user whom the role names', async () => {
    expect(await assume(`arn:aws:iam::${ACCOUNT}:role/named`)).toBe(
      `arn:aws:sts::${ACCOUNT}:assumed-role/named/test`,
    );
  });

  test.each([
    ['delegated', ACCOUNT, /sts:AssumeRole on resource: \S+ because no identity-based policy/],
    ['deploy', OTHER, /sts:AssumeRole on resource: \S+ because no identity-based policy/],
    ['deploy', ACCOUNT, /^AccessDenied: User: arn:aws:iam::\d+:user\/ci is not [^]*role\/deploy$/],
    ['missing', ACCOUNT, /role\/missing$/],
  ])('refuses %s of %s', async (role, account, expected) => {
    expect(await assume(`arn:aws:iam::${account}:role/${role}`)).toMatch(expected);
  });

  test('refuses session tags that the trust policy does not speak of', async () => {
    const tagged = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/named`,
      RoleSessionName: 'test',
      Tags: [{ Key: 'Repository', Value: 'acme/shop' }],
    });
    await expect(client(user).send(tagged)).rejects.toThrow(
      /is not authorized to perform: sts:TagSession on resource: /,
    );
  });

  test('refuses a session that is longer than the role allows', async () => {
    expect(await assume(`arn:aws:iam::${ACCOUNT}:role/named`, 7200)).toMatch(
      /^ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration/,
    );
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  async function assume(
    token: string,
    change: { role?: string; name?: string; duration?: number } = {},
  ): Promise<string> {
    try {
      const { Credentials } = await client(user).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: change.role ?? `arn:aws:iam::${ACCOUNT}:role/deploy`,
          RoleSessionName: change.name ?? 'GitHubActions',
          WebIdentityToken: token,
          DurationSeconds: change.duration ?? 3600,
        }),
      );
      expect(accountOfKeyId(Credentials?.AccessKeyId ?? '')).toBe(ACCOUNT);
      return Credentials?.AccessKeyId?.slice(0, 4) ?? '';
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  }
  const claims = (over_: Record<string, string> = {}) => ({
    ...claimsOf(scenario.job, { sha: 'f'.repeat(40), runId: '1' }),
    ...over_,
  });
  const mint = (audience = 'sts.amazonaws.com', now = Date.now(), more = {}) =>
    issuer.sign(claims(more), audience, now);

  test('gives a temporary key of the account for a token that the role trusts', async () => {
    expect(await assume(await mint())).toBe('ASIA');
  });

  test('refuses a token that another key signed', async () => {
    const forger = await createIssuer();
    expect(await assume(await forger.sign(claims(), 'sts.amazonaws.com', Date.now()))).toMatch(
      /^InvalidIdentityTokenException: /,
    );
  });

  test('refuses a token whose claims were changed', async () => {
    const [header, , signature] = (await mint()).split('.');
    const other = (await mint('sts.amazonaws.com', Date.now(), { actor: 'mallory' })).split('.')[1];
    expect(await assume([header, other, signature].join('.'))).toMatch(
      /^InvalidIdentityTokenException: /,
    );
  });

  test.each([
    [
      'another audience',
      () => mint('https://github.com/acme'),
      /^InvalidIdentityTokenException: Incorrect token audience$/,
    ],
    [
      'an old token',
      () => mint(undefined, Date.now() - 3_600_000),
      /^ExpiredTokenException: Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/,
    ],
    [
      'another subject',
      () => mint(undefined, undefined, { sub: 'repo:acme/toys:x' }),
      /^AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
    ],
    [
      'no JWT',
      async () => 'ghs_not_a_token',
      /^InvalidIdentityTokenException: The ID Token provided is not a valid JWT/,
    ],
  ])('refuses %s', async (_, token, expected) => {
    expect(await assume(await token())).toMatch(expected);
  });

  test.each([
    [
      'an account without a provider',
      { role: `arn:aws:iam::${OTHER}:role/deploy` },
      /^InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https:\/\/token\.actions/,
    ],
    [
      'a role that does not exist',
      { role: `arn:aws:iam::${ACCOUNT}:role/nope` },
      /^AccessDenied: Not authorized/,
    ],
    [
      'a session name with a space',
      { name: 'my run' },
      /^ValidationError: 1 validation error detected: Value 'my run' at 'roleSessionName' failed/,
    ],
    [
      'a duration that is too short',
      { duration: 60 },
      /^ValidationError: 1 validation error detected: Value '60' at 'durationSeconds'/,
    ],
    [
      'a duration that the role does not allow',
      { duration: 7200 },
      /^ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration/,
    ],
    [
      'a name in place of an ARN',
      { role: 'deploy-role-of-the-shop' },
      /^ValidationError: Request ARN is invalid/,
    ],
  ])('refuses %s', async (_, change, expected) => {
    expect(await assume(await mint(), change)).toMatch(expected);
  });
});

test('a key id decodes to its account', () => {
  for (const account of ['000000000001', '111122223333', '999999999999']) {
    expect(accountOfKeyId(makeKeyId('long-lived', account))).toBe(account);
    expect(makeKeyId('temporary', account)).toMatch(/^ASIA[A-Z2-7]{16}$/);
  }
});
