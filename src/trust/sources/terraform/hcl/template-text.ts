import type { Position } from '../../../document/node.js';
import { HclFault, openCursor } from './cursor.js';
import { expression } from './expression.js';
import type { Hcl, HclEntry } from './syntax.js';
import { bare } from './template.js';

/**
 * A text that is a template without quotes around it: a JSON string of Terraform's, or a file for
 * `templatefile`. One interpolation and nothing else is the expression itself.
 * @param at where the whole text stands; with `lines` false, everything in it is said to stand there
 */
export function parseTemplate(text: string, at: Position, lines = false): Hcl {
  try {
    const parsed = bare(openCursor(text), expression);
    const [only, ...more] = parsed.kind === 'template' ? parsed.parts : [];
    const value =
      only !== undefined && typeof only !== 'string' && more.length === 0 ? only : parsed;
    return lines ? value : placed(value, at);
  } catch (error) {
    if (error instanceof HclFault) return { kind: 'opaque', source: 'a template', at };
    throw error;
  }
}

function placed(value: Hcl, at: Position): Hcl {
  const entry = (one: HclEntry): HclEntry => ({
    key: placed(one.key, at),
    value: placed(one.value, at),
  });
  switch (value.kind) {
    case 'template':
      return {
        ...value,
        parts: value.parts.map((part) => (typeof part === 'string' ? part : placed(part, at))),
        at,
      };
    case 'tuple':
      return { ...value, items: value.items.map((item) => placed(item, at)), at };
    case 'object':
      return { ...value, entries: value.entries.map(entry), at };
    case 'call':
      return { ...value, args: value.args.map((arg) => placed(arg, at)), at };
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'traversal':
    case 'opaque':
      return { ...value, at };
  }
}
