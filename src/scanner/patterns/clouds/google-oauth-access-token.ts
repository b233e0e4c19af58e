import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Access tokens, which end an hour after they were issued: a warning.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://developers.google.com/identity/protocols/oauth2
 */
export const googleOauthAccessToken = issued({
  kind: 'google-oauth-access-token',
  noun: 'Google OAuth access token',
  severity: 'warning',
  can: "call Google's APIs as its user or service account for up to an hour after it was issued",
  revoke:
    'Revoke it with `curl -X POST https://oauth2.googleapis.com/revoke?token=TOKEN` if the hour is not over',
  references: ['https://developers.google.com/identity/protocols/oauth2'],
  shapes: [{ prefixes: ['ya29.'], alphabet: BASE64_URL, length: { from: 60, to: 1024 } }],
  name: 'GOOGLE_OAUTH_ACCESS_TOKEN',
  keys: (draw) => [`ya29.a0${draw(BASE64_URL, 160)}`],
});
