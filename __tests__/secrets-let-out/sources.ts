import { createHash } from 'node:crypto';
import { seal } from '../../src/report/sealed.js';
import type { Credentials } from '../../src/world/aws.js';
import { KEY_ID } from '../rules/secrets/facts.js';
import { draw, drawWord } from './draw.js';

/** An environment that holds a secret at one place. */
export interface Holding {
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Bodies by a part of the address. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly provided?: Credentials;
  readonly args?: readonly string[];
}

/** One place where a run meets a secret. */
export interface SecretSource {
  readonly name: string;
  /** Another than forty characters of base64. */
  readonly secret?: string;
  /** Of those who are asked then, only the kind of failure is told, and no word. */
  readonly silent?: true;
  hold(secret: string): Holding;
}

const ROLE = 'arn:aws:iam::111122223333:role/deploy';
const HOME = '/home/runner';
const KEYS = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: draw(40, 99) };
const JWT = [`eyJ${drawWord(40, 3)}`, drawWord(120, 4), drawWord(86, 5)].join('.');
/** One whose claims can be read, as a runner mints it. */
const MINTED = [
  `eyJ${drawWord(40, 13)}`,
  Buffer.from(JSON.stringify({ sub: 'repo:acme/shop:ref:refs/heads/main', jti: draw(60, 14) }))
    .toString('base64url')
    .replaceAll('=', ''),
  drawWord(86, 15),
].join('.');
const START_URL = 'https://acme.awsapps.com/start';

const variable = (name: string): SecretSource => ({
  name: `the variable ${name}`,
  hold: (secret) => ({ variables: { ...KEYS, [name]: secret } }),
});

const inProfile = (name: string, profile: string, files: (secret: string) => Holding['files']) => ({
  name,
  hold: (secret: string): Holding => ({
    variables: { AWS_PROFILE: 'ci' },
    files: { [`${HOME}/.aws/config`]: `[profile ci]\n${profile}`, ...files(secret) },
  }),
});

const webIdentity = (name: string, secret: string): SecretSource => ({
  name: `a web identity token that is ${name}`,
  secret,
  hold: (token) => ({
    variables: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: ROLE },
    files: { '/token': token },
  }),
});

const container = (more: Readonly<Record<string, string>>) => ({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.2/c',
  ...more,
});

const ssoCache = (field: string): SecretSource =>
  inProfile(
    `${field} of a sign-in`,
    `sso_start_url = ${START_URL}\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = deploy\n`,
    (secret) => ({
      [`${HOME}/.aws/sso/cache/${createHash('sha1').update(START_URL).digest('hex')}.json`]:
        JSON.stringify({
          startUrl: START_URL,
          region: 'eu-west-1',
          expiresAt: '2099-01-01T00:00:00Z',
          accessToken: draw(60, 98),
          [field]: secret,
        }),
    }),
  );

/** Every place where a run can meet a secret. */
export const SOURCES: readonly SecretSource[] = [
  ...[
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
  ].map(variable),
  {
    name: 'a secret that the job expects',
    hold: (secret) => ({
      variables: { ...KEYS, DEPLOY: secret },
      args: ['--expected-secrets', 'DEPLOY'],
    }),
  },
  ...['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY'].map(
    (name): SecretSource => ({
      name: `the password in ${name}`,
      secret: drawWord(24, 6),
      hold: (secret) => ({
        variables: { ...KEYS, [name]: `http://me:${secret}@proxy.example:3128` },
      }),
    }),
  ),
  {
    name: 'the password in the address of an endpoint',
    secret: drawWord(24, 7),
    hold: (secret) => ({
      variables: { ...KEYS, AWS_ENDPOINT_URL_STS: `https://me:${secret}@sts.example` },
    }),
  },
  {
    name: 'a token in the address of an endpoint',
    secret: drawWord(32, 8),
    hold: (secret) => ({
      variables: { ...KEYS, AWS_ENDPOINT_URL_STS: `https://sts.example/?token=${secret}` },
    }),
  },
  {
    name: 'a token in the address of a container',
    secret: drawWord(32, 9),
    hold: (secret) => ({
      variables: {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://169.254.170.2/c?X-Amz-Signature=${secret}`,
      },
    }),
  },
  {
    name: "a key in a profile's file of keys",
    hold: (secret) => ({
      files: {
        [`${HOME}/.aws/credentials`]: `[default]\naws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${secret}\n`,
      },
    }),
  },
  inProfile('a session token in a profile', `aws_access_key_id = ${KEY_ID}\n`, (secret) => ({
    [`${HOME}/.aws/credentials`]: `[ci]\naws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${draw(40, 97)}\naws_session_token = ${secret}\n`,
  })),
  {
    name: 'the password in an endpoint of a profile',
    secret: drawWord(24, 10),
    hold: (secret) => ({
      variables: KEYS,
      files: {
        [`${HOME}/.aws/config`]: `[default]\nendpoint_url = https://me:${secret}@sts.example\n`,
      },
    }),
  },
  webIdentity('a JSON web token', JWT),
  webIdentity('no JSON web token', draw(200, 12)),
  {
    name: "a container's token in a file",
    hold: (secret) => ({
      variables: container({ AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/token' }),
      files: { '/token': secret },
    }),
  },
  ...['SecretAccessKey', 'Token'].map(
    (field): SecretSource => ({
      name: `${field} in a container's answer`,
      hold: (secret) => ({
        variables: container({}),
        answers: {
          '169.254.170.2': JSON.stringify({
            AccessKeyId: KEY_ID,
            SecretAccessKey: draw(40, 96),
            Token: draw(80, 95),
            Expiration: '2099-01-01T00:00:00Z',
            [field]: secret,
          }),
        },
      }),
    }),
  ),
  {
    name: 'the token of the metadata service',
    silent: true,
    secret: `AQAEA${draw(51, 13)}==`,
    hold: (secret) => ({
      answers: { 'latest/api/token': secret, 'security-credentials': 'deploy' },
      args: ['--expect-credentials', 'true'],
    }),
  },
  ssoCache('accessToken'),
  ssoCache('refreshToken'),
  ssoCache('clientSecret'),
  {
    name: 'what a credential_process printed',
    hold: (secret) => ({
      variables: { AWS_PROFILE: 'ci' },
      files: {
        [`${HOME}/.aws/config`]: '[profile ci]\ncredential_process = /usr/bin/give\n',
        '/usr/bin/give': '',
      },
      provided: { accessKeyId: KEY_ID, secretAccessKey: seal(secret) },
    }),
  },
  {
    name: 'the token that the runner mints',
    secret: MINTED,
    hold: (secret) => ({
      variables: {
        GITHUB_ACTIONS: 'true',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.actions.githubusercontent.com/idtoken?x=1',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: draw(60, 94),
      },
      answers: { idtoken: JSON.stringify({ value: secret }) },
      args: ['--role-to-assume', ROLE],
    }),
  },
];

/** How whoever was sent a secret may say it back. */
export const ECHOES: Readonly<Record<string, (secret: string) => string>> = {
  'in full': (secret) => secret,
  'in quotes of JSON': (secret) => JSON.stringify(secret),
  'escaped for an address': (secret) => encodeURIComponent(secret),
  'with its signs as HTML': (secret) => secret.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;'),
  'in base64': (secret) => Buffer.from(`user:${secret}`).toString('base64'),
  'cut at its end': (secret) => secret.slice(0, Math.max(8, Math.floor(secret.length * 0.7))),
  'cut at its beginning': (secret) => secret.slice(Math.floor(secret.length * 0.4)),
  'with dots in its middle': (secret) => `${secret.slice(0, 12)}...${secret.slice(-12)}`,
  'with a zero-width blank in it': (secret) => `${secret.slice(0, 11)}\u200b${secret.slice(11)}`,
  'over two lines': (secret) => `${secret.slice(0, 13)}\r\n  ${secret.slice(13)}`,
  'far behind other words': (secret) => `${'so many words. '.repeat(18)}${secret}`,
};
