import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of NVIDIA's catalogue.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.nvidia.com/ngc/latest/ngc-user-guide.html
 */
export const nvidiaApiKey = issued({
  kind: 'nvidia-api-key',
  noun: 'NVIDIA API key',
  can: 'call hosted models and pull from NGC as its owner',
  revoke: 'Delete it at https://org.ngc.nvidia.com/setup/api-keys',
  references: ['https://docs.nvidia.com/ngc/latest/ngc-user-guide.html'],
  shapes: [{ prefixes: ['nvapi-'], alphabet: BASE64_URL, length: 64 }],
  name: 'NVIDIA_API_KEY',
  keys: (draw) => [`nvapi-${draw(BASE64_URL, 64)}`],
  clean: (draw) => [`NVIDIA_API_KEY=nvapi-${draw(BASE64_URL, 63)}`],
});
