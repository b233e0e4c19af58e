import { dialectNames } from '../../../src/chain/dialects/index.js';
import type { InputProblem } from '../../../src/settings/fields.js';
import { parseSettings, unknownInputs } from '../../../src/settings/parse.js';
import type { RawInputs } from '../../../src/settings/inputs.js';

/** What is wrong with inputs, as the parser tells it. */
function wrong(raw: RawInputs): readonly InputProblem[] {
  const parsed = parseSettings(raw, dialectNames);
  return parsed.ok ? [] : parsed.problems;
}

const ROLE = wrong({ 'role-to-assume': 'deploy' });
const NAME = wrong({ 'role-session-name': 'renovate[bot]' });
const UNKNOWN = unknownInputs(['role-to-asume', 'colour']);
const DURATION = wrong({ 'role-duration-seconds': 'an hour' });

/** For every rule: problems that break it, and near misses about which it is silent. */
export const fixtures: Readonly<
  Record<
    string,
    {
      readonly breaks: readonly (readonly InputProblem[])[];
      readonly holds: readonly (readonly InputProblem[])[];
    }
  >
> = {
  'role-not-usable': { breaks: [ROLE], holds: [[], NAME, UNKNOWN, DURATION] },
  'session-name-not-usable': { breaks: [NAME], holds: [[], ROLE, UNKNOWN, DURATION] },
  'unknown-input': { breaks: [UNKNOWN], holds: [[], ROLE, NAME, DURATION] },
  'not-accepted': { breaks: [DURATION], holds: [[], ROLE, NAME, UNKNOWN] },
};
