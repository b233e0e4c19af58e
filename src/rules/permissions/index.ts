import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import { deniedByBoundary } from './denied-by-boundary.js';
import { deniedByOrganization } from './denied-by-organization.js';
import { explicitDeny } from './explicit-deny.js';
import { notAllowed } from './not-allowed.js';
import { notSimulated } from './not-simulated.js';

/** Rules about what the identity may do. What no policy of the account can mend stands first. */
export const permissionRules: readonly Rule<PermissionFacts>[] = [
  deniedByOrganization,
  deniedByBoundary,
  explicitDeny,
  notAllowed,
  notSimulated,
];
