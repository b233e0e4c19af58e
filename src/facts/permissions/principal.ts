import { identityArn } from '../../report/aws/arn.js';
import { parseRoleArn } from '../../report/aws/role-arn.js';
import type { SimulatedPrincipal } from './permission-facts.js';

/**
 * The user or role whose policies stand behind an identity; null for whoever IAM does not simulate:
 * the root user, a federated user. A session's ARN lacks its role's path.
 * @param roleArn the role that was asked for
 * @param arnOfRole asks for a role's ARN by its name; null where nobody tells
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
export async function principalOf(
  callerArn: string,
  roleArn: string | null,
  arnOfRole: (name: string) => Promise<string | null>,
): Promise<SimulatedPrincipal | null> {
  const caller = identityArn(callerArn);
  if (caller === null) return null;
  const { partition, account, service, resource } = caller;
  if (service === 'iam') {
    if (!resource.startsWith('user/')) return null;
    return { arn: callerArn, kind: 'user', name: resource.slice(resource.lastIndexOf('/') + 1) };
  }
  const name = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
  if (name === undefined) return null;
  const isOurs = (arn: string | null): arn is string => {
    const role = arn === null ? null : parseRoleArn(arn);
    return role !== null && role.account === account && role.name === name;
  };
  if (isOurs(roleArn)) return { arn: roleArn, kind: 'role', name };
  const told = await arnOfRole(name);
  if (isOurs(told)) return { arn: told, kind: 'role', name };
  const arn = `arn:${partition}:iam::${account}:role/${name}`;
  return { arn, kind: 'role', name, pathUnknown: true };
}
