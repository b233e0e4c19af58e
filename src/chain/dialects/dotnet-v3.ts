import { dotnetLooks } from '../steps/dotnet-steps.js';
import { dotnetWords as words } from '../words/dotnet-words.js';
import { dotnet } from './dotnet.js';
import type { Dialect } from './dialect.js';

const looks = dotnetLooks({ thenWhenMissing: 'next', profileMissing: words.profileMissingV3 });

/**
 * The AWS SDK for .NET, version 3: `FallbackCredentialsFactory`. A profile, the default one too,
 * comes before the keys in the environment, a profile that is not there is passed over, and the
 * machine is taken for a source without being asked. Read in its source.
 * @see https://docs.aws.amazon.com/sdk-for-net/v3/developer-guide/creds-assign.html
 */
export const dotnetV3: Dialect = {
  ...dotnet,
  name: 'dotnet-v3',
  names: { long: '.NET SDK v3', short: 'net3' },
  version: '3.7',
  steps: [looks.tokenInEnvironment, ...looks.profile, looks.keysInEnvironment, ...looks.machine],
  nothingFound: (failures) =>
    failures.find(({ step, words: said }) => step.provider === 'container' && said !== undefined)
      ?.words ?? words.noInstance(),
};
