import { faultEffects } from '../profiles/fault-effects.js';
import { readPhpProfiles } from '../profiles/php-profiles.js';
import { whyUnparsable } from '../reasons.js';
import { phpSteps } from '../steps/php-steps.js';
import { phpWords as words } from '../words/php-words.js';
import type { Dialect } from './dialect.js';

/**
 * The AWS SDK for PHP v3: `CredentialProvider::defaultProvider`. It passes over every failure, and
 * ends in the words of the last provider alone. Read in its source.
 * @see https://docs.aws.amazon.com/sdk-for-php/v3/developer-guide/guide_credentials.html
 */
export const php: Dialect = {
  name: 'php',
  names: { long: 'PHP SDK', short: 'php' },
  onDemand: true,
  version: '3.3',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: false,
  readProfiles: readPhpProfiles,
  faults: faultEffects('php'),
  steps: phpSteps,
  onFailure: 'next',
  nothingFound: words.nothing,
  region: { variables: ['AWS_REGION'], emptyCounts: false, missing: words.regionMissing() },
  endpoint: { supported: true, ignorable: true },
  warnings: ({ profiles }) =>
    profiles.fault === undefined
      ? []
      : [`${profiles.fault.path} is passed over as a whole: ${whyUnparsable(profiles.fault)}`],
};
