import { spend, type Work } from '../../work.js';
import { matchPattern, spellTokens, type Ternary, type Token } from '../pattern.js';
import type { Operator } from './operator.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN */
export const ARN_OPERATORS: readonly Operator[] = [
  operator('ArnEquals', false),
  operator('ArnLike', false),
  operator('ArnNotEquals', true),
  operator('ArnNotLike', true),
];

const PARTS = 6;
const LIKE = { wildcards: true, ignoreCase: false } as const;

function operator(name: string, negated: boolean): Operator {
  return { name, negated, variables: true, matches: matchArn };
}

/** Each of the six parts is matched by itself, so that no `*` reaches over a colon before the sixth. */
function matchArn(actual: string, wanted: readonly Token[], work: Work): Ternary {
  spend(work, 1 + wanted.length + actual.length);
  if (spellTokens(wanted) === '*') return true;
  const [first] = wanted;
  if (first !== undefined && 'hole' in first) return 'unknown';
  const patterns = split(wanted);
  const parts = actual.split(':');
  if (patterns.length < PARTS || parts.length < PARTS) return false;
  const texts = [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
  let result: Ternary = true;
  for (const [index, pattern] of patterns.entries()) {
    const matched = matchPattern(pattern, texts[index] ?? '', LIKE, work);
    if (matched === false) return false;
    if (matched === 'unknown') result = 'unknown';
  }
  return result;
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    let rest = 'text' in token ? token.text : '';
    if (!('text' in token)) {
      parts.at(-1)?.push(token);
      continue;
    }
    while (parts.length < PARTS && rest.includes(':')) {
      const colon = rest.indexOf(':');
      parts.at(-1)?.push({ text: rest.slice(0, colon) });
      parts.push([]);
      rest = rest.slice(colon + 1);
    }
    parts.at(-1)?.push({ text: rest });
  }
  return parts;
}
