import type { Operator } from './operator.js';
import { ordered } from './ordered.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date */
export const DATE_OPERATORS: readonly Operator[] = ordered('Date', instantOf);

/** The forms of W3C's note on dates: a year alone up to fractions of a second with a zone. */
const W3C =
  /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[-+][0-9]{2}:[0-9]{2}))?)?)?$/;

/** Milliseconds since the epoch, from a W3C date or from epoch seconds; null for neither. */
function instantOf(text: string): number | null {
  if (W3C.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? null : instant;
  }
  return /^[0-9]{5,15}$/.test(text) ? Number(text) * 1000 : null;
}
