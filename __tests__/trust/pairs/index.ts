import { DOUBTS } from './doubts.js';
import { ISSUER_PAIRS } from './issuers.js';
import { KEY_PAIRS } from './keys.js';
import { OPERATOR_PAIRS } from './operators.js';
import type { Pair } from './pair.js';
import { PRINCIPALS } from './principals.js';
import { SUBJECTS } from './subjects.js';

/** Every pair of policy and claims. */
export const PAIRS: readonly Pair[] = [
  ...SUBJECTS,
  ...PRINCIPALS,
  ...KEY_PAIRS,
  ...OPERATOR_PAIRS,
  ...ISSUER_PAIRS,
  ...DOUBTS,
];
