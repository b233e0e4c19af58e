import { isStandIn } from '../../allow.js';
import { HEX } from '../../alphabets.js';
import { besideWord } from '../beside-word.js';
import { issued } from '../issued.js';

const told = besideWord(
  ['mailchimp', 'MAILCHIMP', 'Mailchimp', 'MailChimp'],
  /\b[0-9a-f]{32}-us[0-9]{1,2}(?![0-9A-Za-z])/,
  (value) => !isStandIn(value, 16),
);

/**
 * API keys: 32 digits and the data centre; Mailchimp must be spoken of before them.
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
  shapes: [told.shape],
  decode: told.decode,
  name: 'X',
  isPair: true,
  keys: (draw) => [`MAILCHIMP_API_KEY=${draw(HEX, 32)}-us${draw('123456789', 1)}`],
  leaks: (draw) => [
    ['', `MAILCHIMP_API_KEY=${draw(HEX, 32)}-us${draw('123456789', 1)}`, '\n'],
    ['', `mailchimp: { key: "${draw(HEX, 32)}-us${draw('123456789', 1)}`, '" }'],
  ],
  clean: (draw) => [
    `KEY=${draw(HEX, 32)}-us${draw('123456789', 1)}`,
    `MAILCHIMP_API_KEY=${draw(HEX, 31)}-us12`,
  ],
});
