import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Access tokens of both generations.
 *
 * Basis: documented by the vendor by examples; of the newer form four letters are few, so Square must be spoken of beside it.
 * @see https://developer.squareup.com/docs/build-basics/access-tokens
 */
export const squareAccessToken = issued({
  kind: 'square-access-token',
  noun: 'Square access token',
  can: 'take and refund payments, and read customers, of the seller',
  revoke:
    'Replace it at https://developer.squareup.com/apps (an OAuth token with `POST /oauth2/revoke`)',
  references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
  shapes: [
    { prefixes: ['sq0atp-'], alphabet: BASE64_URL, length: 22 },
    { prefixes: ['EAAA'], alphabet: BASE64_URL, length: 60, near: ['square'] },
  ],
  name: 'SQUARE_ACCESS_TOKEN',
  keys: (draw) => [`sq0atp-${draw(BASE64_URL, 22)}`, `EAAA${draw(BASE64_URL, 60)}`],
  clean: (draw) => [`OTHER=EAAA${draw(BASE64_URL, 60)}`],
});
