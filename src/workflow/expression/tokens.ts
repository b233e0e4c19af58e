/** A part of an expression. `at` is its offset in the text that was read. */
export interface Token {
  readonly is: 'name' | 'text' | 'number' | 'sign' | 'unknown';
  /** A text without its quotes, all else as it is written. */
  readonly text: string;
  readonly at: number;
  /** Behind its last character. */
  readonly end: number;
}

const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const NUMBER = /[-+]?(?:0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
const TEXT = /'(?:[^']|'')*'/y;
const SIGN = /&&|\|\||[=!<>]=|[()[\].,!<>*]/y;

/**
 * Splits an expression of GitHub Actions into its tokens, in linear time. What is no token is passed
 * over as `unknown`: what stands beside it is still of use.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function tokensOf(expression: string, from = 0, to = expression.length): Token[] {
  const tokens: Token[] = [];
  const text = expression.slice(0, to);
  let at = from;
  while (at < to) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  const name = matchAt(NAME, text, at);
  if (name !== undefined) return { is: 'name', text: name, at, end: at + name.length };
  const quoted = matchAt(TEXT, text, at);
  if (quoted !== undefined) {
    const inner = quoted.slice(1, -1).replaceAll("''", "'");
    return { is: 'text', text: inner, at, end: at + quoted.length };
  }
  // A text that nothing ends: what follows is no code.
  if (text.charAt(at) === "'") {
    return { is: 'unknown', text: text.slice(at), at, end: text.length };
  }
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined) return { is: 'number', text: number, at, end: at + number.length };
  const sign = matchAt(SIGN, text, at);
  if (sign !== undefined) return { is: 'sign', text: sign, at, end: at + sign.length };
  return { is: 'unknown', text: text.charAt(at), at, end: at + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
