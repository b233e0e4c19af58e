import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Render.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://render.com/docs/api
 */
export const renderApiKey = issued({
  kind: 'render-api-key',
  noun: 'Render API key',
  can: 'deploy, change and delete services of its owner, and read their environment',
  revoke: 'Revoke it at https://dashboard.render.com/u/settings#api-keys',
  references: ['https://render.com/docs/api'],
  shapes: [
    {
      prefixes: ['rnd_'],
      alphabet: BASE62,
      length: 28,
      form: (value) => /(?:[0-9][^0-9]*){2}/.test(value),
    },
  ],
  name: 'RENDER_API_KEY',
  keys: (draw) => [`rnd_${draw(BASE62, 26)}47`],
  clean: (draw) => [`RENDER_API_KEY=rnd_${draw(BASE62, 27)}`],
});
