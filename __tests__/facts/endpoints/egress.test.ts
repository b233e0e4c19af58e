import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mayContact } from '../../../src/facts/endpoints/egress.js';
import type { EgressPurpose } from '../../../src/world/egress.js';

function allowed(url: string, purpose: EgressPurpose = 'sts', allowEndpoints: string[] = []) {
  return mayContact(url, purpose, { allowEndpoints }).allowed;
}

describe('credentials for STS', () => {
  test.each([
    'https://sts.amazonaws.com',
    'https://sts.eu-west-1.amazonaws.com/',
    'https://STS.EU-WEST-1.AMAZONAWS.COM',
    'https://sts.eu-west-1.amazonaws.com:443',
    'https://sts-fips.us-east-1.amazonaws.com',
    'https://sts.us-gov-west-1.amazonaws.com',
    'https://sts.cn-north-1.amazonaws.com.cn',
    'https://sts.cn-northwest-1.amazonaws.com.cn',
    'https://sts.eusc-de-east-1.amazonaws.eu',
    'https://sts.us-iso-east-1.c2s.ic.gov',
    'https://sts.us-isob-east-1.sc2s.sgov.gov',
    'https://sts.eu-west-1.api.aws',
    'https://sts.cn-north-1.api.amazonwebservices.com.cn',
    'https://vpce-0123456789abcdef0-abcdefgh.sts.eu-west-1.vpce.amazonaws.com',
    'https://vpce-0123-eu-west-1a.sts.cn-north-1.vpce.amazonaws.com.cn',
  ])('may go to %s', (url) => {
    expect(allowed(url)).toBe(true);
  });

  test.each([
    ['a suffix of another owner', 'https://sts.amazonaws.com.evil.example'],
    ['a prefix of another owner', 'https://evil-sts.amazonaws.com'],
    ['a name that contains the host', 'https://sts.amazonaws.com-evil.example'],
    ['a name without the dot', 'https://stsXamazonaws.com'],
    ['a bucket named sts', 'https://sts.s3.amazonaws.com'],
    ['a bucket named sts, by region', 'https://sts.s3-eu-west-1.amazonaws.com'],
    ['a bucket named sts, in a region', 'https://sts.s3.eu-west-1.amazonaws.com'],
    ['a bucket of another name', 'https://evil.s3.amazonaws.com'],
    ['a website', 'https://sts.s3-website-us-east-1.amazonaws.com'],
    ['a load balancer', 'https://sts-1.eu-west-1.elb.amazonaws.com'],
    ['an API', 'https://sts.execute-api.eu-west-1.amazonaws.com'],
    ['an endpoint service', 'https://vpce-1.vpce-svc-1.eu-west-1.vpce.amazonaws.com'],
    ['a VPC endpoint without its id', 'https://sts.eu-west-1.vpce.amazonaws.com'],
    ['a VPC endpoint outside vpce', 'https://vpce-1.sts.eu-west-1.amazonaws.com'],
    ['a region in another partition', 'https://sts.eu-west-1.amazonaws.com.cn'],
    ['a Chinese region outside China', 'https://sts.cn-north-1.amazonaws.com'],
    ['another service', 'https://s3.eu-west-1.amazonaws.com'],
    ['another service of ours', 'https://iam.amazonaws.com'],
    ['a trailing dot', 'https://sts.amazonaws.com.'],
    ['no encryption', 'http://sts.amazonaws.com'],
    ['another scheme', 'ftp://sts.amazonaws.com'],
    ['a file', 'file:///sts.amazonaws.com'],
    ['a script', 'javascript:sts.amazonaws.com'],
    ['a user before a foreign host', 'https://sts.amazonaws.com@evil.example'],
    ['a user before its own host', 'https://user@sts.amazonaws.com'],
    ['a password', 'https://:secret@sts.amazonaws.com'],
    ['a backslash', 'https://evil.example\\@sts.amazonaws.com'],
    ['a fragment', 'https://evil.example#sts.amazonaws.com'],
    ['a query', 'https://evil.example?sts.amazonaws.com'],
    ['a full-width dot', 'https://evil.example\u3002sts.amazonaws.com.evil.example'],
    ['a Cyrillic letter', 'https://st\u0455.amazonaws.com'],
    ['the metadata service', 'http://169.254.169.254'],
    ['a private address', 'http://10.0.0.7'],
    ['all addresses', 'http://0.0.0.0'],
    ['a mapped address', 'http://[::ffff:10.0.0.7]'],
    ['no URL', 'sts.amazonaws.com'],
    ['nothing', ''],
    ['blanks', 'https://sts amazonaws com'],
  ])('may not go to %s', (_, url) => {
    expect(allowed(url)).toBe(false);
  });

  test.each([
    'http://localhost:4566',
    'http://LOCALHOST',
    'http://127.0.0.1',
    'http://127.8.9.1:80',
    'http://2130706433',
    'http://[::1]:4566',
    'http://[0:0:0:0:0:0:0:1]',
  ])('may go to loopback: %s', (url) => {
    expect(allowed(url)).toBe(true);
  });

  test.each([
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.evil.example',
    'http://evil.example/127.0.0.1',
    'http://user@localhost',
  ])('may not go to what only looks like loopback: %s', (url) => {
    expect(allowed(url)).toBe(false);
  });
});

describe('an allowed endpoint', () => {
  test('is a host on any port, or on the one that is named', () => {
    const hosts = [
      'sts.internal.example',
      'mock.example:8443',
      'tls.example:443',
      'plain.example:80',
    ];
    for (const [url, expected] of [
      ['https://sts.internal.example', true],
      ['http://sts.internal.example:4566/path', true],
      ['https://STS.internal.example', true],
      ['https://mock.example:8443', true],
      ['https://mock.example', false],
      ['https://tls.example', true],
      ['http://tls.example', false],
      ['http://plain.example', true],
      ['https://plain.example', false],
      ['https://other.internal.example', false],
      ['https://a.sts.internal.example', false],
      ['https://user:pass@sts.internal.example', false],
      ['ftp://sts.internal.example', false],
    ] as const) {
      expect([url, allowed(url, 'sts', hosts)]).toEqual([url, expected]);
    }
  });
});

describe('metadata', () => {
  test('is asked at its link-local addresses, each for its own purpose', () => {
    for (const [url, purpose, expected] of [
      ['http://169.254.170.2/v2/credentials', 'container', true],
      ['http://169.254.170.23/v1/credentials', 'container', true],
      ['http://[fd00:ec2::23]/v1/credentials', 'container', true],
      ['http://169.254.169.254', 'instance-metadata', true],
      ['http://[fd00:ec2::254]', 'instance-metadata', true],
      ['http://169.254.169.254', 'container', false],
      ['http://169.254.170.2', 'instance-metadata', false],
      ['http://169.254.169.254.evil.example', 'instance-metadata', false],
      ['https://creds.example/role', 'container', false],
      ['http://localhost:1338', 'container', true],
    ] as const) {
      expect([url, purpose, allowed(url, purpose)]).toEqual([url, purpose, expected]);
    }
  });
});

describe('a sign-in service', () => {
  test('is never asked elsewhere, but on loopback', () => {
    expect(allowed('https://portal.sso.eu-west-1.amazonaws.com.evil.example', 'sign-in')).toBe(
      false,
    );
    expect(allowed('http://127.0.0.1:9', 'sign-in')).toBe(true);
  });
});

describe("GitHub's token endpoint", () => {
  const ask = (url: string, githubServer?: string) =>
    mayContact(url, 'id-token', {
      allowEndpoints: [],
      ...(githubServer === undefined ? {} : { githubServer }),
    });

  test.each([
    ['https://run-actions-1-azure-eastus.actions.githubusercontent.com/1//idtoken/2/3', undefined],
    ['https://token.actions.githubusercontent.com', undefined],
    ['https://token.actions.acme.ghe.com', undefined],
    ['https://ghes.acme.example/_services/token', 'https://ghes.acme.example'],
    ['https://actions.ghes.acme.example/_services/token', 'https://ghes.acme.example'],
  ])('is %s', (url, server) => {
    expect(ask(url, server)).toEqual({ allowed: true });
  });

  test.each([
    ['https://evil.example', undefined],
    ['https://actions.githubusercontent.com.evil.example', undefined],
    ['https://evilactions.githubusercontent.com', undefined],
    ['https://raw.githubusercontent.com', undefined],
    ['https://gist.github.com', 'https://github.com'],
    ['https://evilghes.acme.example', 'https://ghes.acme.example'],
    ['https://evil.example', 'not a URL'],
    ['http://token.actions.githubusercontent.com', undefined],
    ['', undefined],
  ])('is not %s', (url, server) => {
    const verdict = ask(url, server);
    expect(verdict.allowed).toBe(false);
  });
});

describe('a refusal', () => {
  test('names the host and the reason, and no credentials', () => {
    expect(
      mayContact('https://u:hunter2@evil.example:8443/p', 'sts', { allowEndpoints: [] }),
    ).toEqual({
      allowed: false,
      host: 'evil.example:8443',
      why: 'it carries credentials in its address',
    });
  });

  test('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const verdict = mayContact(text, 'sts', { allowEndpoints: [] });
        expect(typeof verdict.allowed).toBe('boolean');
      }),
    );
  });

  test('is what any name below amazonaws.com gets that is not a region of STS', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const host = `${labels.join('.')}.amazonaws.com`;
        const ours =
          host === 'sts.amazonaws.com' ||
          /^sts(-fips)?\.[a-z]+(-[a-z]+){1,3}-\d{1,2}\.amazonaws\.com$/.test(host);
        if (!ours && !host.includes('vpce'))
          expect([host, allowed(`https://${host}`)]).toEqual([host, false]);
      }),
    );
  });
});
