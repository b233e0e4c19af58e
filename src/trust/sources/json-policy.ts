import { parseJson } from '../document/json.js';
import { type Node, textOf, valueOf } from '../document/node.js';
import type { Declared, Reading, SourceFile, WantedRole } from './role.js';
import { spend, type Work } from '../work.js';

/** Reads lone policy documents, and what `aws iam get-role` printed. */
export function readJsonPolicies(
  files: readonly SourceFile[],
  _role: WantedRole,
  work: Work,
): Reading {
  const declared: Declared[] = [];
  const unreadable: Reading['unreadable'][number][] = [];
  for (const { path, text } of files) {
    if (!path.endsWith('.json') || !/AssumeRole|"(?:Not)?Principal"/i.test(text)) continue;
    spend(work, text.length);
    const parsed = parseJson(text);
    if (!parsed.ok) {
      if (/"Statement"/.test(text)) unreadable.push({ path, ...parsed.fault });
      continue;
    }
    const { node } = parsed;
    const role = valueOf(node, 'Role') ?? node;
    const inner = valueOf(role, 'AssumeRolePolicyDocument');
    const document = inner ?? node;
    if (!isTrustPolicy(document)) continue;
    const name = inner === undefined ? undefined : textOf(valueOf(role, 'RoleName'));
    declared.push({
      path,
      at: document.at,
      format: 'json',
      name: name === undefined ? null : [{ text: name }],
      label: path,
      generatedFrom: null,
      document,
      assumed: [],
    });
  }
  return { declared, unreadable };
}

/** A policy that says who may act, and speaks of assuming roles, or of no resource but the role. */
function isTrustPolicy(node: Node): boolean {
  const statement = valueOf(node, 'Statement');
  const items =
    statement?.kind === 'array' ? statement.items : statement === undefined ? [] : [statement];
  return items.some((item) => {
    const action = valueOf(item, 'Action');
    const actions = action?.kind === 'array' ? action.items.map(textOf) : [textOf(action)];
    const has = (...keys: readonly string[]) =>
      keys.some((key) => valueOf(item, key) !== undefined);
    if (!has('Principal', 'NotPrincipal')) return false;
    if (actions.some((name) => /^sts:(?:assumerole|.*[*?])/i.test(name ?? ''))) return true;
    return !has('Resource', 'NotResource') && (has('NotAction') || actions.includes('*'));
  });
}
