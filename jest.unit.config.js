import everything from './jest.config.js';

// What runs on every system: all but the bundle and the emulated runner, which are Linux's (signals,
// shell scripts, git's own web server, loopback names). Windows also lacks what these two stand on: a
// shell script in front of git, and git's web server.
const posixOnly = ['adapters/git/fetch.test.ts', 'adapters/git/shallow.test.ts'];

/** @type {import('jest').Config} */
export default {
  ...everything,
  testPathIgnorePatterns: [
    ...everything.testPathIgnorePatterns,
    '<rootDir>/__tests__/support/',
    '<rootDir>/__tests__/scenarios.test.ts',
    '<rootDir>/__tests__/examples/',
    '<rootDir>/__tests__/at-a-terminal.test.ts',
    '<rootDir>/__tests__/dist.test.ts',
    '<rootDir>/__tests__/git-secrets-hooks.test.ts',
    '<rootDir>/__tests__/install-hooks.test.ts',
    '<rootDir>/__tests__/odd-environments/',
    ...(process.platform === 'win32' ? posixOnly.map((path) => `<rootDir>/__tests__/${path}`) : []),
  ],
};
