import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of persons, services, service accounts, the command line, SCIM and audit.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.doppler.com/docs/service-tokens
 */
export const dopplerToken = issued({
  kind: 'doppler-token',
  noun: 'Doppler token',
  can: 'read, and mostly change, all secrets of the configurations that it was made for',
  revoke:
    'Revoke it at https://dashboard.doppler.com (a service token under Access of its configuration), then rotate the secrets that it could read',
  references: ['https://docs.doppler.com/docs/service-tokens'],
  shapes: [
    {
      prefixes: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      alphabet: BASE62,
      length: { from: 40, to: 44 },
    },
    {
      prefixes: ['dp.st.'],
      alphabet: `${BASE64_URL}.`,
      length: { from: 40, to: 80 },
      form: (value) => /^dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}$/.test(value),
    },
  ],
  name: 'DOPPLER_TOKEN',
  keys: (draw) => [
    `dp.pt.${draw(BASE62, 43)}`,
    `dp.st.prd.${draw(BASE62, 43)}`,
    `dp.sa.${draw(BASE62, 43)}`,
  ],
  clean: (draw) => [`DOPPLER_TOKEN=dp.pt.${draw(BASE62, 39)}`],
});
