import type { Policy } from '../../document/model.js';
import type { Node } from '../../document/node.js';
import { valueOf } from '../../document/node.js';
import { sameNode } from '../../document/same-node.js';
import { type Change, freshOf } from '../change.js';
import { plainOf } from '../document.js';
import { same } from './edit-value.js';

/**
 * Whether a policy that was read back after an edit holds the change and, beside it, everything
 * that it held before, in the same order.
 */
export function holdsChange(before: Policy, after: Policy, change: Change): boolean {
  const [old, fresh] = [statementsOf(before.node), statementsOf(after.node)];
  if (before.version !== after.version) return false;
  if (change.kind === 'edit') {
    return (
      fresh.length === old.length &&
      fresh.every((item, at) =>
        at === change.index ? says(item, change) : sameNode(item, old[at] ?? item),
      )
    );
  }
  if (fresh.length !== old.length + 1) return false;
  return fresh.some(
    (item, added) =>
      says(item, change) &&
      fresh.filter((_, at) => at !== added).every((kept, at) => sameNode(kept, old[at] ?? item)),
  );
}

function says(item: Node, change: Change): boolean {
  const plain = plainOf(item);
  return plain !== null && same(plain, freshOf(change));
}

function statementsOf(node: Node): readonly Node[] {
  const list = valueOf(node, 'Statement');
  return list === undefined ? [] : list.kind === 'array' ? list.items : [list];
}
