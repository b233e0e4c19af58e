import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';
import { showInvisible } from '../../report/inert.js';
import type { Policy } from '../document/model.js';
import type { PolicyFile } from '../sources/policy-file.js';
import { type Change, freshOf } from './change.js';
import { lineDiff, unifiedDiff } from './diff.js';
import { type Plain, plainOf } from './document.js';
import { dataStatement } from './edit/edit-terraform-json.js';
import { writeStatementBlock } from './edit/edit-block.js';
import { editFile, type Form, placeIn } from './edit/edit-file.js';
import { HCL_STYLE, JSON_STYLE, TERRAFORM_JSON_STYLE } from './edit/style.js';
import { holdsChange } from './edit/verified.js';
import { writeHcl, writeJson, writeYaml } from './syntax.js';

/** What is pasted where no policy was found: one more statement, in every syntax. */
export function additionsFor(statement: Plain): Snippet[] {
  const json = writeJson(statement);
  const keep = 'keep the rest';
  return [
    {
      language: 'json',
      target: `one more statement in the role's trust policy; ${keep}`,
      code: json,
    },
    {
      language: 'hcl',
      target: `one more statement in the role's assume_role_policy; ${keep}`,
      code: writeHcl(statement),
    },
    ...(isResolved(json)
      ? []
      : [
          {
            language: 'yaml' as const,
            target: `one more statement in the role's AssumeRolePolicyDocument; ${keep}`,
            code: writeYaml([statement]),
          },
        ]),
  ];
}

/** The change of a policy that was read from IAM: what differs, and the whole with the rest kept. */
export function wholePolicy(policy: Policy, after: Plain, role: string): Snippet[] {
  const before = plainOf(policy.node);
  const document = writeJson(after);
  const diff = before === null ? '' : lineDiff(writeJson(before), document);
  return [
    ...(diff === '' ? [] : [{ language: 'diff' as const, target: 'the trust policy', code: diff }]),
    ...replacing(document, role),
  ];
}

/** The whole policy and the command that puts it in place of the deployed one. */
export function replacing(document: string, role: string): Snippet[] {
  return [
    { language: 'json', target: 'trust-policy.json, with every statement kept', code: document },
    {
      language: 'sh',
      target: 'a terminal, beside trust-policy.json: it replaces the deployed policy',
      code: `aws iam update-assume-role-policy --role-name ${quoteShell(role)} --policy-document file://trust-policy.json`,
    },
  ];
}

/** An edit that was made, read back and found to keep all else. */
export interface Edit {
  readonly change: Change;
  readonly policy: Policy;
  readonly snippet: Snippet;
}

/**
 * The change as lines of its file. It is made, read back by the reader that found the policy, and
 * held against what the policy said before; null where anything else would change with it.
 */
export function editOf(file: PolicyFile, before: Policy, change: Change): Edit | null {
  if (file.format === 'cloudformation' && isResolved(writeJson(freshOf(change)))) return null;
  const text = editFile(file, change);
  const policy = text === null ? null : file.reread(text);
  if (text === null || policy === null || !holdsChange(before, policy, change)) return null;
  const diff = unifiedDiff(file.text, text, file.path);
  if (diff === null) return null;
  const target = `${showInvisible(file.path)}, line ${diff.line}`;
  return { change, policy, snippet: { language: 'diff', target, code: diff.code } };
}

/** The statement alone, in the syntax of a file that cannot be edited by lines. */
export function additionTo(file: PolicyFile, policy: Policy, statement: Plain): Snippet[] {
  const { form } = placeIn(file);
  const written = addition(file, form, statement);
  if (written === null) return [];
  const place = `${showInvisible(file.path)}, line ${lineIn(file, policy)}`;
  const where = file.generated
    ? `the code that writes ${showInvisible(file.path)}`
    : form === 'unknown'
      ? `the policy that ${place} names`
      : place;
  const target = `one more statement in ${where}; keep the rest`;
  return [{ ...written, target }];
}

function addition(
  { format, path }: PolicyFile,
  form: Form,
  statement: Plain,
): Pick<Snippet, 'language' | 'code'> | null {
  if (format === 'cloudformation' && isResolved(writeJson(statement))) return null;
  if (form === 'yaml') return { language: 'yaml', code: writeYaml([statement]) };
  if (form === 'data-in-json') {
    const data = dataStatement(statement);
    return data === null ? null : { language: 'json', code: TERRAFORM_JSON_STYLE.value(data, '') };
  }
  if (form === 'block') {
    const block = writeStatementBlock(statement, '');
    return block === null ? null : { language: 'hcl', code: block };
  }
  if (format !== 'terraform') return { language: 'json', code: JSON_STYLE.value(statement, '') };
  // The text that it goes into may be a file, a template or a local: JSON is right in all of them.
  return form === 'unknown' || path.endsWith('.json')
    ? { language: 'json', code: TERRAFORM_JSON_STYLE.value(statement, '') }
    : { language: 'hcl', code: HCL_STYLE.value(statement, '') };
}

/** Of the last statement; of a policy whose parts stand elsewhere, where it begins. */
function lineIn({ at }: PolicyFile, { node, statements }: Policy): number {
  const here = at !== null && at.line === node.at.line && at.column === node.at.column;
  return (here ? statements.at(-1)?.at.line : at?.line) ?? node.at.line;
}

/** CloudFormation resolves `{{resolve:...}}` wherever it stands, and knows no way to escape it. */
function isResolved(text: string): boolean {
  return text.includes('{{');
}
