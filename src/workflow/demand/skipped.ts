import { textAt } from '../document/node.js';
import { partsOf } from '../expression/parts.js';
import { truthOf } from '../expression/truth.js';
import type { StepView } from '../job/view.js';

/**
 * Whether this run may pass over a step: its condition, or that of the action in which it stands, is
 * not known to hold.
 * @param github what is known of the context `github`, by its keys
 */
export function mayBeSkipped(step: StepView, github: Readonly<Record<string, string>>): boolean {
  for (let one: StepView | null = step; one !== null; one = one.parent) {
    const condition = textAt(one.node, 'if');
    if (condition !== undefined && truthOf(expressionOf(condition), github) !== true) return true;
  }
  return false;
}

function expressionOf(condition: string): string {
  const text = condition.trim();
  const [part, ...others] = partsOf(text);
  const isWhole =
    part !== undefined && others.length === 0 && part.from === 3 && part.to === text.length - 2;
  return isWhole ? text.slice(part.from, part.to) : text;
}
