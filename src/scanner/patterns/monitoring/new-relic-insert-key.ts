import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Insert keys.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
 */
export const newRelicInsertKey = issued({
  kind: 'new-relic-insert-key',
  noun: 'New Relic insert key',
  severity: 'warning',
  can: 'write events and logs into the account, at its expense',
  revoke: 'Delete it at https://one.newrelic.com/api-keys',
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  shapes: [{ prefixes: ['NRII-'], alphabet: BASE64_URL, length: 32 }],
  name: 'NEW_RELIC_INSERT_KEY',
  keys: (draw) => [`NRII-${draw(BASE64_URL, 32)}`],
  clean: (draw) => [`NEW_RELIC_INSERT_KEY=NRII-${draw(BASE64_URL, 31)}`],
});
