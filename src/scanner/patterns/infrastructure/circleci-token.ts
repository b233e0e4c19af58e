import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of persons and of projects.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners.
 * @see https://circleci.com/docs/managing-api-tokens/
 */
export const circleciToken = issued({
  kind: 'circleci-token',
  noun: 'CircleCI token',
  can: 'read and start pipelines, and read projects, as its owner',
  revoke:
    "Delete it at https://app.circleci.com/settings/user/tokens (a project's under Project settings > API permissions)",
  references: ['https://circleci.com/docs/managing-api-tokens/'],
  shapes: [
    {
      prefixes: ['CCIPAT_', 'CCIPRJ_'],
      alphabet: `${BASE62}_`,
      length: { from: 60, to: 66 },
      form: (value) => /^CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-z]{40}$/.test(value),
    },
  ],
  name: 'CIRCLECI_TOKEN',
  keys: (draw) => [
    `CCIPAT_${draw(BASE62, 22)}_${draw(HEX, 40)}`,
    `CCIPRJ_${draw(BASE62, 22)}_${draw(HEX, 40)}`,
  ],
  clean: (draw) => [`CIRCLECI_TOKEN=CCIPAT_${draw(BASE62, 62)}`],
});
