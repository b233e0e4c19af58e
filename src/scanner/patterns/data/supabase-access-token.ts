import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://supabase.com/docs/reference/api/introduction
 */
export const supabaseAccessToken = issued({
  kind: 'supabase-access-token',
  noun: 'Supabase access token',
  can: 'change and delete every project of its owner, and read their keys',
  revoke: 'Delete it at https://supabase.com/dashboard/account/tokens',
  references: ['https://supabase.com/docs/reference/api/introduction'],
  shapes: [{ prefixes: ['sbp_'], alphabet: HEX, length: 40 }],
  name: 'SUPABASE_ACCESS_TOKEN',
  keys: (draw) => [`sbp_${draw(HEX, 40)}`],
  clean: (draw) => [`SUPABASE_ACCESS_TOKEN=sbp_${draw(HEX, 39)}`],
});
