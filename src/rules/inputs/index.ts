import type { Rule } from '../../report/rule.js';
import type { InputProblem } from '../../settings/fields.js';
import { notAccepted } from './not-accepted.js';
import { roleNotUsable } from './role-not-usable.js';
import { sessionNameNotUsable } from './session-name-not-usable.js';
import { unknownInput } from './unknown-input.js';

/** Rules about inputs that cannot be used: with one, nothing else is looked at. */
export const inputRules: readonly Rule<readonly InputProblem[]>[] = [
  roleNotUsable,
  sessionNameNotUsable,
  unknownInput,
  notAccepted,
];
