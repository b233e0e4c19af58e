import { type Node, textOf } from '../../document/node.js';
import { type HclResult, parseHcl } from './hcl/parse.js';
import { attributeOf, type Hcl } from './hcl/syntax.js';
import type { Declared, Reading, SourceFile, Unreadable, WantedRole } from '../role.js';
import { moduleUses, type ModuleUse } from './modules.js';
import { freshNotes, type ModuleFile, pathFrom, type Scope } from './scope.js';
import { parseTerraformJson, parseVariablesJson } from './json.js';
import { resolve } from './value.js';
import { jsonNode, piecesOf, pinned } from '../text.js';
import { spend, type Work } from '../../work.js';

/** Reads the roles that Terraform files declare: `jsonencode`, policy documents and heredocs. */
export function readTerraform(files: readonly SourceFile[], role: WantedRole, work: Work): Reading {
  const unreadable: Unreadable[] = [];
  const folders = new Map<string, ModuleFile[]>();
  for (const { path, text } of files) {
    if (!/\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path)) continue;
    spend(work, HCL_COST * text.length);
    const parsed = parserFor(path)(text);
    if (!parsed.ok) {
      // Only a file that could hold the role is worth a word.
      if (text.includes('assume_role_policy')) unreadable.push({ path, ...parsed.fault });
      continue;
    }
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const values = /\.tfvars(?:\.json)?$/.test(path) ? parsed.body.attributes : [];
    const module = { path, blocks: parsed.body.blocks, values };
    folders.set(folder, [...(folders.get(folder) ?? []), module]);
  }
  const declared = moduleUses(folders, files, role, work).flatMap(rolesOf);
  return { declared, unreadable };
}

/** How many times dearer than JSON a character of HCL is to read. */
const HCL_COST = 2;

function parserFor(path: string): (text: string) => HclResult {
  if (path.endsWith('.tfvars.json')) return parseVariablesJson;
  return path.endsWith('.json') ? parseTerraformJson : parseHcl;
}

function rolesOf({ modules, scope: module }: ModuleUse): Declared[] {
  return modules.flatMap(({ path, blocks }) =>
    blocks.flatMap((block): Declared[] => {
      if (block.type !== 'resource' || block.labels[0] !== 'aws_iam_role') return [];
      const policy = attributeOf(block.body, 'assume_role_policy');
      if (policy === undefined) return [];
      const scope = { ...module, ...freshNotes() };
      const name = attributeOf(block.body, 'name');
      const prefix = attributeOf(block.body, 'name_prefix');
      const named = name === undefined ? null : piecesOf(resolve(name, scope));
      const begun = prefix === undefined ? null : piecesOf(resolve(prefix, scope));
      const resolved = asDocument(resolve(policy, scope));
      const data =
        policy.kind === 'traversal'
          ? scope.blocks.get(policy.path.slice(0, 3).join('.'))
          : undefined;
      const inJson = path.endsWith('.json');
      // Written elsewhere than here or in a data source, its lines would name the wrong file.
      const elsewhere =
        (policy.kind === 'traversal' && data === undefined) ||
        (inJson && data === undefined) ||
        (policy.kind === 'call' && policy.name !== 'jsonencode');
      const written = fileRead(policy, scope);
      return [
        {
          ...(written === null ? {} : { writtenIn: written }),
          path: data?.path ?? path,
          at: block.at,
          format: 'terraform',
          name: named ?? (begun === null ? null : [...begun, { hole: 'name_prefix' }]),
          label: `aws_iam_role.${block.labels[1] ?? ''}`,
          generatedFrom: null,
          document: elsewhere ? pinned(resolved, inJson ? policy.at : block.at) : resolved,
          assumed: [...new Set([...scope.inherited, ...scope.assumed])],
        },
      ];
    }),
  );
}

/** The file whose text is the policy: `file("trust.json")`, or a template. */
function fileRead(policy: Hcl, scope: Scope): NonNullable<Declared['writtenIn']> | null {
  if (policy.kind !== 'call' || !/^(?:template)?file$/.test(policy.name)) return null;
  const [name] = policy.args;
  const text = name === undefined ? undefined : textOf(resolve(name, scope));
  const path = text === undefined ? '' : pathFrom(scope.folder, text);
  return scope.files.has(path) ? { path, template: policy.name === 'templatefile' } : null;
}

/** A heredoc or `file()` is text that holds JSON. */
function asDocument(node: Node): Node {
  if (node.kind !== 'string' && node.kind !== 'unresolved') return node;
  return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}
