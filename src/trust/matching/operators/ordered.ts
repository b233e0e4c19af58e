import { known } from './known.js';
import type { Operator } from './operator.js';

/**
 * The six operators of a kind whose values have an order: Equals, NotEquals, LessThan and so on.
 * @param valueOf a text as a number, or null where it is no value of this kind
 */
export function ordered(kind: string, valueOf: (text: string) => number | null): Operator[] {
  function operator(
    name: string,
    compare: (actual: number, wanted: number) => boolean,
    negated = false,
  ): Operator {
    return {
      name: `${kind}${name}`,
      negated,
      variables: false,
      matches: (actual, tokens, work) =>
        known(tokens, actual, work, (text) => {
          const wanted = valueOf(text);
          if (wanted === null) return 'unknown';
          const value = valueOf(actual);
          return value !== null && compare(value, wanted);
        }),
    };
  }

  return [
    operator('Equals', (a, b) => a === b),
    operator('NotEquals', (a, b) => a === b, true),
    operator('LessThan', (a, b) => a < b),
    operator('LessThanEquals', (a, b) => a <= b),
    operator('GreaterThan', (a, b) => a > b),
    operator('GreaterThanEquals', (a, b) => a >= b),
  ];
}
