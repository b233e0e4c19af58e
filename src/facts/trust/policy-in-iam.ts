import { parsePolicy } from '../../trust/document/policy.js';
import type { RoleArn } from '../../report/aws/role-arn.js';
import type { Credentials } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import { mayContact } from '../endpoints/egress.js';
import { iamTarget } from '../endpoints/iam-endpoint.js';
import type { CheckoutPolicy } from './policy-in-checkout.js';

/**
 * Asks IAM for the deployed policy, with whatever other credentials the job has. Most jobs may not
 * read it; then that is a gap with AWS's reason, and no finding.
 */
export async function policyInIam(
  role: RoleArn,
  credentials: Credentials,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
): Promise<CheckoutPolicy> {
  const target = iamTarget(world.environment.variables, role.arn, settings.allowEndpoints);
  const verdict = mayContact(target.endpoint, 'iam', settings);
  if (!verdict.allowed) {
    return { policy: null, gaps: [`IAM was not asked: ${verdict.host}: ${verdict.why}`] };
  }
  const answer = await world.aws.trustPolicyOf(credentials, role.name, target);
  switch (answer.kind) {
    case 'answered': {
      const description = `the deployed policy of ${role.name}, read from IAM`;
      const source = { kind: 'iam', path: null, line: null, description } as const;
      const policy = { source, result: parsePolicy(answer.value), unresolved: [] };
      return { policy, gaps: [] };
    }
    case 'refused':
      return { policy: null, gaps: [`iam:GetRole: ${answer.error.code}: ${answer.error.message}`] };
    case 'unreachable':
      return { policy: null, gaps: [`iam:GetRole: ${answer.detail}`] };
  }
}
