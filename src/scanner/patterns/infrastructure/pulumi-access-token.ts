import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Access tokens of Pulumi Cloud.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://www.pulumi.com/docs/administration/access-identity/access-tokens/
 */
export const pulumiAccessToken = issued({
  kind: 'pulumi-access-token',
  noun: 'Pulumi access token',
  can: 'read the state of every stack of its owner, secrets that it decrypts included, and update them',
  revoke: 'Delete it at https://app.pulumi.com/account/tokens',
  references: ['https://www.pulumi.com/docs/administration/access-identity/access-tokens/'],
  shapes: [{ prefixes: ['pul-'], alphabet: HEX, length: 40 }],
  name: 'PULUMI_ACCESS_TOKEN',
  keys: (draw) => [`pul-${draw(HEX, 40)}`],
  clean: (draw) => [`PULUMI_ACCESS_TOKEN=pul-${draw(HEX, 39)}`],
});
