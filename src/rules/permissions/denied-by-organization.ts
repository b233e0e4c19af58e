import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import { deniedMatch, familiesOf } from '../../wording/permissions/denied.js';

/** A service control policy stands above every policy of the account. */
export const deniedByOrganization: Rule<PermissionFacts> = {
  id: 'permissions/denied-by-organization',
  severity: 'error',
  rung: 'permitted',
  title: 'A policy of the organization does not allow {actions} to {principal}',
  why: "By IAM's simulation, a service control policy of AWS Organizations does not allow it, and no policy within the account can.",
  fix: 'Ask the administrators of the organization whether this account may use {actions}, or deploy in an account that may.',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_OrganizationsDecisionDetail.html',
  ],
  judge: (facts) => familiesOf(facts, 'organization').map((family) => deniedMatch(facts, family)),
};
