import { BASE64, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Macaroons (`fm1`, `fm2`) and OAuth tokens (`fo1`).
 *
 * Basis: seen in the rules of public scanners.
 * @see https://fly.io/docs/security/tokens/
 */
export const flyAccessToken = issued({
  kind: 'fly-access-token',
  noun: 'Fly.io access token',
  can: 'deploy to the organization or app that it was made for, and read its machines',
  revoke: 'Revoke it with `fly tokens revoke ID` (`fly tokens list` shows them)',
  references: ['https://fly.io/docs/security/tokens/'],
  shapes: [
    { prefixes: ['fo1_'], alphabet: BASE64_URL, length: 43 },
    {
      prefixes: ['fm1r_', 'fm1a_', 'fm2_'],
      alphabet: BASE64,
      length: { from: 100, to: 4000 },
      padded: true,
    },
  ],
  name: 'FLY_API_TOKEN',
  keys: (draw) => [`fm2_${draw(BASE64, 400)}`, `fo1_${draw(BASE64_URL, 43)}`],
});
