import { stringify } from 'yaml';

/** A trust policy as plain data. */
export interface Written {
  readonly Version: string;
  readonly Statement: readonly Readonly<Record<string, unknown>>[];
}

/** How a file is laid out, apart from what it says. */
export interface Layout {
  readonly indent: 2 | 4;
  readonly comments: boolean;
  readonly trailingCommas: boolean;
  readonly lone: boolean;
  readonly windows: boolean;
  readonly mark: boolean;
}

interface Syntax {
  /** Of the file that holds the policy. */
  readonly path: string;
  /** What else is in the checkout. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly write: (policy: Written, layout: Layout) => string;
}

const OTHER = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'ec2.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  ],
};

/** The ways in which a checkout declares the trust of the role `deploy`, by name. */
export const SYNTAXES: Readonly<Record<string, Syntax>> = {
  'a JSON file': { path: 'infra/deploy.json', write: (policy, { indent }) => json(policy, indent) },
  'what get-role printed': {
    path: 'infra/role.json',
    write: (policy, { indent }) =>
      json({ Role: { RoleName: 'deploy', AssumeRolePolicyDocument: policy } }, indent),
  },
  'a CloudFormation template in YAML': {
    path: 'infra/stack.yml',
    write: (policy, { indent, comments }) =>
      `${comments ? '# The stack\n' : ''}${stringify(template(policy), { indent, lineWidth: 0, aliasDuplicateObjects: false })}`,
  },
  'a template in YAML with the policy between brackets': {
    path: 'infra/stack.yaml',
    write: (policy, { indent }) => {
      const flow = json(policy, indent).replaceAll('\n', '\n        ');
      return `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      AssumeRolePolicyDocument:\n        ${flow}\n  Bucket:\n    Type: AWS::S3::Bucket\n`;
    },
  },
  'a CloudFormation template in JSON': {
    path: 'infra/stack.json',
    write: (policy, { indent }) => json(template(policy), indent),
  },
  'a file that Terraform reads': {
    path: 'infra/trust.json',
    beside: { 'infra/role.tf': roleReading('file("${path.module}/trust.json")') },
    write: (policy, { indent }) => json(policy, indent),
  },
  "a template of Terraform's": {
    path: 'infra/trust.json.tftpl',
    beside: { 'infra/role.tf': roleReading('templatefile("${path.module}/trust.json.tftpl", {})') },
    write: (policy, { indent }) => doubled(json(policy, indent)),
  },
  jsonencode: {
    path: 'infra/role.tf',
    write: (policy, layout) => role(`jsonencode(${hcl(policy, '  ', layout)})`, layout),
  },
  'jsonencode of JSON': {
    path: 'infra/role.tf',
    write: (policy, layout) =>
      role(`jsonencode(${doubled(json(policy, layout.indent)).replaceAll('\n', '\n  ')})`, layout),
  },
  'a heredoc': {
    path: 'infra/role.tf',
    write: (policy, layout) => role(`<<EOF\n${doubled(json(policy, layout.indent))}\nEOF`, layout),
  },
  'an indented heredoc': {
    path: 'infra/role.tf',
    write: (policy, layout) => {
      const text = doubled(json(policy, layout.indent)).replaceAll('\n', '\n    ');
      return role(`<<-EOF\n    ${text}\n  EOF`, layout);
    },
  },
  'a policy document data source': {
    path: 'infra/role.tf',
    write: (policy, layout) =>
      `${dataSource(policy, layout)}\n${role('data.aws_iam_policy_document.trust.json', layout)}`,
  },
  'a data source in JSON': {
    path: 'infra/role.tf.json',
    write: (policy, { indent }) =>
      json(
        {
          data: {
            aws_iam_policy_document: { trust: { statement: policy.Statement.map(inArguments) } },
          },
          resource: {
            aws_iam_role: {
              deploy: {
                name: 'deploy',
                assume_role_policy: '${data.aws_iam_policy_document.trust.json}',
              },
            },
          },
        },
        indent,
      ),
  },
};

/** The file as it would be committed. */
export function written(name: string, policy: Written, layout: Layout): string {
  const lone = layout.lone && policy.Statement.length === 1;
  const shaped =
    lone && !name.includes('data source')
      ? { ...policy, Statement: policy.Statement[0] as unknown as Written['Statement'] }
      : policy;
  const text = SYNTAXES[name]?.write(shaped, layout) ?? '';
  return (layout.mark ? '\ufeff' : '') + (layout.windows ? text.replaceAll('\n', '\r\n') : text);
}

function json(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent);
}

function template(policy: Written): object {
  const of = (name: string, trust: Written) => ({
    Type: 'AWS::IAM::Role',
    Properties: { RoleName: name, AssumeRolePolicyDocument: trust },
  });
  return { Resources: { Other: of('other', OTHER), Role: of('deploy', policy) } };
}

/** `${` and `%{` of a text that Terraform reads as a template. */
function doubled(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

function role(policy: string, { comments }: Layout): string {
  const other = `resource "aws_iam_role" "other" {\n  name               = "other"\n  assume_role_policy = jsonencode(${hcl(OTHER, '  ', PLAIN)})\n}\n`;
  const note = comments ? '  # Who may deploy\n' : '';
  return `${other}\nresource "aws_iam_role" "deploy" {\n  name = "deploy"\n${note}  assume_role_policy = ${policy}\n}\n`;
}

const PLAIN: Layout = {
  indent: 2,
  comments: false,
  trailingCommas: false,
  lone: false,
  windows: false,
  mark: false,
};

function hcl(value: unknown, indent: string, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return doubled(JSON.stringify(value));
  const deeper = indent + ' '.repeat(layout.indent);
  if (Array.isArray(value)) {
    const simple = value.every((item) => typeof item === 'string');
    if (simple) return `[${value.map((item) => hcl(item, deeper, layout)).join(', ')}]`;
    const items = value.map((item) => deeper + hcl(item, deeper, layout));
    const end = layout.trailingCommas ? ',' : '';
    return `[\n${items.join(',\n')}${end}${layout.comments ? ' # the last' : ''}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => {
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    return `${deeper}${name} = ${hcl(item, deeper, layout)}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

type Texts = string | readonly string[];

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as string[]) : [value as string]).map((text) =>
    text.replaceAll('${', '&{'),
  );
}

interface Parts {
  readonly effect: unknown;
  readonly actions: string[];
  readonly principals: { readonly type: string; readonly identifiers: string[] }[];
  readonly condition: {
    readonly test: string;
    readonly variable: string;
    readonly values: string[];
  }[];
}

function inArguments(statement: Readonly<Record<string, unknown>>): Parts {
  const principal = statement['Principal'];
  const conditions = (statement['Condition'] ?? {}) as Record<string, Record<string, Texts>>;
  return {
    effect: statement['Effect'],
    actions: listOf(statement['Action']),
    principals:
      principal === '*'
        ? [{ type: '*', identifiers: ['*'] }]
        : Object.entries(principal as Record<string, Texts>).map(([type, value]) => ({
            type,
            identifiers: listOf(value),
          })),
    condition: Object.entries(conditions).flatMap(([test, keys]) =>
      Object.entries(keys).map(([variable, values]) => ({
        test,
        variable,
        values: listOf(values),
      })),
    ),
  };
}

function dataSource({ Statement }: Written, { indent, comments }: Layout): string {
  const [one, two] = [' '.repeat(indent), ' '.repeat(2 * indent)];
  const three = ' '.repeat(3 * indent);
  const blocks = Statement.map((statement) => {
    const { effect, actions, principals, condition } = inArguments(statement);
    const lines = [
      ...(comments ? [`${two}# One of several`] : []),
      `${two}effect  = ${JSON.stringify(effect)}`,
      `${two}actions = ${JSON.stringify(actions)}`,
      ...principals.flatMap(({ type, identifiers }) => [
        `${two}principals {`,
        `${three}type        = ${JSON.stringify(type)}`,
        `${three}identifiers = ${JSON.stringify(identifiers)}`,
        `${two}}`,
      ]),
      ...condition.flatMap(({ test, variable, values }) => [
        `${two}condition {`,
        `${three}test     = ${JSON.stringify(test)}`,
        `${three}variable = ${JSON.stringify(variable)}`,
        `${three}values   = ${doubled(JSON.stringify(values))}`,
        `${two}}`,
      ]),
    ];
    return `${one}statement {\n${lines.join('\n')}\n${one}}`;
  });
  return `data "aws_iam_policy_document" "trust" {\n${blocks.join('\n\n')}\n}\n`;
}

function roleReading(policy: string): string {
  return `resource "aws_iam_role" "deploy" {\n  name = "deploy"\n  assume_role_policy = ${policy}\n}\n`;
}
