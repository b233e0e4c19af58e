import type { Statement } from './policy.js';
import { matchesWildcard } from './wildcard.js';

/** What is known about a request, by condition key in lower case. A key without values is absent. */
export type Context = Readonly<Record<string, readonly string[]>>;

/** True when every condition of the block holds. */
export function conditionsHold(conditions: Statement['conditions'], context: Context): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) =>
      holds(operator, context[key.toLowerCase()] ?? [], wanted),
    ),
  );
}

function holds(operator: string, present: readonly string[], wanted: readonly string[]): boolean {
  if (operator === 'Null') {
    return wanted.some((value) => (value.toLowerCase() === 'true') === (present.length === 0));
  }
  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(operator) ?? [];
  const negated = name.includes('Not');
  const compare = COMPARISONS[name.replace('Not', '')];
  if (compare === undefined) throw new Error(`no such condition operator: ${operator}`);

  if (present.length === 0) {
    // An absent key satisfies a negated operator, but not one that asks for any value.
    if (ifExists !== undefined || quantifier === 'ForAllValues') return true;
    return negated && quantifier === undefined;
  }
  const satisfied = (value: string) => wanted.some((entry) => compare(value, entry)) !== negated;
  if (quantifier === 'ForAllValues') return present.every(satisfied);
  if (quantifier === 'ForAnyValue') return present.some(satisfied);
  return negated ? present.every(satisfied) : present.some(satisfied);
}

type Comparison = (present: string, wanted: string) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: (present, wanted) => present === wanted,
  StringEqualsIgnoreCase: (present, wanted) => present.toLowerCase() === wanted.toLowerCase(),
  StringLike: (present, wanted) => matchesWildcard(wanted, present),
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (present, wanted) => present.toLowerCase() === wanted.toLowerCase(),
  NumericEquals: (present, wanted) => Number(present) === Number(wanted),
  NumericLessThan: (present, wanted) => Number(present) < Number(wanted),
  NumericLessThanEquals: (present, wanted) => Number(present) <= Number(wanted),
  NumericGreaterThan: (present, wanted) => Number(present) > Number(wanted),
  NumericGreaterThanEquals: (present, wanted) => Number(present) >= Number(wanted),
};

/** ARNs match part by part, so that a star does not cross a colon before the resource. */
function matchesArn(present: string, wanted: string): boolean {
  const actual = arnParts(present);
  const expected = arnParts(wanted);
  return (
    actual.length === expected.length &&
    expected.every((part, index) => matchesWildcard(part, actual[index] ?? ''))
  );
}

function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
