import type { Part } from './parts.js';
import { type Token, tokensOf } from './tokens.js';

/** One step into a context: by a name that is written down, by one that is computed, or to all. */
export type Step =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'computed' }
  | { readonly is: 'all' };

/** A context that an expression reads, such as `secrets.TOKEN` or `needs['build'].outputs.arn`. */
export interface Access {
  /** Lower case: GitHub does not tell letter cases apart. */
  readonly context: string;
  /** Empty where the context itself is read, as in `toJSON(secrets)`. */
  readonly steps: readonly Step[];
  /** Where the context's name stands in the text. */
  readonly at: number;
  readonly end: number;
}

const CONSTANTS = new Set(['true', 'false', 'null', 'infinity', 'nan']);

/** Every context that the expressions of a text read, in their order. */
export function accessesIn(text: string, parts: readonly Part[]): Access[] {
  return parts.flatMap(({ from, to }) => accessesOf(tokensOf(text, from, to)));
}

function accessesOf(tokens: readonly Token[]): Access[] {
  return tokens.flatMap((token, index) => {
    if (token.is !== 'name' || CONSTANTS.has(token.text.toLowerCase())) return [];
    // Behind a point it is a property, and before a bracket a function.
    if (isSign(tokens[index - 1], '.') || isSign(tokens[index + 1], '(')) return [];
    const { steps, end } = stepsFrom(tokens, index + 1, token.end);
    return [{ context: token.text.toLowerCase(), steps, at: token.at, end }];
  });
}

function stepsFrom(
  tokens: readonly Token[],
  start: number,
  from: number,
): { readonly steps: readonly Step[]; readonly end: number } {
  const steps: Step[] = [];
  let index = start;
  let end = from;
  for (;;) {
    const [first, second, third] = tokens.slice(index, index + 3);
    if (isSign(first, '.') && second !== undefined) {
      steps.push(isSign(second, '*') ? { is: 'all' } : { is: 'name', name: second.text });
      index += 2;
      end = second.end;
    } else if (isSign(first, '[') && second !== undefined && isSign(third, ']')) {
      steps.push(withinBrackets(second));
      index += 3;
      end = third?.end ?? end;
    } else if (isSign(first, '[')) {
      // What computes the name is read by itself; what comes behind it cannot be told.
      steps.push({ is: 'computed' });
      return { steps, end };
    } else {
      return { steps, end };
    }
  }
}

function withinBrackets(token: Token): Step {
  if (token.is === 'text') return { is: 'name', name: token.text };
  return isSign(token, '*') ? { is: 'all' } : { is: 'computed' };
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.is === 'sign' && token.text === text;
}
