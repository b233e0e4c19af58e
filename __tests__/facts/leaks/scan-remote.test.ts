import { describe, expect, test } from '@jest/globals';
import { pullRequestAddress, scanRemote } from '../../../src/facts/leaks/scan-remote.js';
import { seal } from '../../../src/report/sealed.js';

const JOB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'acme/shop',
};

test('the job names the repository and its address', () => {
  const token = seal('ghs_x');
  expect(scanRemote(JOB, token)).toEqual({
    kind: 'remote',
    remote: { url: 'https://github.com/acme/shop', token },
  });
  expect(pullRequestAddress(JOB, token, 7)).toMatchObject({ number: 7, repository: 'acme/shop' });
});

describe('nothing is sent', () => {
  test.each([
    'http://github.com',
    'https://user:pass@github.com',
    'ext::sh -c id',
    'file:///etc',
    '--upload-pack=id',
    '',
  ])('to %j', (address) => {
    const job = { ...JOB, GITHUB_SERVER_URL: address, GITHUB_API_URL: address };
    expect(scanRemote(job, null).kind).toBe('none');
    expect(pullRequestAddress(job, seal('t'), 1)).toBeNull();
  });

  test.each(['', 'shop', 'a/b/c', '../x', 'a/..', 'a/b?x', '-a b/c'])(
    'for the repository %j',
    (name) => {
      expect(scanRemote({ ...JOB, GITHUB_REPOSITORY: name }, null).kind).toBe('none');
    },
  );

  test('that would end a header: such a token is none', () => {
    for (const token of ['', 'a\r\nX: y', 'a b']) {
      expect(scanRemote(JOB, seal(token))).not.toHaveProperty('remote.token');
      expect(pullRequestAddress(JOB, seal(token), 1)).toBeNull();
    }
  });

  test('loopback may be plain', () => {
    const job = { ...JOB, GITHUB_SERVER_URL: 'http://127.0.0.1:8080' };
    expect(scanRemote(job, null)).toMatchObject({
      remote: { url: 'http://127.0.0.1:8080/acme/shop' },
    });
  });
});
