import { isStandIn } from '../../allow.js';
import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';
import type { Draw } from '../pattern.js';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const named = namedValue(
  ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'azure_devops_pat', 'ADO_PAT'],
  /^[a-z2-7]{52}(?![A-Za-z0-9])/,
  (value) => !isStandIn(value, 32),
);

/**
 * Personal access tokens of Azure DevOps: since 2024 with the marks `JQQJ99` and `AZDO` inside;
 * before, 52 characters of base32 that only their name tells.
 *
 * Basis: documented by the vendor (the marks), where they stand is seen in public scanners' rules. The
 * check digits behind them are not looked at.
 * @see https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 */
export const azureDevopsToken = issued({
  kind: 'azure-devops-token',
  noun: 'Azure DevOps token',
  can: 'read and push code, run pipelines and read their variables, as its owner, within its scopes',
  revoke: 'Revoke it at https://dev.azure.com/ORGANIZATION/_usersSettings/tokens',
  references: [
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  ],
  shapes: [
    {
      prefixes: ['AZDO'],
      at: 76,
      alphabet: BASE62,
      length: 84,
      form: (value) => value.slice(52, 58) === 'JQQJ99',
    },
    named.shape,
  ],
  decode: (spelled) => (spelled.length === 84 ? spelled : named.decode(spelled)),
  name: 'PAT',
  keys: (draw) => [marked(draw)],
  leaks: (draw) => [['', `AZURE_DEVOPS_EXT_PAT=${draw(BASE32, 52)}`, '\n']],
  clean: (draw) => [`PAT=${draw(BASE62, 84)}`, `PAT=${draw(BASE32, 52)}`],
});

function marked(draw: Draw): string {
  return `${draw(BASE62, 52)}JQQJ99BDACAAAAAAAAAAAAASAZDO${draw(BASE62, 4)}`;
}
