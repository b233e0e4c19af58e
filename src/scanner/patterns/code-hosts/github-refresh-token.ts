import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Refresh tokens of users of a GitHub App.
 *
 * Basis: documented by the vendor, its length by an example; the example is known and left alone.
 * @see https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export const githubRefreshToken = issued({
  kind: 'github-refresh-token',
  noun: 'GitHub refresh token',
  can: "make new tokens of a user of the GitHub App, together with the app's client secret, for up to six months",
  revoke:
    'Revoke the authorization at https://github.com/settings/apps/authorizations and make a new client secret for the app',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
  ],
  documented: ['72a62cdd4f380777'],
  shapes: [{ prefixes: ['ghr_'], alphabet: BASE62, length: 76 }],
  name: 'GITHUB_REFRESH_TOKEN',
  keys: (draw) => [`ghr_${draw(BASE62, 76)}`],
  clean: (draw) => [`TOKEN=ghr_${draw(BASE62, 75)}`],
});
