import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Auth keys, API keys and client secrets.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners.
 * @see https://tailscale.com/kb/1085/auth-keys
 */
export const tailscaleKey = issued({
  kind: 'tailscale-key',
  noun: 'Tailscale key',
  can: 'add machines to the private network (an auth key), or change it (an API key or client secret)',
  revoke:
    'Revoke it at https://login.tailscale.com/admin/settings/keys and remove machines that you do not know',
  references: ['https://tailscale.com/kb/1085/auth-keys'],
  shapes: [
    {
      prefixes: ['tskey-'],
      alphabet: `${BASE62}-`,
      length: { from: 24, to: 80 },
      form: (value) =>
        /^tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{16,50}$/.test(value),
    },
  ],
  name: 'TS_AUTHKEY',
  keys: (draw) => [
    `tskey-auth-${draw(BASE62, 12)}CNTRL-${draw(BASE62, 32)}`,
    `tskey-api-${draw(BASE62, 12)}CNTRL-${draw(BASE62, 32)}`,
    `tskey-client-${draw(BASE62, 12)}CNTRL-${draw(BASE62, 32)}`,
  ],
  clean: (draw) => [`TS_AUTHKEY=tskey-auth-${draw(BASE62, 40)}`],
});
