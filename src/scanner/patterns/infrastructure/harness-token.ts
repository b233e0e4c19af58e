import { BASE62, BASE64_URL, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal and service account tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/
 */
export const harnessToken = issued({
  kind: 'harness-token',
  noun: 'Harness token',
  can: 'run and change the pipelines that its user or service account may',
  revoke: 'Delete it under My API keys of the profile, or of the service account, in Harness',
  references: [
    'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  ],
  shapes: [
    {
      prefixes: ['pat.', 'sat.'],
      alphabet: `${BASE64_URL}.`,
      length: 68,
      form: (value) => /^[ps]at\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}$/.test(value),
    },
  ],
  name: 'HARNESS_API_KEY',
  keys: (draw) => [
    `pat.${draw(BASE64_URL, 22)}.${draw(HEX, 24)}.${draw(BASE62, 20)}`,
    `sat.${draw(BASE64_URL, 22)}.${draw(HEX, 24)}.${draw(BASE62, 20)}`,
  ],
  clean: (draw) => [`HARNESS_API_KEY=pat.${draw(BASE62, 68)}`],
});
