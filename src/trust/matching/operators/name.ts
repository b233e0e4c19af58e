import { OPERATORS } from './index.js';
import type { Operator } from './operator.js';

/** An operator as written, taken apart: `ForAnyValue:StringLikeIfExists`. */
export interface OperatorName {
  readonly quantifier: 'all' | 'any' | null;
  readonly operator: Operator | 'Null';
  readonly ifExists: boolean;
}

/**
 * Reads an operator's name, without regard to case; null for one AWS does not document.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function readOperator(written: string): OperatorName | null {
  const match = /^(?:(forallvalues|foranyvalue):)?([a-z]+)$/.exec(written.toLowerCase());
  if (match === null) return null;
  const [, set, name = ''] = match;
  const quantifier = set === undefined ? null : set === 'forallvalues' ? 'all' : 'any';
  if (name === 'null' && quantifier === null)
    return { quantifier, operator: 'Null', ifExists: false };
  const ifExists = name.endsWith('ifexists');
  const base = ifExists ? name.slice(0, -'ifexists'.length) : name;
  const operator = OPERATORS.find((candidate) => candidate.name.toLowerCase() === base);
  return operator === undefined ? null : { quantifier, operator, ifExists };
}
