import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access and OAuth tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://developers.figma.com/docs/rest-api/authentication/
 */
export const figmaToken = issued({
  kind: 'figma-token',
  noun: 'Figma token',
  can: 'read, and comment in, the files that its owner sees',
  revoke: 'Revoke it at https://www.figma.com/settings under Security',
  references: ['https://developers.figma.com/docs/rest-api/authentication/'],
  shapes: [
    {
      prefixes: ['figd_', 'figu_', 'figo_'],
      alphabet: BASE64_URL,
      length: { from: 38, to: 44 },
      form: (value) => /[0-9]/.test(value),
    },
  ],
  name: 'FIGMA_TOKEN',
  keys: (draw) => [`figd_${draw(BASE64_URL, 40)}`],
  clean: (draw) => [`FIGMA_TOKEN=figd_${draw(BASE64_URL, 36)}`],
});
