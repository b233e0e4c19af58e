import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secret keys. Publishable ones are public by design.
 *
 * Basis: documented by the vendor.
 * @see https://supabase.com/docs/guides/api/api-keys
 */
export const supabaseSecretKey = issued({
  kind: 'supabase-secret-key',
  noun: 'Supabase secret key',
  can: 'read and change all data of the project, past its row level security',
  revoke: 'Delete it under Settings > API keys of the project and make another',
  references: ['https://supabase.com/docs/guides/api/api-keys'],
  shapes: [{ prefixes: ['sb_secret_'], alphabet: BASE64_URL, length: 31 }],
  name: 'SUPABASE_SECRET_KEY',
  keys: (draw) => [`sb_secret_${draw(BASE62, 22)}_${draw(BASE62, 8)}`],
  clean: (draw) => [
    `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${draw(BASE62, 22)}_${draw(BASE62, 8)}`,
  ],
});
