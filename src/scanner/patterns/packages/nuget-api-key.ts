import { issued } from '../issued.js';

/**
 * API keys of nuget.org.
 *
 * Basis: seen in the rules of public scanners: base32 whose first bytes are the same.
 * @see https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys
 */
export const nugetApiKey = issued({
  kind: 'nuget-api-key',
  noun: 'NuGet API key',
  can: 'push new versions of the packages that it was made for',
  revoke:
    'Delete or regenerate it at https://www.nuget.org/account/apikeys, look for versions that you did not push, and publish with trusted publishing instead',
  references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys'],
  shapes: [{ prefixes: ['oy2'], alphabet: 'abcdefghijklmnopqrstuvwxyz234567', length: 43 }],
  name: 'NUGET_API_KEY',
  keys: (draw) => [`oy2${draw('abcdefghijklmnopqrstuvwxyz234567', 43)}`],
  clean: (draw) => [`NUGET_API_KEY=oy2${draw('abcdefghijklmnopqrstuvwxyz234567', 42)}`],
});
