import { type Token, tokensOf } from './tokens.js';

/** A value that is known, or undefined for one that is not. */
type Value = string | boolean | undefined;

/** What is deeper is not known. */
const DEEPEST = 50;

/**
 * Whether an expression holds, as far as that can be told from the context `github` alone. Functions
 * of the status count as in a job in which all went well.
 * @returns undefined where it cannot be told
 */
export function truthOf(
  expression: string,
  github: Readonly<Record<string, string>>,
): boolean | undefined {
  const reader = new Reader(tokensOf(expression), github);
  const value = reader.either(0);
  return reader.isAtEnd() ? truth(value) : undefined;
}

function truth(value: Value): boolean | undefined {
  return value === undefined ? undefined : value !== false && value !== '';
}

class Reader {
  private index = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly github: Readonly<Record<string, string>>,
  ) {}

  isAtEnd(): boolean {
    return this.index >= this.tokens.length;
  }

  either(depth: number): Value {
    let value = this.both(depth);
    while (this.takes('||')) {
      const other = this.both(depth);
      const held = truth(value);
      if (held === true) continue;
      value = held === false ? other : truth(other) === true ? true : undefined;
    }
    return value;
  }

  private both(depth: number): Value {
    let value = this.comparison(depth);
    while (this.takes('&&')) {
      const other = this.comparison(depth);
      const held = truth(value);
      if (held === false) continue;
      value = held === true ? other : truth(other) === false ? false : undefined;
    }
    return value;
  }

  private comparison(depth: number): Value {
    const value = this.single(depth);
    const isEqual = this.takes('==');
    if (!isEqual && !this.takes('!=')) return value;
    const other = this.single(depth);
    if (value === undefined || other === undefined) return undefined;
    if (typeof value !== typeof other) return undefined;
    // Texts are compared without their letter case.
    const same = String(value).toLowerCase() === String(other).toLowerCase();
    return isEqual ? same : !same;
  }

  private single(depth: number): Value {
    if (depth > DEEPEST) {
      this.index = this.tokens.length + 1;
      return undefined;
    }
    if (this.takes('!')) {
      const held = truth(this.single(depth + 1));
      return held === undefined ? undefined : !held;
    }
    if (this.takes('(')) {
      const value = this.either(depth + 1);
      return this.takes(')') ? value : undefined;
    }
    const token = this.tokens[this.index];
    this.index += 1;
    if (token?.is === 'text') return token.text;
    if (token?.is !== 'name') return undefined;
    const name = token.text.toLowerCase();
    if (name === 'true' || name === 'false') return name === 'true';
    return this.takes('(') ? this.called(name, depth + 1) : this.context(name);
  }

  private called(name: string, depth: number): Value {
    const given: Value[] = [];
    while (!this.isAtEnd() && !this.takes(')')) {
      given.push(this.either(depth));
      if (!this.takes(',') && !this.is(')')) return this.lost();
    }
    const [text, part] = given;
    switch (name) {
      case 'always':
      case 'success':
        return true;
      case 'failure':
      case 'cancelled':
        return false;
      case 'startswith':
      case 'endswith':
      case 'contains': {
        if (typeof text !== 'string' || typeof part !== 'string') return undefined;
        const [whole, some] = [text.toLowerCase(), part.toLowerCase()];
        if (name === 'startswith') return whole.startsWith(some);
        return name === 'endswith' ? whole.endsWith(some) : whole.includes(some);
      }
      default:
        return undefined;
    }
  }

  private context(name: string): Value {
    const path: string[] = [];
    while (this.is('.') || this.is('[')) {
      if (this.takes('.')) {
        path.push(this.tokens[this.index]?.text ?? '');
        this.index += 1;
        continue;
      }
      this.index += 1;
      const inner = this.either(DEEPEST);
      if (!this.takes(']')) return this.lost();
      path.push(typeof inner === 'string' ? inner : '');
    }
    const [key = ''] = path;
    const isKnown = name === 'github' && path.length === 1 && Object.hasOwn(this.github, key);
    return isKnown ? this.github[key] : undefined;
  }

  /** What follows cannot be read. */
  private lost(): undefined {
    this.index = this.tokens.length + 1;
    return undefined;
  }

  private is(sign: string): boolean {
    const token = this.tokens[this.index];
    return token?.is === 'sign' && token.text === sign;
  }

  private takes(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.index += 1;
    return true;
  }
}
