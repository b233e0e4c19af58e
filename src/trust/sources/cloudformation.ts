import { parseJson } from '../json.js';
import { type Node, valueOf } from '../node.js';
import { type Template, workOut } from './intrinsics.js';
import type { Declared, Reading, SourceFile, WantedRole } from './role.js';
import { jsonNode, piecesOf } from './text.js';
import { parseYaml } from './yaml.js';

/**
 * Reads the roles of CloudFormation and SAM templates, in YAML and in JSON; what the CDK leaves in
 * `cdk.out` is such JSON.
 */
export function readCloudFormation(files: readonly SourceFile[], role: WantedRole): Reading {
  const read = files
    .filter(({ path, text }) => isTemplate(path, text))
    .map((file) => readOne(file, role));
  return {
    declared: read.flatMap(({ declared }) => declared),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
  };
}

function isTemplate(path: string, text: string): boolean {
  return (
    /\.(?:ya?ml|json|template|cfn)$/.test(path) &&
    /AssumeRolePolicyDocument/.test(text) &&
    /\bResources\b/.test(text)
  );
}

function readOne({ path, text }: SourceFile, role: WantedRole): Reading {
  const json = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
  const parsed = json ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return { declared: [], unreadable: [{ path, ...parsed.fault }] };
  const parameters = valueOf(parsed.node, 'Parameters');
  const resources = valueOf(parsed.node, 'Resources');
  if (resources?.kind !== 'object') return { declared: [], unreadable: [] };
  const declared = resources.entries.flatMap(({ key, value }): Declared[] => {
    const properties = valueOf(value, 'Properties');
    const policy = valueOf(properties, 'AssumeRolePolicyDocument');
    if (policy === undefined) return [];
    const template: Template = {
      parameters,
      resources,
      role,
      assumed: new Set(),
      budget: { left: 20_000 },
    };
    const name = valueOf(properties, 'RoleName');
    const document = asDocument(workOut(policy, template));
    return [
      {
        path,
        at: policy.at,
        format: 'cloudformation',
        name: name === undefined ? null : piecesOf(workOut(name, template)),
        label: key,
        generatedFrom: name === undefined ? key : null,
        document,
        assumed: [...template.assumed],
      },
    ];
  });
  return { declared, unreadable: [] };
}

/** A document may also be given as a text of JSON, which `Fn::Sub` then fills. */
function asDocument(node: Node): Node {
  if (node.kind !== 'string' && node.kind !== 'unresolved') return node;
  return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}
