import { faultEffects } from '../profiles/fault-effects.js';
import { readDotnetProfiles } from '../profiles/dotnet-profiles.js';
import { whyUnparsable } from '../reasons.js';
import { dotnetLooks } from '../steps/dotnet-steps.js';
import { dotnetWords as words } from '../words/dotnet-words.js';
import type { Dialect } from './dialect.js';

const looks = dotnetLooks({ thenWhenMissing: 'abort', profileMissing: words.profileMissing });

/**
 * The AWS SDK for .NET, version 4: `DefaultAWSCredentialsIdentityResolver`. A source that is
 * configured is taken before it is asked; of what cannot be taken it makes a list. Read in its source.
 * The encrypted store of Windows, which comes before the profile files, cannot be seen here.
 * @see https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/creds-assign.html
 */
export const dotnet: Dialect = {
  name: 'dotnet',
  names: { long: '.NET SDK', short: 'net' },
  onDemand: true,
  version: '4.1',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: false,
  blankProfileIsEmpty: true,
  readProfiles: readDotnetProfiles,
  faults: faultEffects('dotnet'),
  steps: [looks.keysInEnvironment, looks.tokenInEnvironment, ...looks.profile, ...looks.machine],
  onFailure: 'next',
  nothingFound: words.nothing,
  region: { variables: ['AWS_REGION'], emptyCounts: false, missing: words.regionMissing() },
  endpoint: { supported: true, ignorable: true },
  warnings: ({ profiles }) =>
    profiles.fault === undefined
      ? []
      : [`both profile files are passed over: ${whyUnparsable(profiles.fault)}`],
};
