import { splitArn } from '../../report/aws/arn.js';
import { parseRoleArn } from '../../report/aws/role-arn.js';

/**
 * Whether an identity is the expected one. A role's own ARN stands for every session of it, and a
 * final `*` for any session name. GetCallerIdentity names a session as
 * `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`, without the role's path.
 */
export function arnMatches(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  if (expected.endsWith('/*') && actual.startsWith(expected.slice(0, -1))) return true;
  const role = parseRoleArn(expected);
  const session = splitArn(actual);
  if (role === null || session === null) return false;
  return (
    session.service === 'sts' &&
    session.partition === role.partition &&
    session.account === role.account &&
    session.resource.startsWith(`assumed-role/${role.name}/`)
  );
}
