import { faultEffects } from '../profiles/fault-effects.js';
import { readGoProfiles } from '../profiles/go-profiles.js';
import type { Dialect } from './dialect.js';
import { goOpening } from './go-opening.js';
import { goStepsOf } from './go-steps.js';
import { goWords as words } from '../words/go-words.js';

/**
 * The AWS SDK for Go v2: `config.LoadDefaultConfig`.
 * @see https://docs.aws.amazon.com/sdk-for-go/v2/developer-guide/configure-gosdk.html
 */
export const go: Dialect = {
  name: 'go',
  names: { long: 'Go SDK', short: 'go' },
  version: '1.41',
  profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  emptyProfileCounts: false,
  readProfiles: readGoProfiles,
  faults: faultEffects('go'),
  opening: goOpening,
  steps: goStepsOf(),
  onFailure: 'abort',
  nothingFound: () => words.noRole(),
  region: {
    variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    emptyCounts: false,
    missing: words.regionMissing(),
    invalid: words.regionInvalid,
  },
  // `resolveBaseEndpoint` runs after `resolveCredentials`: https://github.com/aws/aws-sdk-go-v2/blob/main/config/config.go
  endpoint: { supported: true, ignorable: true, generalComesLate: true },
};
