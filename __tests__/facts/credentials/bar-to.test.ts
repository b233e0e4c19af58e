import { describe, expect, test } from '@jest/globals';
import type { ChosenSource } from '../../../src/chain/chosen.js';
import { barTo } from '../../../src/facts/credentials/bar-to.js';
import type { BlockedEndpoint } from '../../../src/facts/credentials/credentials.js';
import type { Files } from '../../../src/world/files.js';
import { seal } from '../../../src/report/sealed.js';

const KEYS: ChosenSource = {
  kind: 'keys',
  origin: { kind: 'environment' },
  accessKeyId: 'id',
  secretAccessKey: seal('secret'),
};

function process(path: string): ChosenSource {
  return { kind: 'process', profile: 'ci', command: 'creds', path, shell: true };
}

function assuming(source: ChosenSource): ChosenSource {
  return {
    kind: 'assume-role',
    profile: 'ci',
    roleArn: 'arn:aws:iam::111122223333:role/deploy',
    source,
  };
}

const SSO: ChosenSource = {
  kind: 'sso',
  profile: 'ci',
  startUrl: 'https://acme.awsapps.com/start',
  region: 'eu-west-1',
  account: '111122223333',
  role: 'deploy',
};

interface About {
  readonly variables?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly cwd?: string;
  readonly mayAsk?: boolean;
  /** Where paths really lead; a path that is none of them leads to itself, if it is told at all. */
  readonly links?: Readonly<Record<string, string>>;
}

async function bar(chosen: ChosenSource, about: About = {}) {
  const blocked: BlockedEndpoint[] = [];
  const { variables = {}, platform = 'linux', cwd = '/checkout/shop', mayAsk = true } = about;
  const { links = {} } = about;
  const files: Files = {
    read: async () => ({ kind: 'absent' }),
    list: async () => [],
    real: async (path) => {
      const link = Object.keys(links).find((one) => path === one || path.startsWith(`${one}/`));
      return link === undefined ? undefined : `${links[link]}${path.slice(link.length)}`;
    },
  };
  const world = { environment: { variables, platform, cwd, home: '/home/runner' }, files };
  const answer = await barTo(chosen, { world, mayAsk, blocked, settings: { allowEndpoints: [] } });
  return { what: answer?.what ?? null, setBy: blocked.map((one) => one.setBy) };
}

const ON_PULL_REQUEST = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: '/checkout/shop' };

describe('a command', () => {
  test.each([
    ['/checkout/shop/.aws/config'],
    ['/checkout/shop/../shop/aws'],
    ['aws/config'],
    ['./config'],
  ])('of a file of the checkout is not run on a pull request: %s', async (path) => {
    for (const event of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      const variables = { ...ON_PULL_REQUEST, GITHUB_EVENT_NAME: event };
      expect((await bar(process(path), { variables })).what).toBe('command');
      expect((await bar(assuming(process(path)), { variables })).what).toBe('command');
    }
  });

  test.each(['/home/runner/.aws/config', '/checkout/shop-tools/config', '/checkout', '../config'])(
    'of a file elsewhere is run: %s',
    async (path) => {
      expect((await bar(process(path), { variables: ON_PULL_REQUEST })).what).toBeNull();
    },
  );

  test('is run on a push, whose file is the repository’s own', async () => {
    const variables = { ...ON_PULL_REQUEST, GITHUB_EVENT_NAME: 'push' };
    expect((await bar(process('/checkout/shop/config'), { variables })).what).toBeNull();
    expect((await bar(process('/checkout/shop/config'))).what).toBeNull();
  });

  test.each([
    [
      'a home that is a link into it',
      '/home/runner/.aws/config',
      { '/home/runner': '/checkout/shop/home' },
    ],
    [
      'its folder that is a link',
      '/home/runner/.aws/config',
      { '/home/runner/.aws': '/checkout/shop/aws' },
    ],
    ['the way round by /proc', '/proc/self/cwd/config', { '/proc/self/cwd': '/checkout/shop' }],
    [
      'a checkout that is a link',
      '/mnt/disk/config',
      { '/checkout/shop': '/mnt/disk', '/mnt/disk': '/mnt/disk' },
    ],
    [
      'a link that leads out of it',
      '/checkout/shop/config',
      { '/checkout/shop/config': '/etc/aws' },
    ],
  ])('is one of the checkout by %s', async (_, path, links) => {
    expect((await bar(process(path), { variables: ON_PULL_REQUEST, links })).what).toBe('command');
  });

  test.each([
    './creds.sh',
    'creds.sh --profile x',
    'python3 tools/creds.py',
    'sh -c "cd tools && ./creds.py"',
    '/usr/bin/env python3 /checkout/shop/tools/creds.py',
    "bash -c 'source $PWD/creds.sh; echo'",
    'linter',
    '~/link',
  ])('is one of the checkout when it names a file of it: %s', async (command) => {
    const links = {
      '/checkout/shop/creds.sh': '/checkout/shop/creds.sh',
      '/checkout/shop/tools/creds.py': '/checkout/shop/tools/creds.py',
      '/checkout/shop/creds.py': '/checkout/shop/creds.py',
      '/checkout/shop/node_modules/.bin/linter': '/checkout/shop/node_modules/.bin/linter',
      '/home/runner/link': '/checkout/shop/creds.sh',
      '/usr/bin/env': '/usr/bin/env',
    };
    const variables = { ...ON_PULL_REQUEST, PATH: '/usr/bin:/checkout/shop/node_modules/.bin' };
    const chosen: ChosenSource = {
      kind: 'process',
      profile: 'ci',
      command,
      path: '/etc/aws',
      shell: true,
    };
    expect((await bar(chosen, { variables, links })).what).toBe('command');
    const onPush = { ...variables, GITHUB_EVENT_NAME: 'push' };
    expect((await bar(chosen, { variables: onPush, links })).what).toBeNull();
  });

  test.each([
    'workflow_run',
    'issue_comment',
    'merge_group',
    'pull_request_review_comment',
    'issues',
    'discussion_comment',
    'fork',
    'watch',
    'an_event_of_next_year',
  ])('of the checkout is not run on %s, whose code may be anybody’s', async (event) => {
    const variables = { ...ON_PULL_REQUEST, GITHUB_EVENT_NAME: event };
    expect((await bar(process('/checkout/shop/config'), { variables })).what).toBe('command');
  });

  test.each([
    ['CI_MERGE_REQUEST_IID', '7'],
    ['CIRCLE_PULL_REQUEST', 'https://github.com/a/b/pull/7'],
    ['BUILDKITE_PULL_REQUEST', '7'],
    ['CHANGE_ID', '7'],
  ])('of the checkout is not run where %s tells of a proposed change', async (name, value) => {
    const chosen = process('/checkout/shop/config');
    expect((await bar(chosen, { variables: { [name]: value } })).what).toBe('command');
    const quiet = name === 'BUILDKITE_PULL_REQUEST' ? 'false' : '';
    expect((await bar(chosen, { variables: { [name]: quiet } })).what).toBeNull();
  });

  test('is found in the checkout whatever the letters of its path, where the system does not care', async () => {
    const variables = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: 'D:\\a\\shop' };
    const windows = { variables, platform: 'win32', cwd: 'D:\\a\\shop' };
    expect((await bar(process('d:\\A\\Shop\\aws\\config'), windows)).what).toBe('command');
    expect((await bar(process('D:/a/shop/config'), windows)).what).toBe('command');
    expect((await bar(process('D:\\a\\shop2\\config'), windows)).what).toBeNull();
    const mac = { variables: ON_PULL_REQUEST, platform: 'darwin' };
    expect((await bar(process('/Checkout/Shop/config'), mac)).what).toBe('command');
  });
});

describe('an endpoint', () => {
  test('of STS bars what would ask it, and not keys', async () => {
    const stands = { mayAsk: false };
    expect((await bar(KEYS, stands)).what).toBeNull();
    expect((await bar(assuming(KEYS), stands)).what).toBe('endpoint');
    expect((await bar(SSO, stands)).what).toBe('endpoint');
    const token: ChosenSource = { kind: 'web-identity', roleArn: 'r', tokenFile: '/t' };
    expect((await bar(token, stands)).what).toBe('endpoint');
    expect((await bar(token)).what).toBeNull();
  });

  test.each([
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL',
  ])('that %s names is not sent the sign-in token', async (name) => {
    expect(await bar(SSO, { variables: { [name]: 'https://evil.example' } })).toEqual({
      what: 'endpoint',
      setBy: [name],
    });
    expect((await bar(SSO, { variables: { [name]: 'http://127.0.0.1:9' } })).what).toBeNull();
    expect((await bar(SSO, { variables: { [name]: '' } })).what).toBeNull();
  });

  test('of a container or a metadata service is asked where those live', async () => {
    const container = (url: string): ChosenSource => ({ kind: 'container', url });
    const metadata = (endpoint: string): ChosenSource => ({
      kind: 'instance-metadata',
      endpoint,
      role: 'node',
    });
    expect((await bar(container('http://169.254.170.2/c'))).what).toBeNull();
    expect((await bar(metadata('http://169.254.169.254'))).what).toBeNull();
    expect(await bar(container('https://evil.example/c'))).toEqual({
      what: 'endpoint',
      setBy: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    });
    expect(await bar(metadata('http://evil.example'))).toEqual({
      what: 'endpoint',
      setBy: ['AWS_EC2_METADATA_SERVICE_ENDPOINT'],
    });
    expect((await bar(assuming(container('https://evil.example/c')))).what).toBe('endpoint');
  });
});
