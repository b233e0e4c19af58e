import { issued } from '../issued.js';

/**
 * User keys. Keys for browsers (`NRJS-`) are public by design.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
 */
export const newRelicUserKey = issued({
  kind: 'new-relic-user-key',
  noun: 'New Relic user key',
  can: 'query and change what its user may in New Relic',
  revoke: 'Delete it at https://one.newrelic.com/api-keys',
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  shapes: [{ prefixes: ['NRAK-'], alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length: 27 }],
  name: 'NEW_RELIC_API_KEY',
  keys: (draw) => [`NRAK-${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 27)}`],
  clean: (draw) => [`NEW_RELIC_API_KEY=NRAK-${draw('ABCDEFGHJK23456789', 26)}`],
});
