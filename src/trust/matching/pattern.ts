import { spend, type Work } from '../work.js';

/** True, false, or not known from here. */
export type Ternary = boolean | 'unknown';

/**
 * A policy value once its variables are filled in: characters, wildcards where the policy wrote
 * them, and gaps that only the deploy fills.
 */
export type Token =
  | { readonly text: string }
  | { readonly wild: '*' | '?' }
  | { readonly hole: string };

/** How a value is compared. */
export interface Comparison {
  /** `*` and `?` match more than themselves: only under the Like and Arn operators. */
  readonly wildcards: boolean;
  readonly ignoreCase: boolean;
}

const ANY = -1;
const ONE = -2;

/**
 * Compares a text with a pattern. A gap may hold anything: when not even that would match, the
 * answer is no; otherwise it is unknown.
 * @throws {TooLarge} when `work` does not suffice
 */
export function matchPattern(
  tokens: readonly Token[],
  actual: string,
  comparison: Comparison,
  work: Work,
): Ternary {
  spend(work, 1 + tokens.length);
  if (shortest(tokens, comparison) > 4 * actual.length + 16) return false;
  const [first] = tokens;
  if (first !== undefined && 'text' in first && !comparison.ignoreCase) {
    if (!actual.startsWith(first.text)) return false;
  }
  spend(work, actual.length);
  const holes = tokens.some((token) => 'hole' in token);
  const codes: number[] = [];
  for (const token of tokens) {
    if ('hole' in token) push(codes, ANY);
    else if ('text' in token) add(codes, token.text, comparison);
    else if (comparison.wildcards) push(codes, token.wild === '*' ? ANY : ONE);
    else codes.push(token.wild.codePointAt(0) ?? 0);
  }
  const target: number[] = [];
  add(target, actual, comparison);
  const matched = glob(codes, target, work);
  return matched && holes ? 'unknown' : matched;
}

/** The pattern in its literal spelling, wildcards and gaps included. */
export function spellTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'text' in token ? token.text : 'wild' in token ? token.wild : `\${${token.hole}}`,
    )
    .join('');
}

/** The least length of text that can match, so that huge literals are told apart at once. */
function shortest(tokens: readonly Token[], { wildcards }: Comparison): number {
  let length = 0;
  for (const token of tokens) {
    if ('text' in token) length += token.text.length;
    else if ('wild' in token && !(wildcards && token.wild === '*')) length += 1;
  }
  return length;
}

function push(codes: number[], code: number): void {
  if (code === ANY && codes.at(-1) === ANY) return;
  codes.push(code);
}

function add(codes: number[], written: string, { ignoreCase }: Comparison): void {
  const text = ignoreCase ? written.toLowerCase() : written;
  for (const point of text) codes.push(point.codePointAt(0) ?? 0);
}

/**
 * Greedy matching with one point of return: at worst the product of the two lengths, so that every
 * return to it is paid for.
 */
function glob(pattern: readonly number[], target: readonly number[], work: Work): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (from < target.length) {
    const wanted = pattern[at];
    if (wanted === ANY) {
      star = at;
      resume = from;
      at += 1;
    } else if (wanted !== undefined && (wanted === ONE || wanted === target[from])) {
      at += 1;
      from += 1;
    } else if (star !== -1) {
      spend(work, at - star);
      at = star + 1;
      resume += 1;
      from = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === ANY) at += 1;
  return at === pattern.length;
}
