import { faultEffects } from '../profiles/fault-effects.js';
import { readRubyProfiles } from '../profiles/ruby-profiles.js';
import { rubyOpening, rubySteps } from '../steps/ruby-steps.js';
import { rubyWords as words } from '../words/ruby-words.js';
import type { Dialect } from './dialect.js';

/**
 * The AWS SDK for Ruby v3: the default chain of aws-sdk-core. A profile that is not there is passed
 * over; one that is there and broken ends everything. Read in the source of 3.257; what is the same
 * in Debian's 3.168 was run.
 * @see https://docs.aws.amazon.com/sdk-for-ruby/latest/developer-guide/credproviders.html
 */
export const ruby: Dialect = {
  name: 'ruby',
  names: { long: 'Ruby SDK', short: 'ruby' },
  onDemand: true,
  version: '3.257',
  profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  emptyProfileCounts: true,
  readProfiles: readRubyProfiles,
  faults: faultEffects('ruby'),
  opening: rubyOpening,
  steps: rubySteps,
  onFailure: 'abort',
  nothingFound: words.nothing,
  region: {
    variables: ['AWS_REGION', 'AMAZON_REGION', 'AWS_DEFAULT_REGION'],
    emptyCounts: false,
    missing: words.regionMissing(),
  },
  endpoint: { supported: true, ignorable: true },
};
