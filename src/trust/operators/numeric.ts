import { known } from './known.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric */
export const NUMERIC_OPERATORS: readonly Operator[] = [
  operator('NumericEquals', (a, b) => a === b),
  operator('NumericNotEquals', (a, b) => a === b, true),
  operator('NumericLessThan', (a, b) => a < b),
  operator('NumericLessThanEquals', (a, b) => a <= b),
  operator('NumericGreaterThan', (a, b) => a > b),
  operator('NumericGreaterThanEquals', (a, b) => a >= b),
];

function operator(
  name: string,
  compare: (actual: number, wanted: number) => boolean,
  negated = false,
): Operator {
  return {
    name,
    negated,
    variables: false,
    matches: (actual, tokens) =>
      known(tokens, (text) => {
        const wanted = numberOf(text);
        if (wanted === null) return 'unknown';
        const number = numberOf(actual);
        return number !== null && compare(number, wanted);
      }),
  };
}

function numberOf(text: string): number | null {
  return /^[-+]?[0-9]{1,300}(?:\.[0-9]{1,300})?$/.test(text.trim()) ? Number(text) : null;
}
