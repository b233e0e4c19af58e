import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Developer tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://developer.frame.io/docs/getting-started/authentication
 */
export const frameioToken = issued({
  kind: 'frameio-token',
  noun: 'Frame.io token',
  can: 'read and change the projects that its owner sees',
  revoke: 'Delete it at https://developer.frame.io/app/tokens',
  references: ['https://developer.frame.io/docs/getting-started/authentication'],
  shapes: [{ prefixes: ['fio-u-'], alphabet: BASE64_URL, length: 64 }],
  name: 'FRAMEIO_TOKEN',
  keys: (draw) => [`fio-u-${draw(BASE64_URL, 64)}`],
  clean: (draw) => [`FRAMEIO_TOKEN=fio-u-${draw(BASE64_URL, 63)}`],
});
