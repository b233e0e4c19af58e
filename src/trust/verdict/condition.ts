import { type OperatorName, readOperator } from '../matching/operators/name.js';
import { allOf, anyOf } from '../matching/ternary.js';
import type { Step } from '../explain/cause.js';
import { type KeyValue, lookUpKey } from '../request/keys.js';
import { type Weights, WEIGHTS } from '../explain/weights.js';
import { explainMismatch } from '../explain/mismatch.js';
import type { Operator } from '../matching/operators/operator.js';
import type { Ternary } from '../matching/pattern.js';
import type { Condition } from '../document/model.js';
import type { Request } from '../request/request.js';
import { type Filled, fillVariables } from '../matching/variables.js';
import { spend, type Work } from '../work.js';

/** Holds one condition against the request. `variables` says whether the document knows them. */
export function judgeCondition(
  condition: Condition,
  request: Request,
  variables: boolean,
  weights: Weights = WEIGHTS,
): Step {
  const name = readOperator(condition.operator);
  const value = lookUpKey(request, condition.key);
  const step = {
    element: 'condition' as const,
    operator: condition.operator,
    key: condition.key,
    wanted:
      condition.unresolved === undefined
        ? condition.values.map(({ text }) => text)
        : [condition.unresolved],
    was: value.kind === 'present' ? value.values : null,
    also: [],
    at: condition.at,
    ...(value.kind === 'present' && value.caution !== undefined ? { caution: value.caution } : {}),
  };
  const unknown = { matched: 'unknown' as const };
  const gap = condition.key === '' ? condition.unresolved : /\$\{[^}]*\}/.exec(condition.key)?.[0];
  if (gap !== undefined) {
    const why = `\`${gap}\` is not known from these files`;
    return { ...step, ...unknown, why, cause: 'value-unresolved' };
  }
  if (name === null) {
    const why = `\`${condition.operator}\` is not an operator that AWS documents`;
    return { ...step, ...unknown, why, cause: 'operator-unknown' };
  }
  if (condition.repeated) {
    const why = `\`${condition.operator}\` with \`${condition.key}\` stands under a name that the policy uses twice`;
    return { ...step, ...unknown, why, cause: 'duplicate-key' };
  }
  if (value.kind === 'unknown') {
    return { ...step, ...unknown, why: value.why, cause: 'key-not-known-here' };
  }
  const filled = condition.values.map((text) => {
    spend(request.work, 1 + text.text.length);
    return fillVariables(text, {
      on: variables && name.operator !== 'Null' && name.operator.variables,
      lookUp: (key) => lookUpKey(request, key),
    });
  });
  const judged =
    name.operator === 'Null'
      ? judgeNull(condition, value)
      : judgeOperator(name, name.operator, condition, filled, value, request.work);
  if (judged === true) {
    return { ...step, matched: true, why: whyMatched(name, value), cause: null };
  }
  if (judged === 'unknown') return { ...step, ...unknown, ...whyUnknown(condition, filled) };
  return {
    ...step,
    matched: false,
    ...explainMismatch({ condition, name, value, filled, request }, weights),
  };
}

/** `"true"` wants the key absent, `"false"` wants it there. */
function judgeNull(condition: Condition, value: KeyValue): Ternary {
  if (condition.unresolved !== undefined) return 'unknown';
  const absent = value.kind === 'absent';
  return anyOf(
    condition.values.map(({ text, pieces }): Ternary => {
      const wanted = text.toLowerCase();
      if (pieces !== undefined || (wanted !== 'true' && wanted !== 'false')) return 'unknown';
      return absent === (wanted === 'true');
    }),
  );
}

function judgeOperator(
  { quantifier, ifExists }: OperatorName,
  operator: Operator,
  condition: Condition,
  filled: readonly Filled[],
  value: KeyValue,
  work: Work,
): Ternary {
  if (value.kind !== 'present') {
    if (ifExists || quantifier === 'all') return true;
    return quantifier === null && operator.negated;
  }
  // For the set operators, nothing but empty texts is an empty set.
  const actuals = quantifier === null ? value.values : value.values.filter((text) => text !== '');
  if (quantifier === 'all' && actuals.length === 0) return true;
  if (quantifier === 'any' && actuals.length === 0) return false;
  if (condition.unresolved !== undefined) return 'unknown';

  const plain = (actual: string) =>
    anyOf(filled.map((one) => compare(operator, actual, one, work)));
  const single = (actual: string) => (operator.negated ? not(plain(actual)) : plain(actual));
  if (quantifier === 'all') return allOf(actuals.map(single));
  if (quantifier === 'any') return anyOf(actuals.map(single));
  const any = anyOf(actuals.map(plain));
  return operator.negated ? not(any) : any;
}

function compare(operator: Operator, actual: string, filled: Filled, work: Work): Ternary {
  spend(work, 1);
  if (filled.kind === 'filled') return operator.matches(actual, filled.tokens, work);
  // A variable without a value voids the statement: then nothing matches, negated or not.
  if (filled.kind === 'absent') return operator.negated ? 'unknown' : false;
  return 'unknown';
}

function not(value: Ternary): Ternary {
  return value === 'unknown' ? value : !value;
}

function whyMatched({ quantifier, ifExists, operator }: OperatorName, value: KeyValue): string {
  if (value.kind === 'present' || operator === 'Null') return 'holds';
  if (ifExists) return `holds because of IfExists: ${value.why}`;
  if (quantifier === 'all')
    return `holds because ForAllValues asks nothing of a missing key: ${value.why}`;
  return `holds because a missing key is not equal to anything: ${value.why}`;
}

function whyUnknown(condition: Condition, filled: readonly Filled[]): Pick<Step, 'why' | 'cause'> {
  const variable = filled.find((one) => one.kind !== 'filled');
  if (variable !== undefined) {
    return {
      why: `the policy variable \`${variable.variable}\` has no value here`,
      cause: 'key-not-known-here',
    };
  }
  const gap =
    condition.unresolved ?? condition.values.find(({ pieces }) => pieces !== undefined)?.text;
  return gap === undefined
    ? { why: `a value makes no sense under \`${condition.operator}\``, cause: 'value-unreadable' }
    : { why: `\`${gap}\` is not known from these files`, cause: 'value-unresolved' };
}
