import type { FoundPolicy } from '../../facts/trust/found-policy.js';
import {
  findPolicies,
  mayDeclareRoles,
  type PolicyInCheckout,
} from '../../trust/sources/find-policies.js';
import { type SyntaxFault, tooLarge } from '../../trust/document/json.js';
import { parsePolicy } from '../../trust/document/policy.js';
import { jsonPolicyFile } from '../../trust/sources/policy-file.js';
import type { RoleArn } from '../../report/aws/role-arn.js';

/** Declarations that may be the role's, besides the first. */
const MOST_RIVALS = 8;

/**
 * The trust policy of a file's text: the policy itself as JSON, what `aws iam get-role` printed, or
 * infrastructure code, in which `role` chooses.
 */
export function readPolicy(path: string, text: string, role: RoleArn | null): FoundPolicy {
  const source = { kind: 'argument', path, line: null, description: path } as const;
  const result = parsePolicy(text);
  if (result.ok) return { source, result, file: jsonPolicyFile(path, text), unresolved: [] };
  if (result.fault.tooLarge || result.fault.empty || !mayDeclareRoles(path)) {
    return { source, result, unresolved: [] };
  }
  const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
  if (role === null) {
    // Of JSON, the fault that was met says more than a guess at what the file might be.
    return isJson
      ? { source, result, unresolved: [] }
      : unread('give --role ARN to say which role');
  }
  const { found, unreadable, exhausted } = findPolicies([{ path, text }], role);
  const best = found.find(({ policy }) => policy.ok) ?? found[0];
  const [broken] = unreadable;
  if (exhausted === true) {
    const fault = tooLarge('it takes more work to find the policy in it than is spent on one file');
    return { source, result: { ok: false, fault }, unresolved: [] };
  }
  if (best === undefined) {
    if (isJson && broken === undefined) return { source, result, unresolved: [] };
    return broken === undefined
      ? unread(`it declares no trust policy for the role ${role.name}`)
      : unread(broken.message, broken);
  }
  const rivals = found.filter((one) => one !== best && one.policy.ok && one.match === best.match);
  return { ...taken(best), rivals: rivals.slice(0, MOST_RIVALS).map(taken) };

  function taken({
    line,
    label,
    policy,
    unresolved,
    assumed,
    file,
  }: PolicyInCheckout): FoundPolicy {
    const description = `${path}, line ${line} (${label})`;
    return { source: { ...source, line, description }, result: policy, file, unresolved, assumed };
  }

  function unread(message: string, at?: SyntaxFault): FoundPolicy {
    const fault = at ?? { line: 1, column: 1, message };
    return { source, result: { ok: false, fault }, unresolved: [] };
  }
}
