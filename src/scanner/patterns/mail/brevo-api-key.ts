import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API and SMTP keys.
 *
 * Basis: documented by the vendor by examples.
 * @see https://developers.brevo.com/docs/authentication-schemes
 */
export const brevoApiKey = issued({
  kind: 'brevo-api-key',
  noun: 'Brevo API key',
  can: "send mail and messages in its owner's name, and read contacts",
  revoke: 'Delete it at https://app.brevo.com/settings/keys/api',
  references: ['https://developers.brevo.com/docs/authentication-schemes'],
  shapes: [
    {
      prefixes: ['xkeysib-', 'xsmtpsib-'],
      alphabet: `${BASE62}-`,
      length: 81,
      variety: 16,
      form: (value) => /^x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}$/.test(value),
    },
  ],
  name: 'BREVO_API_KEY',
  keys: (draw) => [
    `xkeysib-${draw(HEX, 64)}-${draw(BASE62, 16)}`,
    `xsmtpsib-${draw(HEX, 64)}-${draw(BASE62, 16)}`,
  ],
  clean: (draw) => [`BREVO_API_KEY=xkeysib-${draw(HEX, 64)}`],
});
