import { BASE62, BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of organizations.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://docs.sentry.io/account/auth-tokens/
 */
export const sentryOrgToken = issued({
  kind: 'sentry-org-token',
  noun: 'Sentry organization token',
  can: 'create releases and upload source maps and debug files of the organization',
  revoke: 'Revoke it under Settings > Organization tokens of Sentry',
  references: ['https://docs.sentry.io/account/auth-tokens/'],
  shapes: [
    {
      prefixes: ['sntrys_eyJ'],
      alphabet: `${BASE64}_=`,
      length: { from: 100, to: 500 },
      form: (value) => /^sntrys_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}$/.test(value),
    },
  ],
  name: 'SENTRY_AUTH_TOKEN',
  keys: (draw) => [`sntrys_eyJ${draw(BASE62, 150)}_${draw(BASE62, 43)}`],
});
