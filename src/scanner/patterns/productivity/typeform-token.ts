import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://www.typeform.com/developers/get-started/personal-access-token/
 */
export const typeformToken = issued({
  kind: 'typeform-token',
  noun: 'Typeform token',
  can: 'read the forms of its owner and what people answered',
  revoke: 'Delete it at https://admin.typeform.com/user/tokens',
  references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  shapes: [{ prefixes: ['tfp_'], alphabet: `${BASE64_URL}.`, length: { from: 40, to: 64 } }],
  name: 'TYPEFORM_TOKEN',
  keys: (draw) => [`tfp_${draw(BASE62, 44)}_3s${draw(BASE62, 12)}`],
  clean: (draw) => [`TYPEFORM_TOKEN=tfp_${draw(BASE62, 38)}`],
});
