import { chainFixtures } from './chain-fixtures.js';
import { jobFixtures } from './job-fixtures.js';

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures = { ...jobFixtures, ...chainFixtures };
