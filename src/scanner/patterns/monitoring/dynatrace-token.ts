import { issued } from '../issued.js';

/**
 * API tokens and OAuth clients: a public part and a secret one.
 *
 * Basis: documented by the vendor.
 * @see https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication
 */
export const dynatraceToken = issued({
  kind: 'dynatrace-token',
  noun: 'Dynatrace token',
  can: 'read and change monitoring data and settings, within its scopes',
  revoke: 'Revoke it under Access tokens of the environment',
  references: [
    'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  ],
  shapes: [
    {
      prefixes: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.'],
      alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.',
      length: { from: 73, to: 89 },
      form: (value) => /^dt0[cs]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}$/.test(value),
    },
  ],
  name: 'DT_API_TOKEN',
  keys: (draw) => [
    `dt0c01.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 24)}.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 64)}`,
  ],
  clean: (draw) => [`DT_API_TOKEN_ID=dt0c01.${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 24)}`],
});
