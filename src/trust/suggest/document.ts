import type { Node } from '../document/node.js';

/** A plain document with ordered keys, ready to be written in any syntax. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** True for an object, as opposed to a text or a list. */
export function isObject(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value !== 'string' && !Array.isArray(value);
}

/** A document of one statement. */
export function freshPolicy(statement: Plain): Plain {
  return { Version: '2012-10-17', Statement: [statement] };
}

/** Writes text for a policy so that it stands for itself. */
export type Literal = (text: string) => string;

/**
 * How a literal is written in a document of this version: from 2012-10-17 on `${` would open a
 * policy variable, so its dollar is written `${$}`. Earlier documents know no variables.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function literalFor(version: string): Literal {
  return version === '2012-10-17' ? (text) => text.replaceAll('${', '${$}{') : (text) => text;
}

/** The found document as a plain one; null where a part of it is computed or stands twice. */
export function plainOf(node: Node): Plain | null {
  switch (node.kind) {
    case 'object': {
      const entries: [string, Plain][] = [];
      const seen = new Set<string>();
      for (const { key, value } of node.entries) {
        const plain = plainOf(value);
        if (plain === null || seen.has(key)) return null;
        seen.add(key);
        entries.push([key, plain]);
      }
      return Object.fromEntries(entries);
    }
    case 'array': {
      const items = node.items.map(plainOf);
      return items.includes(null) ? null : items.filter((item) => item !== null);
    }
    case 'string':
    case 'number':
    case 'boolean':
      return node.text;
    case 'null':
    case 'unresolved':
      return null;
  }
}

/** The same document in the old one's order and with its lists of one, so that a diff is short. */
export function shapedLike(old: Plain, fresh: Plain): Plain {
  if (isObject(old) && isObject(fresh)) {
    const kept = Object.keys(old).filter((key) => Object.hasOwn(fresh, key));
    const added = Object.keys(fresh).filter((key) => !Object.hasOwn(old, key));
    return Object.fromEntries(
      [...kept, ...added].map((key) => [key, shapedLike(old[key] ?? '', fresh[key] ?? '')]),
    );
  }
  if (Array.isArray(old) && typeof fresh === 'string') return [fresh];
  const [only, ...more] = Array.isArray(fresh) ? (fresh as readonly Plain[]) : [];
  return typeof old === 'string' && only !== undefined && more.length === 0 ? only : fresh;
}
