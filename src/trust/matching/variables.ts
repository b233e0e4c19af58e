import type { Token } from './pattern.js';
import type { PolicyText } from '../document/model.js';
import type { KeyValue } from '../request/keys.js';

/** A policy value made ready to compare, or why it cannot be. */
export type Filled =
  | { readonly kind: 'filled'; readonly tokens: readonly Token[] }
  /** The variable is not in the request, and AWS then takes the statement as not applying. */
  | { readonly kind: 'absent'; readonly variable: string }
  | { readonly kind: 'unknown'; readonly variable: string };

/** Which policy texts carry variables, and what stands for them. */
export interface Variables {
  /** Only documents of version 2012-10-17, and only text operators. */
  readonly on: boolean;
  readonly lookUp: (key: string) => KeyValue;
}

const SPECIAL = ['*', '?', '$'];

/**
 * Fills in the `${...}` of a policy value: `${*}`, `${?}` and `${$}` are the characters themselves,
 * and what a variable brings is never a wildcard.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillVariables(value: PolicyText, variables: Variables): Filled {
  const tokens: Token[] = [];
  for (const piece of value.pieces ?? [{ text: value.text }]) {
    if ('hole' in piece) {
      tokens.push({ hole: piece.hole });
      continue;
    }
    const filled = fillText(piece.text, variables);
    if (filled.kind !== 'filled') return filled;
    for (const token of filled.tokens) tokens.push(token);
  }
  return { kind: 'filled', tokens };
}

/** A closing brace may stand inside the quotes of a default. */
const VARIABLE = /\$\{([^{}',]{1,300})(?:,\s*'([^']{0,1000})'\s*)?\}/y;

function fillText(text: string, { on, lookUp }: Variables): Filled {
  const tokens: Token[] = [];
  let plain = 0;
  const flush = (until: number) => {
    if (until > plain) tokens.push({ text: text.slice(plain, until) });
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '*' || character === '?') {
      flush(index);
      tokens.push({ wild: character });
      plain = index + 1;
    } else if (on && character === '$' && text[index + 1] === '{') {
      VARIABLE.lastIndex = index;
      const match = VARIABLE.exec(text);
      if (match === null) continue;
      flush(index);
      const [whole, name = '', fallback] = match;
      const filled = SPECIAL.includes(name)
        ? { kind: 'filled' as const, tokens: [{ text: name }] }
        : fillOne(name.trim(), fallback, lookUp);
      if (filled.kind !== 'filled') return filled;
      for (const token of filled.tokens) tokens.push(token);
      index += whole.length - 1;
      plain = index + 1;
    }
  }
  flush(text.length);
  return { kind: 'filled', tokens };
}

function fillOne(
  variable: string,
  fallback: string | undefined,
  lookUp: (key: string) => KeyValue,
): Filled {
  const found = lookUp(variable);
  if (found.kind === 'unknown') return { kind: 'unknown', variable };
  // A key with several values cannot serve as a variable.
  const [value, ...more] = found.kind === 'present' ? found.values : [];
  if (value !== undefined && more.length === 0)
    return { kind: 'filled', tokens: [{ text: value }] };
  if (fallback !== undefined) return { kind: 'filled', tokens: [{ text: fallback }] };
  return { kind: 'absent', variable };
}
