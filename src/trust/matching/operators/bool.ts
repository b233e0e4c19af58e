import { known } from './known.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean */
export const BOOL_OPERATORS: readonly Operator[] = [
  {
    name: 'Bool',
    negated: false,
    variables: false,
    matches: (actual, tokens, work) =>
      known(tokens, actual, work, (text) => {
        const wanted = text.toLowerCase();
        if (wanted !== 'true' && wanted !== 'false') return 'unknown';
        return actual.toLowerCase() === wanted;
      }),
  },
];
