import { BASE36, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secret keys of live mode. Public keys and those of test mode are not reported.
 *
 * Basis: documented by the vendor by examples.
 * @see https://developer.flutterwave.com/v3.0/docs/authentication
 */
export const flutterwaveSecretKey = issued({
  kind: 'flutterwave-secret-key',
  noun: 'Flutterwave secret key',
  can: 'take payments and make transfers of the merchant',
  revoke: 'Generate new keys under Settings > APIs of https://app.flutterwave.com',
  references: ['https://developer.flutterwave.com/v3.0/docs/authentication'],
  shapes: [
    {
      prefixes: ['FLWSECK-'],
      alphabet: `${BASE36}-X`,
      length: { from: 34, to: 50 },
      variety: 16,
      form: (value) => /^FLWSECK-[0-9a-z]{32}(?:-[0-9a-z]{10,13}vt)?-X$/.test(value),
    },
  ],
  name: 'FLW_SECRET_KEY',
  keys: (draw) => [`FLWSECK-${draw(HEX, 32)}-X`],
  clean: (draw) => [
    `FLW_SECRET_KEY=FLWSECK_TEST-${draw(HEX, 32)}-X`,
    `FLW_PUBLIC_KEY=FLWPUBK-${draw(HEX, 32)}-X`,
  ],
});
