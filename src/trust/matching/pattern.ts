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
/** Steps that one comparison may take; a policy that needs more is built to stall us. */
const MOST_STEPS = 5_000_000;

/**
 * Compares a text with a pattern. A gap may hold anything: when not even that would match, the
 * answer is no; otherwise it is unknown.
 */
export function matchPattern(
  tokens: readonly Token[],
  actual: string,
  comparison: Comparison,
): Ternary {
  if (shortest(tokens, comparison) > 4 * actual.length + 16) return false;
  const holes = tokens.some((token) => 'hole' in token);
  const codes: number[] = [];
  for (const token of tokens) {
    if ('hole' in token) push(codes, ANY);
    else if ('text' in token) codes.push(...points(token.text, comparison));
    else if (comparison.wildcards) push(codes, token.wild === '*' ? ANY : ONE);
    else codes.push(...points(token.wild, comparison));
  }
  const target = points(actual, comparison);
  if (codes.length * target.length > MOST_STEPS) return 'unknown';
  const matched = glob(codes, target);
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

function points(text: string, { ignoreCase }: Comparison): number[] {
  return Array.from(ignoreCase ? text.toLowerCase() : text, (point) => point.codePointAt(0) ?? 0);
}

/** Greedy matching with one point of return: at worst the product of the two lengths. */
function glob(pattern: readonly number[], target: readonly number[]): boolean {
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
