import type { Policy } from '../document/model.js';
import type { Position } from '../document/node.js';
import { parsePolicy } from '../document/policy.js';

/** The file that a policy stands in, with what is needed to edit it and to read it back. */
export interface PolicyFile {
  /** As a user names it. */
  readonly path: string;
  readonly text: string;
  readonly format: 'json' | 'cloudformation' | 'terraform';
  /** Where the policy begins; null where it is not in this file but put together. */
  readonly at: Position | null;
  /** A tool wrote the file and will write it again: what `cdk synth` leaves. */
  readonly generated: boolean;
  /** What else the code gives this very document to: `aws_iam_role.other`. */
  readonly sharedWith: readonly string[];
  /**
   * The same policy in the file with another text; null where it is not found there any more, or
   * where another policy would change as well.
   */
  readonly reread: (text: string) => Policy | null;
}

/** The file of a lone policy, or of what `aws iam get-role` printed. */
export function jsonPolicyFile(path: string, text: string): PolicyFile {
  const parsed = parsePolicy(text);
  return {
    path,
    text,
    format: 'json',
    at: parsed.ok ? parsed.policy.node.at : null,
    generated: false,
    sharedWith: [],
    reread: (changed) => {
      const result = parsePolicy(changed);
      return result.ok ? result.policy : null;
    },
  };
}
