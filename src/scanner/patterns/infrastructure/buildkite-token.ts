import { BASE36, BASE64_URL, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API access tokens and agent tokens of clusters.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners.
 * @see https://buildkite.com/docs/apis/managing-api-tokens
 */
export const buildkiteToken = issued({
  kind: 'buildkite-token',
  noun: 'Buildkite token',
  can: "call Buildkite's API as its owner, or (an agent token) take the jobs of the cluster with what they are given",
  revoke:
    'Revoke it at https://buildkite.com/user/api-access-tokens (an agent token under Agents of the cluster)',
  references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  shapes: [
    { prefixes: ['bkua_'], alphabet: BASE36, length: 40, variety: 16 },
    { prefixes: ['bkct_'], alphabet: BASE64_URL, length: { from: 40, to: 80 } },
  ],
  name: 'BUILDKITE_TOKEN',
  keys: (draw) => [`bkua_${draw(HEX, 40)}`],
  clean: (draw) => [`BUILDKITE_TOKEN=bkua_${draw(HEX, 39)}`],
});
