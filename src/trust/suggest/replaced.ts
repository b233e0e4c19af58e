import type { Decision } from '../verdict/evaluation.js';
import type { Cause } from '../explain/cause.js';
import { type Node, valueOf } from '../document/node.js';
import type { Policy } from '../document/model.js';
import { isObject, type Plain, shapedLike } from './document.js';

/** A document of one statement. */
export function freshPolicy(statement: Plain): Plain {
  return { Version: '2012-10-17', Statement: [statement] };
}

/** Such a statement accepts nothing as it stands, so that replacing it takes nothing away. */
const DEAD: readonly (Cause | null)[] = [
  'wildcard-under-equals',
  'letter-case',
  'surrounding-whitespace',
  'subject-immutable',
  'subject-classic',
  'subject-incomplete',
  'principal-misspelled',
  'principal-other-account',
  'action-assume-role',
  'key-not-supported',
  'key-of-other-issuer',
  'key-unknown',
];

/** The found document with the statement in it: in place of a dead one, or added. */
export function replaced(
  before: Plain,
  statement: Plain,
  decision: Decision | undefined,
  found: Policy | null,
): Plain {
  if (!isObject(before)) return freshPolicy(statement);
  const list = before['Statement'];
  const statements = Array.isArray(list)
    ? (list as readonly Plain[])
    : list === undefined
      ? []
      : [list];
  const index = decision?.statement ?? null;
  const dead =
    index !== null &&
    decision?.effect === 'Allow' &&
    DEAD.includes(decision.cause) &&
    speaksOfOneThing(found?.node, index);
  const next = dead
    ? statements.map((item, at) => (at === index ? withSid(item, statement) : item))
    : [...statements, statement];
  return { ...before, Statement: next };
}

/** One provider, one action, one value a condition: nothing else hangs on the statement. */
function speaksOfOneThing(node: Node | undefined, index: number): boolean {
  const list = valueOf(node, 'Statement');
  const statement = list?.kind === 'array' ? list.items[index] : list;
  const single = (value: Node | undefined): boolean => {
    if (value === undefined) return true;
    if (value.kind === 'array') return value.items.length === 1;
    return value.kind !== 'object' || value.entries.every((entry) => single(entry.value));
  };
  return ['Principal', 'Action', 'Condition'].every((name) => single(valueOf(statement, name)));
}

function withSid(old: Plain, statement: Plain): Plain {
  const sid = isObject(old) ? old['Sid'] : undefined;
  const fresh = sid === undefined || !isObject(statement) ? statement : { Sid: sid, ...statement };
  return shapedLike(old, fresh);
}
