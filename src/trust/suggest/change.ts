import { parseJson } from '../document/json.js';
import type { Policy } from '../document/model.js';
import { type Node, valueOf } from '../document/node.js';
import { policyOf } from '../document/policy.js';
import { isObject, type Plain, plainOf } from './document.js';
import { writeJson } from './syntax.js';

/** What becomes of a policy: one more statement, or another in place of one that accepts nothing. */
export type Change =
  | { readonly kind: 'append'; readonly statement: Plain }
  | {
      readonly kind: 'edit';
      /** 0-based. */
      readonly index: number;
      readonly old: Plain;
      readonly fresh: Plain;
    };

/** What is to stand in the policy afterwards and did not before. */
export function freshOf(change: Change): Plain {
  return change.kind === 'append' ? change.statement : change.fresh;
}

/** The found policy with the change in it, as one document; null where a part of it is computed. */
export function changedWhole({ node }: Policy, change: Change): Plain | null {
  const before = plainOf(node);
  if (before === null || !isObject(before)) return null;
  const list = before['Statement'];
  const statements: readonly Plain[] = Array.isArray(list)
    ? (list as readonly Plain[])
    : list === undefined
      ? []
      : [list];
  const next =
    change.kind === 'append'
      ? [...statements, change.statement]
      : statements.map((item, at) => (at === change.index ? change.fresh : item));
  return { ...before, Statement: next };
}

/** The found policy with the change in it, whatever in the rest of it is computed. */
export function changedPolicy({ node }: Policy, change: Change): Policy | null {
  const parsed = parseJson(writeJson(freshOf(change)));
  if (!parsed.ok || node.kind !== 'object') return null;
  const list = valueOf(node, 'Statement');
  const statements: readonly Node[] =
    list === undefined ? [] : list.kind === 'array' ? list.items : [list];
  const items =
    change.kind === 'append'
      ? [...statements, parsed.node]
      : statements.map((item, at) => (at === change.index ? parsed.node : item));
  const entries = node.entries.map((entry) =>
    entry.key === 'Statement'
      ? { ...entry, value: { kind: 'array' as const, items, at: entry.value.at } }
      : entry,
  );
  const result = policyOf({ ...node, entries });
  return result.ok ? result.policy : null;
}
