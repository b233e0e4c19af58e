import type { Decision } from '../verdict/evaluation.js';
import type { Cause } from '../explain/cause.js';
import { type Node, valueOf } from '../document/node.js';
import type { Policy } from '../document/model.js';
import type { Change } from './change.js';
import { isObject, type Plain, plainOf, shapedLike } from './document.js';

/** With any of these, a statement accepts nobody, whatever else it asks for. */
const NOBODY: readonly (Cause | null)[] = [
  'principal-misspelled',
  'principal-other-account',
  'action-assume-role',
  'key-not-supported',
  'key-of-other-issuer',
  'key-not-in-call',
  'key-unknown',
];

/** No token has such a subject, where the policy compares it as it stands. */
const NO_SUBJECT: readonly (Cause | null)[] = [
  'wildcard-under-equals',
  'letter-case',
  'surrounding-whitespace',
  'subject-incomplete',
];

/** The same job in its other spelling, whose tokens have to be let in as before. */
const OTHER_SPELLING: readonly (Cause | null)[] = ['subject-immutable', 'subject-classic'];

/**
 * What is to become of the policy: the statement in place of one that accepts nobody else, or one
 * more. `failing` holds what fails in the statement that came nearest, `subjects` what the new one
 * accepts.
 */
export function changeFor(
  statement: Plain,
  failing: readonly Decision[],
  subjects: readonly string[],
  { node }: Policy,
): Change {
  const append: Change = { kind: 'append', statement };
  const [decision] = failing;
  const index = decision?.statement ?? null;
  if (index === null || decision?.effect !== 'Allow') return append;
  if (!takesNothingAway(failing, subjects)) return append;
  const list = valueOf(node, 'Statement');
  const item = list?.kind === 'array' ? list.items[index] : list;
  const old = item === undefined ? null : plainOf(item);
  if (old === null || !speaksOfOneThing(item)) return append;
  return { kind: 'edit', index, old, fresh: withSid(old, statement) };
}

/** Whether nobody is let in by a statement but the job itself in its other spelling. */
function takesNothingAway(failing: readonly Decision[], subjects: readonly string[]): boolean {
  const harmless = failing.every((decision) => {
    const { cause, operator = '', wanted } = decision;
    if (NOBODY.includes(cause)) return true;
    // A pattern also stands for subjects that nobody has shown us.
    if (/Like$/i.test(operator) && wanted.some((text) => /[*?$]/.test(text))) return false;
    if (OTHER_SPELLING.includes(cause)) return wanted.every((text) => subjects.includes(text));
    return NO_SUBJECT.includes(cause);
  });
  return harmless && failing.length > 0;
}

/** One provider, one action, one value a condition: nothing else hangs on the statement. */
function speaksOfOneThing(statement: Node | undefined): boolean {
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
