import { parseJson } from '../../document/json.js';
import { type Node, valueOf } from '../../document/node.js';
import { type Template, workOut } from './intrinsics.js';
import type { Declared, Reading, SourceFile, WantedRole } from '../role.js';
import { jsonNode, piecesOf } from '../text.js';
import { spend, type Work } from '../../work.js';
import { costOfYaml, parseYaml } from './yaml.js';

/**
 * Reads the roles of CloudFormation and SAM templates, in YAML and in JSON; what the CDK leaves in
 * `cdk.out` is such JSON.
 */
export function readCloudFormation(
  files: readonly SourceFile[],
  role: WantedRole,
  work: Work,
): Reading {
  const read = files
    .filter(({ path, text }) => isTemplate(path, text))
    .map((file) => readOne(file, role, work));
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

function readOne({ path, text }: SourceFile, role: WantedRole, work: Work): Reading {
  const json = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
  spend(work, json ? text.length : costOfYaml(text));
  const parsed = json ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return { declared: [], unreadable: [{ path, ...parsed.fault }] };
  const resources = valueOf(parsed.node, 'Resources');
  if (resources?.kind !== 'object') return { declared: [], unreadable: [] };
  const template = (choices: Choices): Template => ({
    parameters: valueOf(parsed.node, 'Parameters'),
    mappings: valueOf(parsed.node, 'Mappings'),
    conditions: valueOf(parsed.node, 'Conditions'),
    resources,
    role,
    assumed: new Set(),
    choices,
    open: new Set(),
    budget: { left: 20_000 },
    work,
  });
  const declared = resources.entries.flatMap(({ key, value }) => {
    const properties = valueOf(value, 'Properties');
    const policy = valueOf(properties, 'AssumeRolePolicyDocument');
    return policy === undefined
      ? []
      : variants(path, key, policy, valueOf(properties, 'RoleName'), template, new Map());
  });
  return { declared, unreadable: [] };
}

type Choices = ReadonlyMap<string, boolean>;

/** Conditions that one role's trust may hang on; of more, the branches stay gaps. */
const MOST_CONDITIONS = 3;

/** The role as it is declared, once for every way in which its open conditions may turn out. */
function variants(
  path: string,
  label: string,
  policy: Node,
  name: Node | undefined,
  templateOf: (choices: Choices) => Template,
  choices: Choices,
): Declared[] {
  const template = templateOf(choices);
  const document = asDocument(workOut(policy, template));
  const named = name === undefined ? null : piecesOf(workOut(name, template));
  const [open] = template.open;
  if (open !== undefined && choices.size < MOST_CONDITIONS) {
    return [true, false].flatMap((holds) =>
      variants(path, label, policy, name, templateOf, new Map([...choices, [open, holds]])),
    );
  }
  const where = [...choices].map(([condition, holds]) => `${condition} is ${String(holds)}`);
  return [
    {
      path,
      at: policy.at,
      format: 'cloudformation',
      name: named,
      label: where.length === 0 ? label : `${label} where ${where.join(' and ')}`,
      generatedFrom: name === undefined ? label : null,
      document,
      assumed: [...template.assumed],
    },
  ];
}

/** A document may also be given as a text of JSON, which `Fn::Sub` then fills. */
function asDocument(node: Node): Node {
  if (node.kind !== 'string' && node.kind !== 'unresolved') return node;
  return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}
