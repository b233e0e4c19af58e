import { describe, expect, test } from '@jest/globals';
import type { ChosenSource } from '../../../src/chain/chosen.js';
import { barTo } from '../../../src/facts/credentials/bar-to.js';
import type { BlockedEndpoint } from '../../../src/facts/credentials/credentials.js';
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
}

function bar(chosen: ChosenSource, about: About = {}) {
  const blocked: BlockedEndpoint[] = [];
  const { variables = {}, platform = 'linux', cwd = '/checkout/shop', mayAsk = true } = about;
  const world = { environment: { variables, platform, cwd, home: '/home/runner' } };
  const answer = barTo(chosen, { world, mayAsk, blocked, settings: { allowEndpoints: [] } });
  return { what: answer?.what ?? null, setBy: blocked.map((one) => one.setBy) };
}

const ON_PULL_REQUEST = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: '/checkout/shop' };

describe('a command', () => {
  test.each([
    ['/checkout/shop/.aws/config'],
    ['/checkout/shop/../shop/aws'],
    ['aws/config'],
    ['./config'],
  ])('of a file of the checkout is not run on a pull request: %s', (path) => {
    for (const event of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      const variables = { ...ON_PULL_REQUEST, GITHUB_EVENT_NAME: event };
      expect(bar(process(path), { variables }).what).toBe('command');
      expect(bar(assuming(process(path)), { variables }).what).toBe('command');
    }
  });

  test.each(['/home/runner/.aws/config', '/checkout/shop-tools/config', '/checkout', '../config'])(
    'of a file elsewhere is run: %s',
    (path) => {
      expect(bar(process(path), { variables: ON_PULL_REQUEST }).what).toBeNull();
    },
  );

  test('is run on a push, whose file is the repository’s own', () => {
    const variables = { ...ON_PULL_REQUEST, GITHUB_EVENT_NAME: 'push' };
    expect(bar(process('/checkout/shop/config'), { variables }).what).toBeNull();
    expect(bar(process('/checkout/shop/config')).what).toBeNull();
  });

  test('is found in the checkout whatever the letters of its path, where the system does not care', () => {
    const variables = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: 'D:\\a\\shop' };
    const windows = { variables, platform: 'win32', cwd: 'D:\\a\\shop' };
    expect(bar(process('d:\\A\\Shop\\aws\\config'), windows).what).toBe('command');
    expect(bar(process('D:/a/shop/config'), windows).what).toBe('command');
    expect(bar(process('D:\\a\\shop2\\config'), windows).what).toBeNull();
    const mac = { variables: ON_PULL_REQUEST, platform: 'darwin' };
    expect(bar(process('/Checkout/Shop/config'), mac).what).toBe('command');
  });
});

describe('an endpoint', () => {
  test('of STS bars what would ask it, and not keys', () => {
    const stands = { mayAsk: false };
    expect(bar(KEYS, stands).what).toBeNull();
    expect(bar(assuming(KEYS), stands).what).toBe('endpoint');
    expect(bar(SSO, stands).what).toBe('endpoint');
    const token: ChosenSource = { kind: 'web-identity', roleArn: 'r', tokenFile: '/t' };
    expect(bar(token, stands).what).toBe('endpoint');
    expect(bar(token).what).toBeNull();
  });

  test.each([
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL',
  ])('that %s names is not sent the sign-in token', (name) => {
    expect(bar(SSO, { variables: { [name]: 'https://evil.example' } })).toEqual({
      what: 'endpoint',
      setBy: [name],
    });
    expect(bar(SSO, { variables: { [name]: 'http://127.0.0.1:9' } }).what).toBeNull();
    expect(bar(SSO, { variables: { [name]: '' } }).what).toBeNull();
  });

  test('of a container or a metadata service is asked where those live', () => {
    const container = (url: string): ChosenSource => ({ kind: 'container', url });
    const metadata = (endpoint: string): ChosenSource => ({
      kind: 'instance-metadata',
      endpoint,
      role: 'node',
    });
    expect(bar(container('http://169.254.170.2/c')).what).toBeNull();
    expect(bar(metadata('http://169.254.169.254')).what).toBeNull();
    expect(bar(container('https://evil.example/c'))).toEqual({
      what: 'endpoint',
      setBy: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    });
    expect(bar(metadata('http://evil.example'))).toEqual({
      what: 'endpoint',
      setBy: ['AWS_EC2_METADATA_SERVICE_ENDPOINT'],
    });
    expect(bar(assuming(container('https://evil.example/c'))).what).toBe('endpoint');
  });
});
