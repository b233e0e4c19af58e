import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of users and of integrations. A DSN is public by design and not reported.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.sentry.io/account/auth-tokens/
 */
export const sentryUserToken = issued({
  kind: 'sentry-user-token',
  noun: 'Sentry user token',
  can: 'read events, with the personal data in them, and change projects, within its scopes',
  revoke: 'Revoke it under Settings > Account > Personal tokens of Sentry',
  references: ['https://docs.sentry.io/account/auth-tokens/'],
  shapes: [{ prefixes: ['sntryu_', 'sntrya_'], alphabet: HEX, length: 64 }],
  name: 'SENTRY_AUTH_TOKEN',
  keys: (draw) => [`sntryu_${draw(HEX, 64)}`],
  clean: (draw) => [
    `SENTRY_AUTH_TOKEN=sntryu_${draw(HEX, 63)}`,
    `SENTRY_DSN=https://${draw(HEX, 32)}@o123456.ingest.sentry.io/1234567`,
  ],
});
