import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { proxyFor, proxySettings } from '../../../src/facts/endpoints/proxy.js';

const STS = 'https://sts.eu-west-1.amazonaws.com/';
const PROXY = 'http://ci:hunter2-hunter2@proxy.acme.example:3128';
const BOTH = { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY };

describe('the proxy on the way', () => {
  test.each(['https_proxy', 'HTTPS_PROXY'])('is named by %s, without its password', (variable) => {
    const way = proxyFor(STS, { [variable]: PROXY });
    expect(way).toMatchObject({ variable, host: 'proxy.acme.example:3128' });
    expect(JSON.stringify(way)).not.toContain('hunter2');
    expect(way?.reveal()?.password).toBe('hunter2-hunter2');
  });

  test('is the lower-case variable’s where both are set, unless that is empty', () => {
    expect(proxyFor(STS, { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' })?.host).toBe('a:80');
    expect(proxyFor(STS, { https_proxy: ' ', HTTPS_PROXY: 'http://b' })?.host).toBe('b:80');
  });

  test('is that of the scheme', () => {
    expect(proxyFor(STS, { HTTP_PROXY: PROXY })).toBeNull();
    expect(proxyFor('http://sts.acme.example', { HTTP_PROXY: PROXY })?.variable).toBe('HTTP_PROXY');
    expect(proxyFor(STS, {})).toBeNull();
  });

  test.each([
    'http://169.254.169.254/latest/',
    'http://169.254.170.2/c',
    'http://169.254.170.23/v1/credentials',
    'http://[fd00:ec2::254]/latest/',
    'http://[fd00:ec2::23]/v1/credentials',
    'http://127.0.0.1:8080/',
    'https://localhost:4566/',
    'http://[::1]/',
  ])('is none for %s, whatever the variables say', (url) => {
    expect(proxyFor(url, BOTH)).toBeNull();
  });

  test.each([
    '*',
    'sts.eu-west-1.amazonaws.com',
    '.amazonaws.com',
    'amazonaws.com',
    '*.amazonaws.com',
    'localhost, .amazonaws.com',
    'localhost .AMAZONAWS.COM',
    '.amazonaws.com:443',
  ])('is none where NO_PROXY is %s', (exempt) => {
    expect(proxyFor(STS, { ...BOTH, NO_PROXY: exempt })).toBeNull();
    expect(proxyFor(STS, { ...BOTH, no_proxy: exempt })).toBeNull();
  });

  test.each(['', ',', 'aws.com', 'amazonaws.com:80', 'ts.eu-west-1.amazonaws.com', '.', 'evil'])(
    'stays where NO_PROXY is %s',
    (exempt) => {
      expect(proxyFor(STS, { ...BOTH, NO_PROXY: exempt })?.variable).toBe('HTTPS_PROXY');
    },
  );

  test('is told from any text, and its password never is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (proxy, exempt) => {
        const variables = { HTTPS_PROXY: proxy, NO_PROXY: exempt };
        const way = proxyFor(STS, variables);
        expect(way === null || way.host.includes('@')).toBe(way === null);
        expect(proxySettings(variables).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test('the settings about proxies are told with their hosts and exemptions', () => {
  expect(proxySettings({ ...BOTH, no_proxy: '.acme.example' })).toEqual([
    { variable: 'HTTPS_PROXY', host: 'proxy.acme.example:3128' },
    { variable: 'HTTP_PROXY', host: 'proxy.acme.example:3128' },
    { variable: 'no_proxy', host: '.acme.example' },
  ]);
});

describe('an address', () => {
  const to = (host: string, exempt: string) =>
    proxyFor(`https://${host}/`, { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: exempt });

  test.each([
    ['10.1.2.3', '10.0.0.0/8'],
    ['10.1.2.3', 'sts.example, 10.1.2.3'],
    ['10.1.2.3', '10.1.2.3:443'],
    ['10.1.2.3', '*'],
    ['[fd00::7]', 'fd00::/8'],
    ['[fd00::7]', 'fd00:0::7'],
    ['[fd00::7]', '[fd00::7]:443'],
  ])('%s goes the direct way where NO_PROXY is %s', (host, exempt) => {
    expect(to(host, exempt)).toBeNull();
  });

  test.each([
    ['10.1.2.3', '11.0.0.0/8'],
    ['10.1.2.3', '10.1.2.3:8443'],
    ['10.1.2.3', '10.0.0.0/99'],
    ['10.1.2.3', '1.2.3'],
    ['10.1.2.3', 'fd00::/8'],
    ['[fd00::7]', 'fe00::/8'],
    ['[fd00::7]', '[fd00::7]:8443'],
    ['sts.eu-west-1.amazonaws.com', '10.0.0.0/8'],
  ])('%s goes by the proxy where NO_PROXY is %s', (host, exempt) => {
    expect(to(host, exempt)?.variable).toBe('HTTPS_PROXY');
  });
});
