import { BASE62 } from '../../alphabets.js';
import { endsInSixDigits, sixDigits } from '../../checksums.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Tokens that an OAuth app, such as GitHub's own command line, acts with.
 *
 * Basis: documented by the vendor, check digits included (GitHub: Behind GitHub's new authentication token formats).
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export const githubOauthToken = issued({
  kind: 'github-oauth-token',
  noun: 'GitHub OAuth token',
  can: 'act on GitHub as the user who authorized the OAuth app, within the scopes that they granted',
  revoke:
    "Revoke the authorization at https://github.com/settings/applications, or as the app's owner with `DELETE /applications/CLIENT_ID/token`",
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
  ],
  shapes: [{ prefixes: ['gho_'], alphabet: BASE62, length: 36, checksum: endsInSixDigits }],
  name: 'GITHUB_TOKEN',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [`GITHUB_TOKEN=gho_${draw(BASE62, 30)}000000`, `GITHUB_TOKEN=${signed(draw)}0`],
});

function signed(draw: Draw): string {
  const body = draw(BASE62, 30);
  return `gho_${body}${sixDigits(body)}`;
}
