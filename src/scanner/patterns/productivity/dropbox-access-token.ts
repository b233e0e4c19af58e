import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of four hours: a warning.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://developers.dropbox.com/oauth-guide
 */
export const dropboxAccessToken = issued({
  kind: 'dropbox-access-token',
  noun: 'Dropbox access token',
  severity: 'warning',
  can: 'read and change the files that the app may, for four hours after it was issued',
  revoke:
    'Revoke it with `curl -X POST https://api.dropboxapi.com/2/auth/token/revoke -H "Authorization: Bearer $TOKEN"`',
  references: ['https://developers.dropbox.com/oauth-guide'],
  shapes: [
    {
      prefixes: ['sl.u.', 'sl.A', 'sl.B', 'sl.C'],
      alphabet: BASE64_URL,
      length: { from: 128, to: 1400 },
    },
  ],
  name: 'DROPBOX_TOKEN',
  keys: (draw) => [`sl.B${draw(BASE64_URL, 134)}`, `sl.u.A${draw(BASE64_URL, 180)}`],
});
