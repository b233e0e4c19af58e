import { quoteByCodePoint, quoteHcl, quoteJson } from '../../report/quoting.js';
import type { Plain } from './document.js';

/** JSON with two blanks a level, everything outside printable ASCII escaped. */
export function writeJson(
  value: Plain,
  indent = '',
  quote: (text: string) => string = quoteJson,
): string {
  if (typeof value === 'string') return quote(value);
  const deeper = `${indent}  `;
  const lines = isList(value)
    ? value.map((item) => `${deeper}${writeJson(item, deeper, quote)}`)
    : Object.entries(value).map(
        ([key, item]) => `${deeper}${quote(key)}: ${writeJson(item, deeper, quote)}`,
      );
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** An HCL expression, as `jsonencode` takes it. */
export function writeHcl(value: Plain, indent = ''): string {
  if (typeof value === 'string') return quoteHcl(value);
  const deeper = `${indent}  `;
  if (isList(value)) {
    const items = value.map((item) => `${deeper}${writeHcl(item, deeper)},`);
    return items.length === 0 ? '[]' : `[\n${items.join('\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => {
    const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : quoteHcl(key);
    return `${deeper}${name} = ${writeHcl(item, deeper)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** A YAML block; scalars stand in double quotes. */
export function writeYaml(value: Plain, indent = ''): string {
  if (typeof value === 'string') return `${indent}${quoteByCodePoint(value)}`;
  if (isList(value)) {
    if (value.length === 0) return `${indent}[]`;
    return value
      .map((item) => `${indent}- ${writeYaml(item, `${indent}  `).slice(indent.length + 2)}`)
      .join('\n');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return `${indent}{}`;
  return entries
    .map(([key, item]) => {
      const name = /^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : quoteByCodePoint(key);
      return typeof item === 'string'
        ? `${indent}${name}: ${quoteByCodePoint(item)}`
        : `${indent}${name}:\n${writeYaml(item, `${indent}  `)}`;
    })
    .join('\n');
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
