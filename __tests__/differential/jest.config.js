import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import base from '../../jest.config.js';

/** The tests that need real SDKs on the machine; `npm test` leaves them out. */
export default {
  ...base,
  rootDir: resolve(dirname(fileURLToPath(import.meta.url)), '../..'),
  testMatch: ['<rootDir>/__tests__/differential/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
