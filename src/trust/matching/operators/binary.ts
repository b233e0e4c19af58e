import { known } from './known.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals */
export const BINARY_OPERATORS: readonly Operator[] = [
  {
    name: 'BinaryEquals',
    negated: false,
    variables: false,
    matches: (actual, tokens, work) =>
      known(tokens, actual, work, (text) => {
        if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
          return 'unknown';
        }
        return Buffer.from(text, 'base64').equals(Buffer.from(actual, 'utf8'));
      }),
  },
];
