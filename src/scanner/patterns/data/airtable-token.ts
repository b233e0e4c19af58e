import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://airtable.com/developers/web/guides/personal-access-tokens
 */
export const airtableToken = issued({
  kind: 'airtable-token',
  noun: 'Airtable token',
  can: 'read and change the bases that it was granted for',
  revoke: 'Delete it at https://airtable.com/create/tokens',
  references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  shapes: [
    {
      prefixes: ['pat'],
      alphabet: `${BASE62}.`,
      length: 79,
      form: (value) => /^pat[A-Za-z0-9]{14}\.[0-9a-f]{64}$/.test(value),
    },
  ],
  name: 'AIRTABLE_TOKEN',
  keys: (draw) => [`pat${draw(BASE62, 14)}.${draw(HEX, 64)}`],
  clean: (draw) => [`AIRTABLE_TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 63)}`],
});
