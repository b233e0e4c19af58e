import type { Node } from '../node.js';
import { parseHcl } from './hcl/parse.js';
import { attributeOf } from './hcl/syntax.js';
import type { Declared, Reading, SourceFile, Unreadable, WantedRole } from './role.js';
import { freshNotes, type ModuleFile, scopeOf } from './terraform-scope.js';
import { resolve } from './terraform-value.js';
import { jsonNode, piecesOf, pinned } from './text.js';

/** Reads the roles that Terraform files declare: `jsonencode`, policy documents and heredocs. */
export function readTerraform(files: readonly SourceFile[], role: WantedRole): Reading {
  const unreadable: Unreadable[] = [];
  const folders = new Map<string, ModuleFile[]>();
  for (const { path, text } of files) {
    if (!/\.(?:tf|tofu|tfvars)$/.test(path)) continue;
    const parsed = parseHcl(text);
    if (!parsed.ok) {
      // Only a file that could hold the role is worth a word.
      if (text.includes('assume_role_policy')) unreadable.push({ path, ...parsed.fault });
      continue;
    }
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const values = path.endsWith('.tfvars') ? parsed.body.attributes : [];
    const module = { path, blocks: parsed.body.blocks, values };
    folders.set(folder, [...(folders.get(folder) ?? []), module]);
  }
  const declared = [...folders].flatMap(([folder, modules]) =>
    rolesOf(folder, modules, files, role),
  );
  return { declared, unreadable };
}

function rolesOf(
  folder: string,
  modules: readonly ModuleFile[],
  files: readonly SourceFile[],
  role: WantedRole,
): Declared[] {
  const module = scopeOf(folder, modules, files, role);
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
      // Written elsewhere than here or in a data source, its lines would name the wrong file.
      const elsewhere =
        (policy.kind === 'traversal' && data === undefined) ||
        (policy.kind === 'call' && policy.name !== 'jsonencode');
      return [
        {
          path: data?.path ?? path,
          at: block.at,
          format: 'terraform',
          name: named ?? (begun === null ? null : [...begun, { hole: 'name_prefix' }]),
          label: `aws_iam_role.${block.labels[1] ?? ''}`,
          generatedFrom: null,
          document: elsewhere ? pinned(resolved, block.at) : resolved,
          assumed: [...scope.assumed],
        },
      ];
    }),
  );
}

/** A heredoc or `file()` is text that holds JSON. */
function asDocument(node: Node): Node {
  if (node.kind !== 'string' && node.kind !== 'unresolved') return node;
  return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}
