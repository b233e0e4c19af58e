import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secrets of OAuth applications.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.gitlab.com/integration/oauth_provider/
 */
export const gitlabOauthSecret = issued({
  kind: 'gitlab-oauth-secret',
  noun: 'GitLab OAuth application secret',
  can: 'pass for the OAuth application and take the tokens of whoever logs in with it',
  revoke:
    "Renew the secret of the application under User settings (or the group's, or Admin) > Applications",
  references: [
    'https://docs.gitlab.com/integration/oauth_provider/',
    'https://docs.gitlab.com/security/tokens/',
  ],
  shapes: [{ prefixes: ['gloas-'], alphabet: BASE64_URL, length: 64, variety: 16 }],
  name: 'OAUTH_CLIENT_SECRET',
  keys: (draw) => [`gloas-${draw(BASE64_URL, 64)}`],
  clean: (draw) => [`OAUTH_CLIENT_SECRET=gloas-${draw(BASE62, 63)}`],
});
