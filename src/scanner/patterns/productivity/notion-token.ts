import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secrets of integrations, of both generations.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners. The older prefix is a common word, so Notion must be spoken of beside it.
 * @see https://developers.notion.com/reference/authentication
 */
export const notionToken = issued({
  kind: 'notion-token',
  noun: 'Notion token',
  can: 'read and change the pages that the integration was given',
  revoke: 'Refresh its secret at https://www.notion.so/profile/integrations',
  references: ['https://developers.notion.com/reference/authentication'],
  shapes: [
    {
      prefixes: ['ntn_'],
      alphabet: BASE62,
      length: 46,
      form: (value) => /^ntn_[0-9]{10,12}/.test(value),
    },
    { prefixes: ['secret_'], alphabet: BASE62, length: 43, near: ['notion'] },
  ],
  name: 'NOTION_TOKEN',
  keys: (draw) => [`ntn_${draw('123456789', 11)}${draw(BASE62, 35)}`, `secret_${draw(BASE62, 43)}`],
  clean: (draw) => [`OTHER=secret_${draw(BASE62, 43)}`, `NOTION_TOKEN=ntn_${draw(BASE62, 45)}`],
});
