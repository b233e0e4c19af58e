import { type Node, repeatedKeys, textOf, valueOf } from './node.js';
import type { StatementFault } from './statement-fault.js';
import type { Condition, PolicyText, Principal, Statement } from './model.js';

const ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Condition',
  'Resource',
  'NotResource',
];

/**
 * Reads one statement. Whatever IAM would refuse to store is listed in `faults`; what can still be
 * read is read, so that a trace can be shown.
 */
export function readStatement(node: Node, index: number): Statement {
  const faults: StatementFault[] = [];
  const nothing: Statement = {
    index,
    sid: null,
    effect: null,
    principals: null,
    notPrincipal: false,
    actions: null,
    notAction: false,
    conditions: [],
    faults,
    at: node.at,
  };
  if (node.kind !== 'object') {
    // Nothing is known of it, so that nothing in it may count as refused.
    const gap: PolicyText = { text: '*', pieces: [{ hole: 'the statement' }], at: node.at };
    const fault: StatementFault =
      node.kind === 'unresolved'
        ? { kind: 'computed', text: spell(node) }
        : { kind: 'not-an-object' };
    const principals = [{ kind: 'unresolved', value: gap }];
    return { ...nothing, principals, actions: [gap], faults: [fault] };
  }

  const counts = new Map<string, number>();
  for (const { key } of node.entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) {
    if (!ELEMENTS.includes(key)) faults.push({ kind: 'element-unknown', element: key });
    else if (count > 1) faults.push({ kind: 'element-repeated', element: key });
    if (/^(?:Not)?Resource$/.test(key)) faults.push({ kind: 'element-forbidden', element: key });
  }
  for (const name of ['Principal', 'Action'] as const) {
    if (counts.has(name) && counts.has(`Not${name}`)) {
      faults.push({ kind: 'elements-exclusive', element: name });
    }
  }
  const effect = textOf(valueOf(node, 'Effect'));
  if (effect !== 'Allow' && effect !== 'Deny') {
    faults.push({ kind: 'effect-misspelt' });
  }
  const notPrincipal = counts.has('NotPrincipal') && !counts.has('Principal');
  const notAction = counts.has('NotAction') && !counts.has('Action');
  return {
    ...nothing,
    sid: textOf(valueOf(node, 'Sid')) ?? null,
    effect: effect === 'Allow' || effect === 'Deny' ? effect : null,
    principals: principalsOf(valueOf(node, notPrincipal ? 'NotPrincipal' : 'Principal'), faults),
    notPrincipal,
    actions: textsOf(valueOf(node, notAction ? 'NotAction' : 'Action'), 'Action', faults),
    notAction,
    conditions: conditionsOf(valueOf(node, 'Condition'), faults),
  };
}

function principalsOf(node: Node | undefined, faults: StatementFault[]): Principal[] | null {
  if (node === undefined) return null;
  if (node.kind === 'unresolved') return [{ kind: 'unresolved', value: policyText(node) }];
  if (textOf(node) === '*') return [{ kind: 'any', value: { text: '*', at: node.at } }];
  if (node.kind !== 'object') {
    faults.push({ kind: 'principal-malformed' });
    return [];
  }
  return node.entries.flatMap(({ key, value }) =>
    (textsOf(value, key, faults) ?? []).map((text) => ({ kind: key, value: text })),
  );
}

function conditionsOf(node: Node | undefined, faults: StatementFault[]): Condition[] {
  if (node === undefined) return [];
  if (node.kind === 'unresolved') {
    return [unresolvedCondition('Condition', '', node)];
  }
  if (node.kind !== 'object') {
    faults.push({ kind: 'condition-malformed' });
    return [];
  }
  const seen = new Map<string, number>();
  const found = node.entries.flatMap(({ key: operator, value: keys }): Condition[] => {
    if (keys.kind === 'unresolved') return [unresolvedCondition(operator, '', keys)];
    if (keys.kind !== 'object') {
      faults.push({ kind: 'operator-malformed', operator });
      return [];
    }
    return keys.entries.flatMap((entry): Condition[] => {
      const name = `${operator}\0${entry.key}`.toLowerCase();
      seen.set(name, (seen.get(name) ?? 0) + 1);
      if (entry.value.kind === 'unresolved' && isWholeHole(entry.value)) {
        return [{ ...unresolvedCondition(operator, entry.key, entry.value), at: entry.at }];
      }
      const before = faults.length;
      const values = textsOf(entry.value, entry.key, faults) ?? [];
      // Half a list would be judged as if it were the whole; the fault leaves the statement open.
      if (faults.length > before) return [];
      return [{ operator, key: entry.key, values, at: entry.at, repeated: false }];
    });
  });
  const twice = repeatedKeys(node);
  return found.map((condition) => {
    const repeated =
      twice.includes(condition.operator) ||
      (seen.get(`${condition.operator}\0${condition.key}`.toLowerCase()) ?? 0) > 1;
    return repeated ? { ...condition, repeated } : condition;
  });
}

function unresolvedCondition(operator: string, key: string, node: Node): Condition {
  return { operator, key, values: [], at: node.at, repeated: false, unresolved: spell(node) };
}

function textsOf(
  node: Node | undefined,
  name: string,
  faults: StatementFault[],
): PolicyText[] | null {
  if (node === undefined) return null;
  const items = node.kind === 'array' ? node.items : [node];
  return items.flatMap((item) => {
    if (item.kind === 'unresolved' || textOf(item) !== undefined) return [policyText(item)];
    faults.push({ kind: 'not-texts', name });
    return [];
  });
}

function policyText(node: Node): PolicyText {
  if (node.kind !== 'unresolved') return { text: textOf(node) ?? '', at: node.at };
  return { text: spell(node), pieces: node.pieces, at: node.at };
}

/** A single gap may stand for a whole list, unlike a text with a gap in it. */
function isWholeHole(node: Node): boolean {
  return node.kind === 'unresolved' && node.pieces.every((piece) => 'hole' in piece);
}

function spell(node: Node): string {
  if (node.kind !== 'unresolved') return textOf(node) ?? '';
  return node.pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}
