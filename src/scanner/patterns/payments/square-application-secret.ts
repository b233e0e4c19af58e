import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secrets of OAuth applications. Ids (`sq0idp-`) are public.
 *
 * Basis: documented by the vendor by examples.
 * @see https://developer.squareup.com/docs/oauth-api/overview
 */
export const squareApplicationSecret = issued({
  kind: 'square-application-secret',
  noun: 'Square application secret',
  can: 'pass for the application and take the tokens of sellers who authorize it',
  revoke: 'Replace it under OAuth of the application at https://developer.squareup.com/apps',
  references: ['https://developer.squareup.com/docs/oauth-api/overview'],
  shapes: [{ prefixes: ['sq0csp-'], alphabet: BASE64_URL, length: 43 }],
  name: 'SQUARE_APPLICATION_SECRET',
  keys: (draw) => [`sq0csp-${draw(BASE64_URL, 43)}`],
  clean: (draw) => [`SQUARE_APPLICATION_ID=sq0idp-${draw(BASE64_URL, 22)}`],
});
