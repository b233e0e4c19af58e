import type { Position } from '../../../document/node.js';

/** An HCL expression, as far as trust policies need it. */
export type Hcl =
  | { readonly kind: 'string' | 'number' | 'boolean'; readonly text: string; readonly at: Position }
  | { readonly kind: 'null'; readonly at: Position }
  /** A quoted string or heredoc with `${...}` in it. */
  | { readonly kind: 'template'; readonly parts: readonly (string | Hcl)[]; readonly at: Position }
  | { readonly kind: 'tuple'; readonly items: readonly Hcl[]; readonly at: Position }
  | { readonly kind: 'object'; readonly entries: readonly HclEntry[]; readonly at: Position }
  /** `data.aws_caller_identity.current.account_id`; an index counts as a step. */
  | { readonly kind: 'traversal'; readonly path: readonly string[]; readonly at: Position }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Hcl[];
      readonly at: Position;
    }
  /** Operators, conditionals, `for` and the like: kept as their source text. */
  | { readonly kind: 'opaque'; readonly source: string; readonly at: Position };

export interface HclEntry {
  readonly key: Hcl;
  readonly value: Hcl;
}

export interface HclAttribute {
  readonly name: string;
  readonly value: Hcl;
  readonly at: Position;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
  readonly at: Position;
}

export interface HclBody {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

/** The value of an attribute, or undefined. */
export function attributeOf(body: HclBody, name: string): Hcl | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.value;
}
