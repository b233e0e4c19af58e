import type {
  Permission,
  PermissionFacts,
  Unsimulated,
} from '../../../src/facts/permissions/permission-facts.js';
import type { SimulatedAction } from '../../../src/world/aws.js';
import { facts as jobFacts } from '../credentials/facts.js';

export const ROLE = 'arn:aws:iam::111122223333:role/ci/deploy';
const SITE = 'arn:aws:s3:::acme-site/*';

/** An answer of IAM's to one action; nothing allows it unless said otherwise. */
export function permission(
  action: string,
  resource = SITE,
  result: Partial<SimulatedAction> = {},
): Permission {
  return {
    required: { action, resource, context: [] },
    result: { action, decision: 'implicitDeny', policies: [], missingContext: [], ...result },
  };
}

/** What IAM told of the role of the fixtures. */
export function permissionFacts(
  permissions: readonly Permission[],
  more: Partial<PermissionFacts> = {},
): PermissionFacts {
  return {
    job: jobFacts().job,
    principal: { arn: ROLE, kind: 'role', name: 'deploy' },
    permissions,
    open: null,
    sessionPolicies: false,
    ...more,
  };
}

const allowed = permission('s3:PutObject', SITE, { decision: 'allowed', policies: ['site'] });
const denied = permission('s3:PutObject');
const byPolicy = permission('s3:PutObject', SITE, {
  decision: 'explicitDeny',
  policies: ['keep', 'keep'],
});
const byUnnamed = permission('s3:PutObject', SITE, { decision: 'explicitDeny' });
const byBoundary = permission('lambda:UpdateFunctionCode', '*', { allowedByBoundary: false });
const byOrganization = permission('eks:DescribeCluster', '*', { allowedByOrganization: false });
const depends = permission('s3:PutObject', SITE, { missingContext: ['aws:SourceIp'] });

const open = (why: Unsimulated) =>
  permissionFacts([], { open: { why, required: [denied.required] } });
const accessDenied = open({
  kind: 'refused',
  error: { code: 'AccessDenied', message: 'not authorized' },
});
const pathUnknown = {
  ...accessDenied,
  principal: { arn: ROLE, kind: 'role', name: 'deploy', pathUnknown: true },
} as const;

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly PermissionFacts[]; readonly holds: readonly PermissionFacts[] }
  >
> = {
  'not-allowed': {
    breaks: [
      permissionFacts([denied]),
      permissionFacts([allowed, permission('eks:ListClusters', '*')]),
    ],
    holds: [
      permissionFacts([allowed, byPolicy, byBoundary, byOrganization, depends]),
      accessDenied,
    ],
  },
  'explicit-deny': {
    breaks: [permissionFacts([byPolicy]), permissionFacts([byUnnamed])],
    holds: [permissionFacts([allowed, denied, byBoundary, byOrganization, depends])],
  },
  'denied-by-boundary': {
    breaks: [
      permissionFacts([byBoundary]),
      permissionFacts([
        permission('s3:PutObject', SITE, { decision: 'explicitDeny', allowedByBoundary: false }),
      ]),
    ],
    holds: [permissionFacts([allowed, denied, byPolicy, byOrganization, depends])],
  },
  'denied-by-organization': {
    breaks: [permissionFacts([byOrganization])],
    holds: [permissionFacts([allowed, denied, byPolicy, byBoundary, depends])],
  },
  'not-simulated': {
    breaks: [
      accessDenied,
      pathUnknown,
      open({ kind: 'refused', error: { code: 'NoSuchEntity', message: 'cannot be found' } }),
    ],
    holds: [permissionFacts([denied]), open({ kind: 'unanswered' }), open({ kind: 'no-identity' })],
  },
};
