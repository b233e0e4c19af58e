import { afterFixtures } from './after-fixtures.js';
import { chainFixtures } from './chain-fixtures.js';
import { jobFixtures } from './job-fixtures.js';

const regionFixtures = {
  'region-invalid': {
    breaks: [
      [{ variable: 'AWS_DEFAULT_REGION', shape: '12 characters' }],
      [{ variable: 'the profile', shape: '3 characters', noVariable: true }],
      [{ variable: 'aws-region', shape: '3 characters', noVariable: true, isInput: true }],
      [{ variable: 'AWS_REGION', shape: '8 characters', shown: 'cn-north', meant: 'cn-north-1' }],
    ],
    holds: [[]],
  },
};

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures = { ...jobFixtures, ...chainFixtures, ...regionFixtures, ...afterFixtures };
