import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';
import type { Request } from '../request/request.js';
import type { Plain } from './document.js';
import { writeHcl, writeYaml } from './syntax.js';

/** A syntax in which a policy may be kept. */
export type PolicySyntax = 'json' | 'hcl' | 'yaml';

/** The syntax of a policy's file, by its name. */
export function syntaxOf(path: string | null): PolicySyntax {
  if (path === null) return 'json';
  if (/\.(?:tf|tofu)$/.test(path)) return 'hcl';
  return /\.(?:ya?ml|template)$/.test(path) ? 'yaml' : 'json';
}

/**
 * The policy in every syntax, the one in which it was found first, and the command that applies it.
 * @param complete whether the document holds whatever else the role trusts
 */
export function snippetsOf(
  request: Request,
  whole: Plain,
  document: string,
  complete: boolean,
  syntax: PolicySyntax,
): Snippet[] {
  // Without the found policy, the document would drop whatever else the role trusts.
  const others = complete ? '' : '; keep the statements that other jobs need';
  const role = request.role?.name ?? 'ROLE_NAME';
  const command = `aws iam update-assume-role-policy --role-name ${quoteShell(role)} --policy-document file://trust-policy.json`;
  const hcl = `assume_role_policy = jsonencode(${writeHcl(whole)})`;
  const yaml = `AssumeRolePolicyDocument:\n${writeYaml(whole, '  ')}`;
  const all: Snippet[] = [
    { language: 'json', target: `trust-policy.json${others}`, code: document },
    {
      language: 'sh',
      target: 'a terminal, beside trust-policy.json: it replaces the deployed policy',
      code: command,
    },
    { language: 'hcl', target: 'the aws_iam_role in Terraform', code: hcl },
    // CloudFormation resolves `{{resolve:...}}` wherever it stands, and knows no way to escape it.
    ...(document.includes('{{')
      ? []
      : [
          { language: 'yaml' as const, target: 'the AWS::IAM::Role in CloudFormation', code: yaml },
        ]),
  ];
  const first = all.filter(({ language }) => language === syntax);
  return [...first, ...all.filter(({ language }) => language !== syntax)];
}
