import type { ProblemCode } from '../expression.js';
import { Refusal } from '../refusal.js';

/** What glibc's `regerror` says of each mistake in the C locale; git and grep print it as it is. */
const SAID = {
  'bad-pattern': 'Invalid regular expression',
  'bad-collation': 'Invalid collation character',
  'bad-class-name': 'Invalid character class name',
  'trailing-backslash': 'Trailing backslash',
  'bad-back-reference': 'Invalid back reference',
  'unmatched-bracket': 'Unmatched [, [^, [:, [., or [=',
  'unmatched-open': 'Unmatched ( or \\(',
  'unmatched-close': 'Unmatched ) or \\)',
  'unmatched-brace': 'Unmatched \\{',
  'bad-interval': 'Invalid content of \\{\\}',
  'bad-range': 'Invalid range end',
  'bad-repeat': 'Invalid preceding regular expression',
  'too-big': 'Regular expression too big',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** A mistake as glibc names it. */
export function mistake(code: keyof typeof SAID, at: number): Refusal {
  return new Refusal(code, at, SAID[code]);
}
