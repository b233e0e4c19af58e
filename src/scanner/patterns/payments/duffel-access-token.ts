import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of live mode. Those of test mode are not reported.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://duffel.com/docs/api/overview/authentication
 */
export const duffelAccessToken = issued({
  kind: 'duffel-access-token',
  noun: 'Duffel access token',
  can: "book and cancel flights at its owner's expense and read passengers",
  revoke: 'Revoke it under Developers > Access tokens of https://app.duffel.com',
  references: ['https://duffel.com/docs/api/overview/authentication'],
  shapes: [{ prefixes: ['duffel_live_'], alphabet: BASE64_URL, length: 43 }],
  name: 'DUFFEL_ACCESS_TOKEN',
  keys: (draw) => [`duffel_live_${draw(BASE64_URL, 43)}`],
  clean: (draw) => [`DUFFEL_ACCESS_TOKEN=duffel_test_${draw(BASE64_URL, 43)}`],
});
