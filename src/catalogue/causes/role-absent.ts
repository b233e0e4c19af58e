import type { Cause } from '../entry.js';

/** STS does not tell a role that is not there from one that may not be assumed. */
export const roleAbsent: Cause = {
  id: 'role-absent',
  title: 'The role does not exist under this ARN',
  why: 'STS refuses a role that does not exist as it refuses one that it may not give: the account, the path or the name in the ARN may be wrong.',
  fix: 'Compare the ARN with `aws iam get-role --role-name NAME --query Role.Arn`, path and letter case included.',
};
