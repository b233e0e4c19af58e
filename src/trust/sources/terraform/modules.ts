import type { Node } from '../../document/node.js';
import { attributeOf } from './hcl/syntax.js';
import type { SourceFile, WantedRole } from '../role.js';
import { freshNotes, type ModuleFile, pathFrom, type Scope, scopeOf } from './scope.js';
import { resolve } from './value.js';
import type { Work } from '../../work.js';

/** One use of a folder of Terraform files: at the root, or by a call with inputs. */
export interface ModuleUse {
  readonly folder: string;
  readonly modules: readonly ModuleFile[];
  readonly scope: Scope;
}

/** Calls may stand within called modules, and could call each other in a circle. */
const DEEPEST = 4;
const MOST_USES = 200;

/**
 * Every use of every folder. A folder that another one calls by its path counts once a call, with
 * the call's inputs in place of the variables; any other folder counts once, as it stands.
 * @see https://developer.hashicorp.com/terraform/language/modules/sources#local-paths
 */
export function moduleUses(
  folders: ReadonlyMap<string, readonly ModuleFile[]>,
  files: readonly SourceFile[],
  role: WantedRole,
  work: Work,
): ModuleUse[] {
  const uses: ModuleUse[] = [];
  const called = new Set<string>();
  const visited = new Set<string>();
  for (const [folder, modules] of folders) {
    for (const { source } of callsIn(folder, modules)) if (source !== folder) called.add(source);
  }
  const visit = (folder: string, inputs: Inputs | null, depth: number): void => {
    const modules = folders.get(folder);
    if (modules === undefined || uses.length >= MOST_USES || depth > DEEPEST) return;
    visited.add(folder);
    // Terraform reads `*.tfvars` beside the root module alone.
    const read = inputs === null ? modules : modules.map((one) => ({ ...one, values: [] }));
    const scope = { ...scopeOf(folder, read, files, role, work), ...inputs };
    uses.push({ folder, modules, scope });
    for (const call of callsIn(folder, modules)) {
      // Before anything is worked out: a file may hold calls without end.
      if (uses.length >= MOST_USES || !folders.has(call.source)) continue;
      const notes = freshNotes();
      const given = new Map<string, Node>();
      for (const { name, value } of call.attributes) {
        if (!META.includes(name)) given.set(name, resolve(value, { ...scope, ...notes }));
      }
      visit(
        call.source,
        { inputs: given, inherited: [...scope.inherited, ...notes.assumed] },
        depth + 1,
      );
    }
  };
  for (const folder of folders.keys()) if (!called.has(folder)) visit(folder, null, 0);
  // Folders that only call each other are no module that works, but may still declare the role.
  for (const folder of folders.keys()) if (!visited.has(folder)) visit(folder, null, DEEPEST);
  return uses;
}

type Inputs = Pick<Scope, 'inputs' | 'inherited'>;

/** What a call says of itself; the rest are the module's variables. */
const META = ['source', 'version', 'providers', 'count', 'for_each', 'depends_on'];

function callsIn(folder: string, modules: readonly ModuleFile[]) {
  return modules.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'module') return [];
      const source = attributeOf(block.body, 'source');
      // Anything else is fetched from elsewhere.
      if (source?.kind !== 'string' || !/^\.{1,2}\//.test(source.text)) return [];
      return [{ source: pathFrom(folder, source.text), attributes: block.body.attributes }];
    }),
  );
}
