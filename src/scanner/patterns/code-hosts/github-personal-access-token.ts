import { BASE62 } from '../../alphabets.js';
import { endsInSixDigits, sixDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Classic personal access tokens: 30 drawn characters and six check digits.
 *
 * Basis: documented by the vendor, check digits included (GitHub: Behind GitHub's new authentication token formats).
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export const githubPersonalAccessToken = issued({
  kind: 'github-personal-access-token',
  noun: 'GitHub personal access token',
  can: 'do what its owner may do on GitHub within its scopes, such as pushing to every repository of theirs, until it expires or is deleted',
  revoke:
    "Delete it at https://github.com/settings/tokens, look its use up in the audit log of the organization, and make a new one only if a GitHub App or the job's own token does not do",
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  ],
  shapes: [{ prefixes: ['ghp_'], alphabet: BASE62, length: 36, checksum: endsInSixDigits }],
  name: 'GITHUB_TOKEN',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [`GITHUB_TOKEN=ghp_${draw(BASE62, 30)}000000`, `GITHUB_TOKEN=${signed(draw)}0`],
});

function signed(draw: Draw): string {
  const body = draw(BASE62, 30);
  return `ghp_${body}${sixDigits(body)}`;
}
