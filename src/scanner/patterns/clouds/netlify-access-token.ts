import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal, command line and OAuth tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.netlify.com/api/get-started/
 */
export const netlifyAccessToken = issued({
  kind: 'netlify-access-token',
  noun: 'Netlify access token',
  can: 'deploy to every site of its owner and read their environment variables',
  revoke: 'Revoke it at https://app.netlify.com/user/applications#personal-access-tokens',
  references: ['https://docs.netlify.com/api/get-started/'],
  shapes: [{ prefixes: ['nfp_', 'nfc_', 'nfo_'], alphabet: BASE62, length: 36 }],
  name: 'NETLIFY_AUTH_TOKEN',
  keys: (draw) => [`nfp_${draw(BASE62, 36)}`],
  clean: (draw) => [`NETLIFY_AUTH_TOKEN=nfp_${draw(BASE62, 35)}`],
});
