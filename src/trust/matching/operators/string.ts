import { matchPattern } from '../pattern.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
export const STRING_OPERATORS: readonly Operator[] = [
  operator('StringEquals', { wildcards: false, ignoreCase: false }),
  operator('StringNotEquals', { wildcards: false, ignoreCase: false }, true),
  operator('StringEqualsIgnoreCase', { wildcards: false, ignoreCase: true }),
  operator('StringNotEqualsIgnoreCase', { wildcards: false, ignoreCase: true }, true),
  operator('StringLike', { wildcards: true, ignoreCase: false }),
  operator('StringNotLike', { wildcards: true, ignoreCase: false }, true),
];

function operator(
  name: string,
  comparison: { readonly wildcards: boolean; readonly ignoreCase: boolean },
  negated = false,
): Operator {
  return {
    name,
    negated,
    variables: true,
    matches: (actual, wanted, work) => matchPattern(wanted, actual, comparison, work),
  };
}
