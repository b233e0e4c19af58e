import type { PolicyProblem, PolicyResult } from './model.js';
import { parseJson, type SyntaxFault, tooLarge } from './json.js';
import { type Node, type Position, repeatedKeys, textOf, valueOf, weightOf } from './node.js';
import { faultInWords, type StatementFault } from './statement-fault.js';
import { readStatement } from './statement.js';

const ELEMENTS = ['Version', 'Id', 'Statement'];
/**
 * In characters that are not blanks, as IAM counts. At its largest quota it stores 8,192 of them, so
 * that nothing deployed comes near this.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const HEAVIEST = 131_072;

/**
 * Reads a trust policy from JSON text. What `aws iam get-role` prints is taken too, and so is the
 * percent-encoded form in which IAM returns policies.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): PolicyResult {
  const parsed = parseJson(decoded(text));
  if (!parsed.ok) return { ok: false, fault: notJson(parsed.fault) };
  return policyOf(unwrapped(parsed.node));
}

/** Reads a trust policy from a document that some source has parsed. */
export function policyOf(node: Node): PolicyResult {
  if (node.kind !== 'object') return refuse(node.at, `a policy is an object, not ${article(node)}`);
  const statement = valueOf(node, 'Statement');
  if (statement === undefined) {
    const near = node.entries.find(({ key }) => /^statements?$/i.test(key));
    const hint = near === undefined ? '' : `; ${JSON.stringify(near.key)} is not it`;
    return refuse(near?.at ?? node.at, `the policy has no "Statement"${hint}`);
  }
  const nodes = statement.kind === 'array' ? statement.items : [statement];
  if (weightOf(node) > HEAVIEST) {
    const why =
      'IAM stores no trust policy of more than 8,192 characters, and this one has over 131,072';
    return { ok: false, fault: tooLarge(why, node.at) };
  }
  const problems: PolicyProblem[] = [];
  const problem = (
    message: string,
    at: Position,
    index: number | null,
    fault: StatementFault | null = null,
  ) => problems.push({ message, at, statement: index, fault });
  for (const entry of node.entries) {
    if (!ELEMENTS.includes(entry.key)) {
      problem(`${JSON.stringify(entry.key)} is not an element of a policy`, entry.at, null);
    }
  }
  for (const key of repeatedKeys(node)) {
    problem(`${JSON.stringify(key)} stands more than once`, node.at, null);
  }
  const version = textOf(valueOf(node, 'Version')) ?? '2008-10-17';
  if (!['2008-10-17', '2012-10-17'].includes(version)) {
    problem(`${JSON.stringify(version)} is no version of the policy language`, node.at, null);
  }
  const ambiguous = repeatedKeys(node).includes('Statement');
  const statements = nodes.map((item, index) => {
    const read = readStatement(item, index);
    for (const fault of read.faults) {
      problem(faultInWords(fault), placeOf(fault, item), index, fault);
    }
    return ambiguous
      ? { ...read, faults: [...read.faults, { kind: 'statements-repeated' as const }] }
      : read;
  });
  return { ok: true, policy: { version, statements, problems, node } };
}

/** The element at fault, where one is; else the statement. */
function placeOf(fault: StatementFault, statement: Node): Position {
  if (statement.kind !== 'object' || !('element' in fault)) return statement.at;
  const named = statement.entries.filter(({ key }) => key === fault.element);
  return (fault.kind === 'element-repeated' ? named[1] : named[0])?.at ?? statement.at;
}

function refuse(at: Position, message: string): PolicyResult {
  return { ok: false, fault: { message, ...at } };
}

function notJson(fault: SyntaxFault): SyntaxFault {
  if (fault.tooLarge === true || fault.empty === true) return fault;
  return { ...fault, message: `not JSON: ${fault.message}` };
}

function article(node: Node): string {
  if (node.kind === 'array') return 'a list';
  return node.kind === 'unresolved' ? 'something computed' : `a ${node.kind}`;
}

function unwrapped(node: Node): Node {
  const role = valueOf(node, 'Role') ?? node;
  return valueOf(role, 'AssumeRolePolicyDocument') ?? node;
}

function decoded(text: string): string {
  if (!/^\s*%7b/i.test(text)) return text;
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return text;
  }
}
