/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/differential/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFiles: ['<rootDir>/__tests__/support/property-seed.ts'],
  testTimeout: 60_000,
  // Jest leaves a core free by default, which on a runner of two is half of it.
  maxWorkers: '100%',
  // A worker never gives back the modules of the files that it has run, and every collection of garbage walks
  // them all: where buffers come and go, as where packs of git are read, that is most of what a late file takes.
  workerIdleMemoryLimit: '300MB',
  // Concurrent tests start programs of their own.
  maxConcurrency: 3,
};
