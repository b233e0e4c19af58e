import type { Node } from '../../document/node.js';
import { attributeOf, type Hcl, type HclBlock } from './hcl/syntax.js';
import type { SourceFile, WantedRole } from '../role.js';
import { spend, type Work } from '../../work.js';

/** What one Terraform module, a folder of files, declares. */
export interface Scope {
  readonly role: WantedRole;
  readonly folder: string;
  /** `type.name` of every resource, `data.type.name` of every data source. */
  readonly blocks: ReadonlyMap<string, Placed>;
  readonly locals: ReadonlyMap<string, Hcl>;
  /** Defaults, overridden by the folder's `*.tfvars`. */
  readonly variables: ReadonlyMap<string, Hcl>;
  /** What a call of the module gives its variables; they need no default then. */
  readonly inputs: ReadonlyMap<string, Node>;
  /** Defaults of the calling module that the inputs were worked out with. */
  readonly inherited: readonly string[];
  /** In a file for `templatefile`, the only names that there are; null elsewhere. */
  readonly given: ReadonlyMap<string, Node> | null;
  /** The other files of the checkout, for `file()`. */
  readonly files: ReadonlyMap<string, string>;
  /** Variables whose default was used. */
  readonly assumed: Set<string>;
  /** How many more values may be worked out: locals that name each other twice grow without end. */
  readonly budget: { left: number };
  /** What all modules together may still cost. */
  readonly work: Work;
}

/** A block and the file it stands in. */
interface Placed {
  readonly block: HclBlock;
  readonly path: string;
}

/** A parsed file of the module. */
export interface ModuleFile {
  readonly path: string;
  readonly blocks: readonly HclBlock[];
  /** Top-level attributes: only `*.tfvars` has them. */
  readonly values: readonly { readonly name: string; readonly value: Hcl }[];
}

/** Gathers what the files of one folder declare. */
export function scopeOf(
  folder: string,
  modules: readonly ModuleFile[],
  files: readonly SourceFile[],
  role: WantedRole,
  work: Work,
): Scope {
  spend(work, files.length + modules.reduce((sum, { blocks }) => sum + blocks.length, 0));
  const blocks = new Map<string, Placed>();
  const locals = new Map<string, Hcl>();
  const variables = new Map<string, Hcl>();
  for (const { path, blocks: declared } of modules) {
    for (const block of declared) {
      const [first = '', second = ''] = block.labels;
      if (block.type === 'resource') blocks.set(`${first}.${second}`, { block, path });
      if (block.type === 'data') blocks.set(`data.${first}.${second}`, { block, path });
      if (block.type === 'locals') {
        for (const { name, value } of block.body.attributes) locals.set(name, value);
      }
      const fallback = block.type === 'variable' ? attributeOf(block.body, 'default') : undefined;
      if (fallback !== undefined) variables.set(first, fallback);
    }
  }
  for (const { values } of modules) {
    for (const { name, value } of values) variables.set(name, value);
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const alone = { inputs: new Map<string, Node>(), inherited: [], given: null };
  return { role, work, folder, blocks, locals, variables, files: texts, ...alone, ...freshNotes() };
}

/** A path as a module writes it, `./trust.json` or `../role`, from the checkout's root. */
export function pathFrom(folder: string, written: string): string {
  const path: string[] = [];
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

/** What is noted while the values of one role are worked out. */
export function freshNotes(): Pick<Scope, 'assumed' | 'budget'> {
  return { assumed: new Set(), budget: { left: 50_000 } };
}

/** Where an expression came to a standstill, as a name for its gap. */
export function sourceOf(value: Hcl): string {
  switch (value.kind) {
    case 'traversal':
      return value.path.join('.');
    case 'call':
      return `${value.name}(...)`;
    case 'opaque':
      return value.source.replace(/\s+/g, ' ').slice(0, 120);
    case 'string':
    case 'number':
    case 'boolean':
      return value.text.slice(0, 120);
    case 'null':
    case 'template':
    case 'tuple':
    case 'object':
      return `a ${value.kind}`;
  }
}
