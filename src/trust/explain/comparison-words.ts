import type { OperatorName } from '../matching/operators/name.js';
import { spellTokens } from '../matching/pattern.js';
import type { Filled } from '../matching/variables.js';
import type { Work } from '../work.js';

/** What was to be the other way round, by the last words of an operator's name. */
const ORDER: readonly (readonly [suffix: string, number: string, date: string])[] = [
  ['LessThanEquals', 'is more than', 'is after'],
  ['GreaterThanEquals', 'is less than', 'is before'],
  ['LessThan', 'is not less than', 'is not before'],
  ['GreaterThan', 'is not more than', 'is not after'],
];

/** How a value fails an operator of another kind than text, in words; null for text. */
export function whyNot({ operator }: OperatorName, wanted: string, actual: string): string | null {
  if (operator === 'Null' || operator.name.startsWith('String')) return null;
  const { name } = operator;
  const order = ORDER.find(([suffix]) => name.endsWith(suffix));
  if (order !== undefined) {
    const words = name.startsWith('Date') ? order[2] : order[1];
    return `\`${actual}\` ${words} \`${wanted}\``;
  }
  if (name === 'IpAddress') return `\`${actual}\` is not in \`${wanted}\``;
  if (name.startsWith('Arn') && !actual.startsWith('arn:')) {
    return `\`${name}\` compares ARNs, and \`${actual}\` is none`;
  }
  return null;
}

/** What a Not operator was to keep out, and did. */
export function whyExcluded(
  { operator }: OperatorName,
  actuals: readonly string[],
  filled: readonly Filled[],
  work: Work,
): string {
  for (const actual of actuals) {
    for (const want of filled) {
      if (operator === 'Null' || want.kind !== 'filled') continue;
      if (operator.matches(actual, want.tokens, work) !== true) continue;
      const pattern = spellTokens(want.tokens);
      return pattern === actual
        ? `the job has \`${actual}\``
        : `the job has \`${actual}\`, which \`${pattern}\` covers`;
    }
  }
  return `the job has \`${actuals.find((text) => text !== '') ?? ''}\``;
}

const MOST_CULPRITS = 3;

/** What a set operator asks of several values, and which of them fail it; '' where there is but one. */
export function whyOfSet(
  { quantifier }: OperatorName,
  actuals: readonly string[],
  culprits: readonly string[],
): string {
  if (quantifier === null || actuals.length < 2) return '';
  const named = culprits.slice(0, MOST_CULPRITS).map((text) => `\`${text}\``);
  if (culprits.length > named.length) named.push(`${culprits.length - named.length} more`);
  return quantifier === 'all'
    ? `every value must match, and ${named.join(', ')} ${culprits.length === 1 ? 'does' : 'do'} not`
    : 'one of the values must match, and none does';
}
