import type { Operator } from './operator.js';
import { ordered } from './ordered.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric */
export const NUMERIC_OPERATORS: readonly Operator[] = ordered('Numeric', numberOf);

function numberOf(text: string): number | null {
  return /^[-+]?[0-9]{1,300}(?:\.[0-9]{1,300})?$/.test(text.trim()) ? Number(text) : null;
}
