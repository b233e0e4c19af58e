import { BASE64_URL } from '../../alphabets.js';
import { eightDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * API tokens of Atlassian accounts.
 *
 * Basis: seen in the rules of public scanners; the check digits (CRC-32 of all before them) were worked out on public examples.
 * @see https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
 */
export const atlassianApiToken = issued({
  kind: 'atlassian-api-token',
  noun: 'Atlassian API token',
  can: 'read and change what its owner may in Jira and Confluence, together with their mail address',
  revoke: 'Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens',
  references: [
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  ],
  shapes: [
    {
      prefixes: ['ATATT3'],
      alphabet: `${BASE64_URL}=`,
      length: { from: 150, to: 240 },
      form: (value) => /^ATATT3[\w-]{140,230}=[0-9A-F]{8}$/.test(value),
      checksum: endsInEightDigits,
    },
  ],
  name: 'ATLASSIAN_API_TOKEN',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [`ATLASSIAN_API_TOKEN=ATATT3xFfGF0${draw(BASE64_URL, 171)}=00000000`],
});

function signed(draw: Draw): string {
  const body = `ATATT3xFfGF0${draw(BASE64_URL, 171)}=`;
  return `${body}${eightDigits(body)}`;
}

function endsInEightDigits(value: string): boolean {
  return value.endsWith(eightDigits(value.slice(0, -8)));
}
