import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Infracost.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://www.infracost.io/docs/features/api_keys/
 */
export const infracostApiKey = issued({
  kind: 'infracost-api-key',
  noun: 'Infracost API key',
  severity: 'warning',
  can: 'read prices and, in Infracost Cloud, what estimates were uploaded',
  revoke: "Rotate it in the organization's settings at https://dashboard.infracost.io",
  references: ['https://www.infracost.io/docs/features/api_keys/'],
  shapes: [{ prefixes: ['ico-'], alphabet: BASE62, length: 32 }],
  name: 'INFRACOST_API_KEY',
  keys: (draw) => [`ico-${draw(BASE62, 32)}`],
  clean: (draw) => [`INFRACOST_API_KEY=ico-${draw(BASE62, 31)}`],
});
