import type { Entry } from '../../entry.js';

/** Nothing forbids it, and the kind of policy that is named does not allow it. */
export const iamNoPolicyAllows: Entry = {
  id: 'iam-no-policy-allows',
  emitters: ['aws'],
  says: [
    'User: {principal} is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
    'User: {principal} is not authorized to perform: {action} because no {policy...} allows the {denied} action',
    'is not authorized to perform: {action} on resource: {resource} because no {policy...} allows the {denied} action',
    'because no {policy...} allows the {action} action',
  ],
  weight: 'cause',
  title: '`{action}` is denied: no policy allows it',
  causes: [
    {
      id: 'cloudformation-role',
      holds: { principal: ['cfn-exec', 'cloudformation', 'cfnrole'] },
      title: 'The role that CloudFormation deploys with may not `{action}`',
      why: 'It is not the job that is refused but the service role (execution role) of the stack: `{principal}`.',
      fix: 'Add `{action}` on this resource to the execution role of the stack (with the CDK the `cfn-exec` role of the bootstrap), not to the role of the job.',
    },
    {
      id: 'task-execution-role',
      holds: {
        principal: ['ecstaskexecution', 'taskexecution', 'execution-role', 'executionrole'],
      },
      title: "The task's execution role may not `{action}`",
      why: 'It is not the job that is refused but the execution role of the ECS task: `{principal}`.',
      fix: 'Add `{action}` to the execution role of the task definition, for example by the managed policy `AmazonECSTaskExecutionRolePolicy`.',
    },
    {
      id: 'function-role',
      holds: { principal: ['lambda', '-fn-role', 'function'] },
      title: 'The role of the function may not `{action}`',
      why: 'It is not the job that is refused but the role that the Lambda function runs with: `{principal}`.',
      fix: 'Add `{action}` on this resource to the role of the function (its execution role).',
    },
    {
      id: 'tag-session',
      holds: { action: ['sts:tagsession'] },
      title: 'The role may be assumed, but not with session tags',
      why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy allows `sts:AssumeRole` without `sts:TagSession`.',
      fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
    },
    {
      id: 'assume-role',
      holds: { action: ['sts:assumerole'] },
      title: 'The caller may not assume the role',
      why: 'No {policy} allows `{action}`.',
      fix: "Allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
    },
    {
      id: 'pass-role',
      holds: { action: ['iam:passrole'] },
      title: 'The deploy may not hand this role to the service',
      why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
      fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
    },
    {
      id: 'service-control-policy',
      holds: { policy: ['service control policy'] },
      title: 'The organization does not allow `{action}` here',
      why: "The organization's service control policies list what is allowed, and this action is not on the list; nothing in the account helps.",
      fix: 'Ask those who manage the AWS organization to allow the action.',
    },
    {
      id: 'permissions-boundary',
      holds: { policy: ['permissions boundary'] },
      title: 'The permissions boundary of the caller does not allow `{action}`',
      why: 'A caller may do what its policies and its boundary both allow, and the boundary does not list this action.',
      fix: 'Add the action to the boundary, or deploy with a role that has another one.',
    },
    {
      id: 'session-policy',
      holds: { policy: ['session policy'] },
      title: 'The session policy does not allow `{action}`',
      why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`), which does not list the action.',
      fix: 'Add the action to the session policy, or pass none.',
    },
    {
      id: 'vpc-endpoint-policy',
      holds: { policy: ['vpc endpoint'] },
      title: 'The policy of the VPC endpoint does not allow `{action}`',
      why: 'The request went through a VPC endpoint, and its policy does not list the action on this resource.',
      fix: "Allow the action and the resource in the endpoint's policy.",
    },
    {
      id: 'resource-based-policy',
      holds: { policy: ['resource-based policy'] },
      title: 'The policy of the resource does not allow the caller `{action}`',
      why: 'The resource belongs to another account, or takes only what its own policy names, and that policy does not name this caller.',
      fix: 'Allow `{action}` to the caller in the policy of the resource (and, from another account, in a policy of the caller as well).',
    },
    {
      id: 'identity-based-policy',
      why: 'No policy allows {principal} to `{action}` on this resource.',
      fix: 'Add `{action}` on exactly this resource to a policy of the role or user that the message names.',
    },
  ],
  example:
    'User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:111122223333:service/shop because no identity-based policy allows the ecs:UpdateService action',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
