import { spend, type Work } from '../../work.js';
import { type Node, textOf, valueOf } from '../../document/node.js';

/** How deep conditions may name each other. */
const DEEPEST = 16;

/**
 * Whether a condition of a template holds; null where only the deploy tells. A parameter's default
 * is a guess, and a guess here would hide a whole branch, so `textIn` must give null for it.
 * @param textIn a value that the template alone settles, or null
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html
 */
export function conditionHolds(
  conditions: Node | undefined,
  name: string,
  textIn: (value: Node) => string | null,
  work: Work,
): boolean | null {
  const held = valueOf(conditions, name);
  return held === undefined ? null : judge(held, 0);

  function judge(node: Node, depth: number): boolean | null {
    spend(work, 1 + (conditions?.kind === 'object' ? conditions.entries.length : 0));
    if (node.kind !== 'object' || depth > DEEPEST) return null;
    const [only, ...more] = node.entries;
    if (only === undefined || more.length > 0) return null;
    const { key, value } = only;
    const items = value.kind === 'array' ? value.items : [];
    const parts = () => items.map((item) => judge(item, depth + 1));
    switch (key) {
      case 'Condition': {
        const other = valueOf(conditions, textOf(value) ?? '');
        return other === undefined ? null : judge(other, depth + 1);
      }
      case 'Fn::Equals': {
        const [left = null, right = null] = items.map(textIn);
        return left === null || right === null ? null : left === right;
      }
      case 'Fn::Not': {
        const [inner = null] = parts();
        return inner === null ? null : !inner;
      }
      case 'Fn::And':
        return combined(parts(), false);
      case 'Fn::Or':
        return combined(parts(), true);
      default:
        return null;
    }
  }
}

/** One part with the value `decisive` settles it; all parts must be known for the other. */
function combined(parts: readonly (boolean | null)[], decisive: boolean): boolean | null {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) || parts.length === 0 ? null : !decisive;
}
