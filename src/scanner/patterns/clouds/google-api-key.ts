import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Google: a warning, since many are in web pages by design, and nothing in the key tells which.
 *
 * Basis: documented by the vendor.
 * @see https://docs.cloud.google.com/docs/authentication/api-keys
 */
export const googleApiKey = issued({
  kind: 'google-api-key',
  noun: 'Google API key',
  severity: 'warning',
  can: "call the Google APIs that it is open for, at its project's expense; some are meant to be public (Maps and Firebase in a browser) and then must be restricted to their site and APIs",
  revoke:
    'Restrict it to its APIs and callers, or delete it and make another, at https://console.cloud.google.com/apis/credentials',
  references: ['https://docs.cloud.google.com/docs/authentication/api-keys'],
  // Shown by the guide of AWS SNS.
  documented: ['04d74b634ecdbb5f'],
  shapes: [{ prefixes: ['AIza'], alphabet: BASE64_URL, length: 35 }],
  name: 'GOOGLE_API_KEY',
  keys: (draw) => [`AIzaSy${draw(BASE64_URL, 33)}`],
  clean: (draw) => [
    `GOOGLE_API_KEY=AIzaSy${draw(BASE64_URL, 32)}`,
    `xAIzaSy${draw(BASE64_URL, 33)}`,
  ],
});
