import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of SendGrid.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
 */
export const sendgridApiKey = issued({
  kind: 'sendgrid-api-key',
  noun: 'SendGrid API key',
  can: "send mail in the name of its owner's domains, and read contacts, within its permissions",
  revoke: 'Delete it at https://app.sendgrid.com/settings/api_keys',
  references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  shapes: [
    {
      prefixes: ['SG.'],
      alphabet: `${BASE64_URL}.`,
      length: 66,
      form: (value) => /^SG\.[\w-]{22}\.[\w-]{43}$/.test(value),
    },
  ],
  name: 'SENDGRID_API_KEY',
  keys: (draw) => [`SG.${draw(BASE64_URL, 22)}.${draw(BASE64_URL, 43)}`],
  clean: (draw) => [`SENDGRID_API_KEY=SG.${draw(BASE64_URL, 22)}.${draw(BASE64_URL, 42)}`],
});
