import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys of production. Those of the test mode (`EZTK`) buy nothing and are not reported.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.easypost.com/docs/authentication
 */
export const easypostApiKey = issued({
  kind: 'easypost-api-key',
  noun: 'EasyPost API key',
  can: "buy postage at its owner's expense and read addresses",
  revoke: 'Delete it at https://www.easypost.com/account/api-keys',
  references: ['https://docs.easypost.com/docs/authentication'],
  shapes: [{ prefixes: ['EZAK'], alphabet: BASE62, length: 54 }],
  name: 'EASYPOST_API_KEY',
  keys: (draw) => [`EZAK${draw(BASE62, 54)}`],
  clean: (draw) => [
    `EASYPOST_API_KEY=EZTK${draw(BASE62, 54)}`,
    `EASYPOST_API_KEY=EZAK${draw(BASE62, 53)}`,
  ],
});
