import { expect, test } from '@jest/globals';
import { gitEnvironment } from '../../../src/adapters/git/process.js';

test.each([
  'PATH',
  'Path',
  'SystemRoot',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'ALL_PROXY',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
])('git is given %s, which it or its transport cannot do without', (name) => {
  expect(gitEnvironment({ [name]: 'x' }, '/g')[name]).toBe('x');
});

test.each([
  'AWS_SECRET_ACCESS_KEY',
  'GITHUB_TOKEN',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_EXTERNAL_DIFF',
  'GIT_SSH_COMMAND',
  'GIT_EXEC_PATH',
  'GIT_TEMPLATE_DIR',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_TRACE',
  'HOME',
  'XDG_CONFIG_HOME',
  'LD_PRELOAD',
])('git is not given %s', (name) => {
  expect(gitEnvironment({ [name]: 'x' }, '/g')).not.toHaveProperty(name);
});

test('git asks nobody, fetches nothing by itself, and knows the one directory', () => {
  expect(gitEnvironment({ GIT_DIR: '/other', GIT_ALLOW_PROTOCOL: 'ext' }, '/g')).toMatchObject({
    GIT_DIR: '/g',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  });
});
