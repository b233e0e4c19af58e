import { partsOf } from '../expression/parts.js';
import { FILLED } from '../programs/run.js';

/**
 * A step's text with every expression taken out, as long as before: what an expression gives is not
 * known here, and the quotes in it are none of the shell's.
 */
export function withoutExpressions(text: string): string {
  let filled = '';
  let last = 0;
  for (const { from, to } of partsOf(text)) {
    const start = from - 3;
    const unit = unitFor(text.slice(from, to).trim().toLowerCase());
    filled += text.slice(last, start) + unit.repeat(to + 2 - start);
    last = to + 2;
  }
  return filled + text.slice(last);
}

function unitFor(expression: string): string {
  if (expression === 'github.workspace') return FILLED.workspace;
  if (expression === 'github.action_path') return FILLED.actionPath;
  return FILLED.other;
}
