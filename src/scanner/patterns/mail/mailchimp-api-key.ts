import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys: 32 digits and the data centre.
 *
 * Basis: documented by the vendor.
 * @see https://mailchimp.com/developer/marketing/guides/quick-start/
 */
export const mailchimpApiKey = issued({
  kind: 'mailchimp-api-key',
  noun: 'Mailchimp API key',
  can: 'read audiences and send campaigns to them',
  revoke: 'Revoke it at https://admin.mailchimp.com/account/api/',
  references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
  shapes: [
    {
      prefixes: ['-us'],
      at: 32,
      alphabet: `${HEX}-us`,
      length: [36, 37],
      form: (value) => /^[0-9a-f]{32}-us[0-9]{1,2}$/.test(value),
    },
  ],
  name: 'MAILCHIMP_API_KEY',
  keys: (draw) => [`${draw(HEX, 32)}-us${draw('12', 1)}${draw('0123456789', 1)}`],
  clean: (draw) => [`MAILCHIMP_API_KEY=${draw(HEX, 31)}-us12`],
});
