import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of users and of service accounts.
 *
 * Basis: documented by the vendor (prefixes); the length is seen in the rules of public scanners.
 * @see https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
 */
export const prefectApiKey = issued({
  kind: 'prefect-api-key',
  noun: 'Prefect API key',
  can: 'run and change flows in the workspaces of its user or service account, and read their blocks',
  revoke: 'Delete it at https://app.prefect.cloud/my/api-keys',
  references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  shapes: [{ prefixes: ['pnu_', 'pnb_'], alphabet: BASE62, length: 36, variety: 36 }],
  name: 'PREFECT_API_KEY',
  keys: (draw) => [`pnu_${draw(BASE62, 36)}`, `pnb_${draw(BASE62, 36)}`],
  clean: (draw) => [`PREFECT_API_KEY=pnu_${draw(BASE62, 35)}`],
});
