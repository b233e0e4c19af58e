import type { SyntaxFault } from '../document/json.js';
import type { Node, Piece, Position } from '../document/node.js';
import type { RoleArn } from '../../report/aws/role-arn.js';

/** A text file of the checkout. */
export interface SourceFile {
  /** Relative to the checkout's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The role whose policy is looked for; the account fills pseudo parameters. */
export type WantedRole = Pick<RoleArn, 'arn' | 'name' | 'account' | 'partition'>;

/** A role, or a lone policy, that a file declares. */
export interface Declared {
  readonly path: string;
  readonly at: Position;
  readonly format: 'json' | 'cloudformation' | 'terraform';
  /** The role's name, with gaps for what is not known; null when the file gives none. */
  readonly name: readonly Piece[] | null;
  /** The name in the code: a logical id or `aws_iam_role.deploy`. */
  readonly label: string;
  /** CloudFormation makes a role's name of the stack's, this and random letters. */
  readonly generatedFrom: string | null;
  /** The policy document. */
  readonly document: Node;
  /** The file that a module reads the document from, where it is another one. */
  readonly writtenIn?: { readonly path: string; readonly template: boolean };
  /** Values that were taken from a default, as `Branch = main`. */
  readonly assumed: readonly string[];
}

/** A file that could not be read, and why. */
export interface Unreadable extends SyntaxFault {
  readonly path: string;
}

/** What one format's reader found. */
export interface Reading {
  readonly declared: readonly Declared[];
  readonly unreadable: readonly Unreadable[];
}
