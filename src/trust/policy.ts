import { parseJson, type SyntaxFault } from './json.js';
import { type Node, type Piece, type Position, repeatedKeys, textOf, valueOf } from './node.js';
import { readStatement } from './statement.js';

/** A text in a policy: fully known, or with gaps that only the deploy fills. */
export interface PolicyText {
  /** The text as a reader would recognise it; gaps stand as `${name}`. */
  readonly text: string;
  /** Undefined for a text that is fully known. */
  readonly pieces?: readonly Piece[];
  readonly at: Position;
}

/** One kind of principal and one value: `Federated` and an ARN. `*` alone has the kind `any`. */
export interface Principal {
  readonly kind: string;
  readonly value: PolicyText;
}

/** One operator and one key with the values that are wanted, as it stands in the policy. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly PolicyText[];
  readonly at: Position;
  /** The same operator and key stand twice, and which of them AWS would keep is not documented. */
  readonly repeated: boolean;
  /** The values are computed as a whole, so nothing is known of them. */
  readonly unresolved?: string;
}

export interface Statement {
  /** 0-based, as it stands in the document. */
  readonly index: number;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | null;
  /** Null when the statement names none. */
  readonly principals: readonly Principal[] | null;
  readonly notPrincipal: boolean;
  readonly actions: readonly PolicyText[] | null;
  readonly notAction: boolean;
  readonly conditions: readonly Condition[];
  /** What keeps the statement from being judged: IAM would refuse to store it. */
  readonly faults: readonly string[];
  readonly at: Position;
}

/** Something IAM would refuse or ignore, and where. */
interface PolicyProblem {
  readonly message: string;
  readonly at: Position;
  /** 0-based; null when it concerns the document. */
  readonly statement: number | null;
}

export interface Policy {
  /** Policy variables exist only from 2012-10-17 on. Absent means 2008-10-17. */
  readonly version: string;
  readonly statements: readonly Statement[];
  readonly problems: readonly PolicyProblem[];
  /** The document as it was read, for a diff that leaves the rest of it alone. */
  readonly node: Node;
}

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly fault: SyntaxFault };

const MOST_STATEMENTS = 10_000;
const ELEMENTS = ['Version', 'Id', 'Statement'];

/**
 * Reads a trust policy from JSON text. What `aws iam get-role` prints is taken too, and so is the
 * percent-encoded form in which IAM returns policies.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): PolicyResult {
  const parsed = parseJson(decoded(text));
  if (!parsed.ok) return { ok: false, fault: { ...parsed.fault, message: notJson(parsed.fault) } };
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
  if (nodes.length > MOST_STATEMENTS) {
    return refuse(statement.at, `the policy has more than ${MOST_STATEMENTS} statements`);
  }
  const problems: PolicyProblem[] = [];
  const problem = (message: string, at: Position, index: number | null) =>
    problems.push({ message, at, statement: index });
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
    for (const fault of read.faults) problem(fault, read.at, index);
    return ambiguous
      ? { ...read, faults: [...read.faults, 'the policy has "Statement" more than once'] }
      : read;
  });
  return { ok: true, policy: { version, statements, problems, node } };
}

function refuse(at: Position, message: string): PolicyResult {
  return { ok: false, fault: { message, ...at } };
}

function notJson(fault: SyntaxFault): string {
  return `not JSON: ${fault.message}`;
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
