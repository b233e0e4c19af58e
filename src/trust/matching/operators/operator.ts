import type { Ternary, Token } from '../pattern.js';
import type { Work } from '../../work.js';

/** How one operator compares one value of the request with one value of the policy. */
export interface Operator {
  /** As AWS writes it: `StringNotLike`. */
  readonly name: string;
  /** True for the Not forms: they hold where the plain comparison holds for no value. */
  readonly negated: boolean;
  /** Whether `${...}` in the policy's value is a policy variable. */
  readonly variables: boolean;
  /** The plain comparison; `unknown` where the policy's value makes no sense to it. */
  readonly matches: (actual: string, wanted: readonly Token[], work: Work) => Ternary;
}
