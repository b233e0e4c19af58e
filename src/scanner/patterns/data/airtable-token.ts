import { isStandIn } from '../../allow.js';
import { BASE62, HEX } from '../../alphabets.js';
import { besideWord } from '../beside-word.js';
import { issued } from '../issued.js';

const told = besideWord(
  ['airtable', 'AIRTABLE', 'Airtable'],
  /\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/,
  (value) => !isStandIn(value, 16),
);

/**
 * Personal access tokens. Three letters announce nothing, so Airtable must be spoken of before them.
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
  shapes: [told.shape],
  decode: told.decode,
  name: 'X',
  isPair: true,
  keys: (draw) => [`AIRTABLE_TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 64)}`],
  leaks: (draw) => [
    ['', `AIRTABLE_TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 64)}`, '\n'],
    ['const ', `airtable = new Client("pat${draw(BASE62, 14)}.${draw(HEX, 64)}`, '")'],
    [
      'AIRTABLE_URL=https://api.airtable.com ',
      `AIRTABLE_TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 64)}`,
      '\n',
    ],
  ],
  clean: (draw) => [
    `TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 64)}`,
    `AIRTABLE_TOKEN=pat${draw(BASE62, 14)}.${draw(HEX, 63)}`,
    'AIRTABLE_TOKEN=patXXXXXXXXXXXXXX.xxxxxxxxxxxxxxxx',
  ],
});
