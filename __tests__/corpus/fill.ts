import type { ExpectedKey } from './corpus-case.js';
import type { Draw } from './draw.js';
import { ENCODINGS } from './encodings.js';
import { drawExpression } from './expression.js';
import { formOf, kindOf } from './forms/index.js';

/** A template with its holes filled. */
export interface Filled {
  readonly text: string;
  /** Offsets in UTF-16 units of the text. */
  readonly keys: readonly ExpectedKey[];
}

const HOLE = /⟦([^⟦⟧]*)⟧/g;
const LABEL = /^(\?)?([a-z][a-z0-9-]*)(?:!([a-z]+))?(?:=([^]*))?$/;

/**
 * Fills the holes of a template. `⟦kind⟧` draws a key of a kind's form, `⟦kind=expression⟧` one of an
 * expression; `!note` after the kind is its severity, `?` before it leaves it open whether it is found.
 * `⟦=expression⟧` and `⟦~kind⟧` draw what is no leak. `⟦base64:⟧` begins a block that `⟦:base64⟧` ends.
 */
export function fill(template: string, draw: Draw): Filled {
  interface Block {
    readonly encoding: string;
    text: string;
    keys: ExpectedKey[];
  }
  const blocks: Block[] = [{ encoding: '', text: '', keys: [] }];
  const top = (): Block => {
    const block = blocks.at(-1);
    if (block === undefined) throw new Error('a block ends that did not begin');
    return block;
  };
  let at = 0;
  for (const found of template.matchAll(HOLE)) {
    const [whole, hole = ''] = found;
    top().text += template.slice(at, found.index);
    at = found.index + whole.length;
    if (hole.endsWith(':') && Object.hasOwn(ENCODINGS, hole.slice(0, -1))) {
      blocks.push({ encoding: hole.slice(0, -1), text: '', keys: [] });
    } else if (hole.startsWith(':')) {
      const block = top();
      if (block.encoding !== hole.slice(1)) throw new Error(`${block.encoding} ends as ${hole}`);
      blocks.pop();
      const start = top().text.length;
      top().text += ENCODINGS[block.encoding]?.(block.text) ?? '';
      top().keys.push(...block.keys.map((key) => ({ ...key, start, end: top().text.length })));
    } else {
      const start = top().text.length;
      const { drawn, label } = drawHole(hole, draw);
      top().text += drawn;
      if (label !== undefined) top().keys.push({ ...label, start, end: top().text.length });
    }
  }
  if (blocks.length !== 1) throw new Error(`${top().encoding} does not end`);
  return { text: top().text + template.slice(at), keys: top().keys };
}

function drawHole(hole: string, draw: Draw) {
  if (hole.startsWith('=')) return { drawn: drawExpression(hole.slice(1), draw) };
  if (hole.startsWith('~'))
    return { drawn: drawExpression(formOf(hole.slice(1)).expression, draw) };
  const [, open, name = '', severity, expression] = LABEL.exec(hole) ?? [];
  if (name === '') throw new Error(`not a hole: ${hole}`);
  const form = expression === undefined ? formOf(name) : { kind: kindOf(name), expression };
  return {
    drawn: drawExpression(form.expression, draw),
    label: {
      kind: form.kind,
      optional: open !== undefined,
      ...(severity === undefined ? {} : { severity }),
    },
  };
}
