import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Client secrets of server-to-server credentials.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/
 */
export const adobeClientSecret = issued({
  kind: 'adobe-client-secret',
  noun: 'Adobe client secret',
  can: 'take the tokens of the Adobe project that it belongs to',
  revoke:
    'Add a new secret to the credential at https://developer.adobe.com/console and delete this one',
  references: [
    'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
  ],
  shapes: [{ prefixes: ['p8e-'], alphabet: BASE64_URL, length: 32 }],
  name: 'ADOBE_CLIENT_SECRET',
  keys: (draw) => [`p8e-${draw(BASE64_URL, 32)}`],
  clean: (draw) => [`ADOBE_CLIENT_SECRET=p8e-${draw(BASE64_URL, 31)}`],
});
