import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Service and OAuth tokens, and passwords of databases.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://planetscale.com/docs/api/reference/service-tokens
 */
export const planetscaleToken = issued({
  kind: 'planetscale-token',
  noun: 'PlanetScale token',
  can: 'read and change the databases that it was granted for',
  revoke:
    "Delete it at https://app.planetscale.com under Settings > Service tokens (a password under the branch's Connect)",
  references: ['https://planetscale.com/docs/api/reference/service-tokens'],
  shapes: [
    {
      prefixes: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'],
      alphabet: BASE64_URL,
      length: { from: 32, to: 64 },
    },
  ],
  name: 'PLANETSCALE_SERVICE_TOKEN',
  keys: (draw) => [
    `pscale_tkn_${draw(BASE64_URL, 43)}`,
    `pscale_oauth_${draw(BASE64_URL, 43)}`,
    `pscale_pw_${draw(BASE64_URL, 43)}`,
  ],
  clean: (draw) => [`PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${draw(BASE64_URL, 30)}`],
});
