/**
 * Whether an identity is the expected one. A role's own ARN stands for every session of it, and a
 * final `*` for any session name. GetCallerIdentity names a session as
 * `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`, without the role's path.
 */
export function arnMatches(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  if (expected.endsWith('/*') && actual.startsWith(expected.slice(0, -1))) return true;
  const role = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(expected);
  if (role === null) return false;
  const [, partition = '', account = '', name = ''] = role;
  return actual.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`);
}
