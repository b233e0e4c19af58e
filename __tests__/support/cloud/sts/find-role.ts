import type { Account, Cloud, Role } from '../state.js';

/** The account that an ARN names, and the role in it; either may not exist. */
export function findRole(
  cloud: Cloud,
  roleArn: string,
): { readonly account: Account | undefined; readonly role: Role | undefined } {
  const [, partition, , , id = '', resource = ''] = roleArn.split(':');
  const account = cloud.accounts.get(id);
  if (account?.partition !== partition) return { account: undefined, role: undefined };
  return { account, role: account?.roles.get(resource.replace(/^role\//, '')) };
}
