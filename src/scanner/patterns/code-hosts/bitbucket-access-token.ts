import { BASE64_URL } from '../../alphabets.js';
import { eightDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Access tokens of a repository, project or workspace.
 *
 * Basis: seen in the rules of public scanners; the check digits follow the same rule as those of Atlassian's other tokens, verified on public examples of those.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 */
export const bitbucketAccessToken = issued({
  kind: 'bitbucket-access-token',
  noun: 'Bitbucket access token',
  can: 'read and push to the repository, project or workspace that it was made for',
  revoke: 'Revoke it under Security > Access tokens of the repository, project or workspace',
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
  shapes: [
    {
      prefixes: ['ATCTT3'],
      alphabet: `${BASE64_URL}=`,
      length: { from: 180, to: 260 },
      form: (value) => /^ATCTT3[\w-]{165,240}=[0-9A-F]{8}$/.test(value),
      checksum: endsInEightDigits,
    },
  ],
  name: 'BITBUCKET_TOKEN',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [`X=ATCTT3xFfGN0${draw(BASE64_URL, 171)}=00000000`],
});

function signed(draw: Draw): string {
  const body = `ATCTT3xFfGN0${draw(BASE64_URL, 171)}=`;
  return `${body}${eightDigits(body)}`;
}

function endsInEightDigits(value: string): boolean {
  return value.endsWith(eightDigits(value.slice(0, -8)));
}
