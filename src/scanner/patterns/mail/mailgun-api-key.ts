import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Private keys. Public ones (`pubkey-`) only check addresses.
 *
 * Basis: seen in the rules of public scanners; a word as common as `key-` names nobody, so Mailgun must be spoken of beside it.
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt
 */
export const mailgunApiKey = issued({
  kind: 'mailgun-api-key',
  noun: 'Mailgun API key',
  can: "send mail in the name of its owner's domains and read logs",
  revoke: 'Delete it at https://app.mailgun.com/settings/api_security',
  references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'],
  documented: ['9c846fdf0fa8955c'],
  shapes: [{ prefixes: ['key-'], alphabet: HEX, length: 32, near: ['mailgun', 'mg_'] }],
  name: 'MAILGUN_API_KEY',
  keys: (draw) => [`key-${draw(HEX, 32)}`],
  clean: (draw) => [`CACHE_KEY=key-${draw(HEX, 32)}`],
});
