import type { SyntaxFault } from './json.js';
import type { StatementFault } from './statement-fault.js';
import type { Node, Piece, Position } from './node.js';

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
  readonly faults: readonly StatementFault[];
  readonly at: Position;
}

/** Something IAM would refuse or ignore, and where. */
export interface PolicyProblem {
  readonly message: string;
  readonly at: Position;
  /** 0-based; null when it concerns the document. */
  readonly statement: number | null;
  /** What is wrong with the statement; null where the document is at fault. */
  readonly fault: StatementFault | null;
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
