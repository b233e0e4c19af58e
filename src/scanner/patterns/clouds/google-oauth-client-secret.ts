import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Client secrets of OAuth applications.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://support.google.com/cloud/answer/15549257
 */
export const googleOauthClientSecret = issued({
  kind: 'google-oauth-client-secret',
  noun: 'Google OAuth client secret',
  can: 'pass for the application when it asks Google for the tokens of its users',
  revoke:
    'Add a new secret to the client at https://console.cloud.google.com/auth/clients and delete this one',
  references: ['https://support.google.com/cloud/answer/15549257'],
  shapes: [{ prefixes: ['GOCSPX-'], alphabet: BASE64_URL, length: 28 }],
  name: 'GOOGLE_CLIENT_SECRET',
  keys: (draw) => [`GOCSPX-${draw(BASE64_URL, 28)}`],
  clean: (draw) => [`GOOGLE_CLIENT_SECRET=GOCSPX-${draw(BASE64_URL, 27)}`],
});
