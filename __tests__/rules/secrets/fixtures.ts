import { afterFacts } from '../../facts/after/facts.js';
import type { SecretsFacts } from '../../../src/facts/secrets/secrets.js';
import {
  ACT,
  DEPENDABOT,
  FORK,
  factsAbout,
  KEY_ID,
  PUSH,
  SECRET_KEY,
  TEMPORARY_ID,
  TOKEN,
} from './facts.js';

const PEM = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n';

/** For every rule: facts that break it, and near misses about which it is silent. */
const secretFixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly SecretsFacts[]; readonly holds: readonly SecretsFacts[] }
  >
> = {
  'not-available-to-fork': {
    breaks: [factsAbout({ DEPLOY_TOKEN: '', AWS_ACCESS_KEY_ID: '' }, FORK)],
    holds: [
      factsAbout({ DEPLOY_TOKEN: '' }, PUSH),
      factsAbout({ DEPLOY_TOKEN: '' }, DEPENDABOT),
      factsAbout({ DEPLOY_TOKEN: '' }, { ...FORK, event: 'pull_request_target' }),
      factsAbout({ DEPLOY_TOKEN: undefined }, FORK),
      factsAbout({ DEPLOY_TOKEN: 'hunter2-hunter2' }, FORK),
    ],
  },
  'not-given-to-act': {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '', 'with: aws-access-key-id': '' }, ACT),
      factsAbout({ DEPLOY_TOKEN: '' }, { ...ACT, ...FORK }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: '' }, PUSH),
      factsAbout({ DEPLOY_TOKEN: 'hunter2-hunter2' }, ACT),
      factsAbout({ DEPLOY_TOKEN: undefined }, ACT),
    ],
  },
  'rewritten-as-path': {
    breaks: [
      factsAbout({ AWS_SECRET_ACCESS_KEY: 'C:/Program Files/Git/hunter2' }),
      factsAbout({ DEPLOY_TOKEN: 'C:/Program Files/Git/hunter2-hunter2' }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: 'D:/tools/PortableGit/hunter2' }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: 'D:/tools/Git/bin' }),
      factsAbout({ DEPLOY_TOKEN: '/hunter2' }),
    ],
  },
  'not-available-to-dependabot': {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '' }, DEPENDABOT),
      factsAbout({ 'with: aws-access-key-id': '' }, { ...DEPENDABOT, event: 'push' }),
      factsAbout({ DEPLOY_TOKEN: '' }, { ...DEPENDABOT, repository: null, workflowPath: null }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: '' }, { ...DEPENDABOT, event: 'schedule' }),
      factsAbout({ DEPLOY_TOKEN: '' }, { ...DEPENDABOT, event: null }),
      factsAbout({ DEPLOY_TOKEN: '' }, FORK),
    ],
  },
  absent: {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: undefined }),
      factsAbout({ 'with: aws-access-key-id': undefined }),
      factsAbout({ GITHUB_THING: undefined }, { ...PUSH, workflowPath: null }),
    ],
    holds: [factsAbout({ DEPLOY_TOKEN: '' }), factsAbout({ DEPLOY_TOKEN: 'hunter2-hunter2' })],
  },
  empty: {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '' }),
      factsAbout({ DEPLOY_TOKEN: ' \n' }, FORK),
      factsAbout({ DEPLOY_TOKEN: '' }, { ...PUSH, environment: { kind: 'unknown' } }),
      factsAbout(
        { DEPLOY_TOKEN: '' },
        { ...PUSH, repository: null, environment: { kind: 'named', name: 'production' } },
      ),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: undefined }),
      factsAbout({ DEPLOY_TOKEN: '0' }),
      factsAbout({ DEPLOY_TOKEN: '' }, FORK),
      factsAbout({
        'with: aws-access-key-id': KEY_ID,
        'with: aws-secret-access-key': SECRET_KEY,
        'with: aws-session-token': '',
      }),
    ],
  },
  'unexpanded-expression': {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '${{ secrets.DEPLOY_TOKEN }}' }),
      factsAbout({ AWS_ACCESS_KEY_ID: '"$AWS_ACCESS_KEY_ID"' }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: '$pa${{ssword' }),
      factsAbout({ DEPLOY_TOKEN: '$ecretPassword' }),
      factsAbout({ 'TEMPLATE: json': '{"run": "${{ github.sha }}"}' }),
    ],
  },
  'masked-literal': {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '***' }),
      factsAbout({ DEPLOY_ROLE_ARN: 'arn:aws:iam::***:role/deploy' }),
    ],
    holds: [factsAbout({ DEPLOY_TOKEN: 'a***b' }), factsAbout({ DEPLOY_TOKEN: '**' })],
  },
  placeholder: {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '<your-token>' }),
      factsAbout({ AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' }),
      factsAbout({ DEPLOY_TOKEN: 'null' }),
      factsAbout({ DEPLOY_TOKEN: 'changeme' }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: 'null-and-void-2024' }),
      factsAbout({ DEPLOY_TOKEN: 'your faithful servant' }),
      factsAbout({ DEPLOY_TOKEN: 'test' }),
    ],
  },
  'json-instead-of-value': {
    breaks: [factsAbout({ AWS_SECRET_ACCESS_KEY: '{"SecretAccessKey": "x"}\n' })],
    holds: [
      factsAbout({ SERVICE_ACCOUNT: '{"type": "service_account"}' }),
      factsAbout({ 'SERVICE_ACCOUNT: json': '{"type": "service_account"}' }),
    ],
  },
  'key-id-and-secret-swapped': {
    breaks: [factsAbout({ AWS_ACCESS_KEY_ID: SECRET_KEY, AWS_SECRET_ACCESS_KEY: KEY_ID })],
    holds: [
      factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY }),
      factsAbout({ AWS_ACCESS_KEY_ID: SECRET_KEY, OTHER_AWS_SECRET_ACCESS_KEY: KEY_ID }),
    ],
  },
  'byte-order-mark': {
    breaks: [
      factsAbout({ DEPLOY_TOKEN: '\ufeffhunter2-hunter2' }),
      factsAbout({ AWS_ACCESS_KEY_ID: `${KEY_ID.slice(0, 9)}\u200b${KEY_ID.slice(9)}` }),
      factsAbout({ 'CONFIG: json': '\ufeff{"a": 1}' }),
    ],
    holds: [factsAbout({ DEPLOY_TOKEN: 'family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} photo' })],
  },
  'carriage-return': {
    breaks: [
      factsAbout({ AWS_SECRET_ACCESS_KEY: `${SECRET_KEY}\r\n` }),
      factsAbout({ DEPLOY_TOKEN: 'hunter2-hunter2\r' }),
      factsAbout({ DEPLOY_KEY: PEM.replaceAll('\n', '\r\n') }),
    ],
    holds: [factsAbout({ DEPLOY_KEY: PEM }), factsAbout({ 'CONFIG: json': '{\r\n"a": 1}\r\n' })],
  },
  'surrounding-whitespace': {
    breaks: [
      factsAbout({ AWS_ACCESS_KEY_ID: `${KEY_ID}\n` }),
      factsAbout({ AWS_ACCESS_KEY_ID: ` ${KEY_ID}` }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: `${SECRET_KEY}\n` }),
      factsAbout({ AWS_SESSION_TOKEN: `${TOKEN}\n` }),
      factsAbout({ AWS_SESSION_TOKEN: `${TOKEN} ` }),
      factsAbout({ AWS_REGION: 'eu-west-1\n', 'OTHER: region': 'eu-west-1 ' }),
      factsAbout({ DEPLOY_ROLE_ARN: 'arn:aws:iam::111122223333:role/deploy\u00a0' }),
      factsAbout({ DEPLOY_TOKEN: 'hunter2-hunter2\n' }),
    ],
    holds: [
      factsAbout({ DEPLOY_KEY: PEM }),
      factsAbout({ DEPLOY_TOKEN: 'correct horse battery' }),
      factsAbout({ 'CONFIG: json': ' {"a": 1}\n' }),
    ],
  },
  'surrounding-quotes': {
    breaks: [
      factsAbout({ AWS_ACCESS_KEY_ID: `"${KEY_ID}"` }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: `${SECRET_KEY}'` }),
      factsAbout({ DEPLOY_TOKEN: '\u201chunter2-hunter2\u201d' }),
      factsAbout({ 'CONFIG: json': '\'{"a": 1}\'' }),
    ],
    holds: [
      factsAbout({ DEPLOY_TOKEN: 'say "hunter2"' }),
      factsAbout({ DEPLOY_TOKEN: '"' }),
      factsAbout({ 'CONFIG: json': '"text"' }),
    ],
  },
  'malformed-key-id': {
    breaks: [
      factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID.slice(0, 19) }),
      factsAbout({ AWS_ACCESS_KEY_ID: `${KEY_ID.slice(0, 19)}0` }),
      factsAbout({ AWS_ACCESS_KEY_ID: SECRET_KEY }),
    ],
    holds: [
      factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID }),
      factsAbout({ 'AWS_ACCESS_KEY_ID: text': 'minio-user' }),
    ],
  },
  'malformed-secret-key': {
    breaks: [
      factsAbout({ AWS_SECRET_ACCESS_KEY: SECRET_KEY.slice(0, 39) }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: `${SECRET_KEY.slice(0, 39)}=` }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: KEY_ID }),
      factsAbout({ AWS_SECRET_ACCESS_KEY: Buffer.from(SECRET_KEY).toString('base64') }),
    ],
    holds: [factsAbout({ AWS_SECRET_ACCESS_KEY: SECRET_KEY })],
  },
  'session-token-missing': {
    breaks: [
      factsAbout({ AWS_ACCESS_KEY_ID: TEMPORARY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY }),
      factsAbout({ 'with: aws-access-key-id': TEMPORARY_ID, 'with: aws-session-token': '' }),
    ],
    holds: [
      factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY }),
      factsAbout({ AWS_ACCESS_KEY_ID: TEMPORARY_ID, '(AWS_SESSION_TOKEN)': TOKEN }),
      factsAbout({ 'DEPLOY_KEY: aws-access-key-id': TEMPORARY_ID }),
    ],
  },
  'stale-session-token': {
    breaks: [factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID, '(AWS_SESSION_TOKEN)': TOKEN })],
    holds: [
      factsAbout({ AWS_ACCESS_KEY_ID: KEY_ID, '(AWS_SESSION_TOKEN)': '' }),
      factsAbout({ 'with: aws-access-key-id': KEY_ID, '(AWS_SESSION_TOKEN)': TOKEN }),
    ],
  },
  'malformed-value': {
    breaks: [
      factsAbout({ AWS_SESSION_TOKEN: SECRET_KEY }),
      factsAbout({ DEPLOY_ROLE_ARN: 'arn:aws:iam::111122223333:user/deploy' }),
      factsAbout({ AWS_ACCOUNT_ID: '1111-2222-3333' }),
      factsAbout({ AWS_REGION: 'eu-west-1a' }),
      factsAbout({ 'CONFIG: json': '{a: 1}' }),
      factsAbout({ 'HOOK: url': 'example.com/hook' }),
    ],
    holds: [
      factsAbout({ AWS_SESSION_TOKEN: TOKEN }),
      factsAbout({ DEPLOY_ROLE_ARN: 'arn:aws-us-gov:iam::111122223333:role/ci/deploy' }),
      factsAbout({ AWS_ACCOUNT_ID: '011122223333' }),
      factsAbout({ AWS_REGION: 'us-gov-west-1', AWS_DEFAULT_REGION: 'eusc-de-east-1' }),
      factsAbout({ 'HOOK: url': 'https://example.com/hook' }),
    ],
  },
};

const afterFixtures = {
  'left-in-workspace': {
    breaks: [
      afterFacts({
        left: { files: [{ path: '.npmrc', names: ['DEPLOY_TOKEN'] }], searched: 3, more: false },
      }),
      afterFacts({
        left: {
          files: Array.from({ length: 12 }, (_, at) => ({ path: `${at}`, names: ['A', 'B'] })),
          searched: 20,
          more: true,
        },
      }),
    ],
    holds: [afterFacts(), afterFacts({ left: { files: [], searched: 3, more: true } })],
  },
};

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures = { ...secretFixtures, ...afterFixtures };
