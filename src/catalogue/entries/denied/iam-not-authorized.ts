import type { Entry } from '../../entry.js';

/** The older and shorter wording, which names no policy. */
export const iamNotAuthorized: Entry = {
  id: 'iam-not-authorized',
  emitters: ['aws'],
  says: [
    'User: {principal} is not authorized to perform: {action} on resource: {resource}',
    'User: {principal} is not authorized to perform: {action}',
    'is not authorized to perform: {action} on resource: {resource}',
    'is not authorized to perform: {action}',
  ],
  weight: 'cause',
  title: 'The caller may not `{action}`',
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
      title: 'The role may be assumed, but not with session tags (`sts:TagSession`)',
      why: 'The caller passes session tags (configure-aws-credentials does so for a chained role), and the trust policy of the role allows `sts:AssumeRole` without `sts:TagSession`.',
      fix: "Add `sts:TagSession` to the Action of the role's trust policy, or set `role-skip-session-tagging: true`.",
    },
    {
      id: 'pass-role',
      holds: { action: ['iam:passrole'] },
      title: 'The deploy may not hand this role to the service',
      why: 'Whoever creates a function, a task or an instance with a role must be allowed `iam:PassRole` on that role.',
      fix: 'Allow `iam:PassRole` on that role in a policy of the deploying role, with the condition `iam:PassedToService` for the service.',
    },
    {
      id: 'assume-role',
      holds: { action: ['sts:assumerole'] },
      title: 'The caller may not assume the role',
      why: 'Either the role does not exist, or its trust policy does not name this caller, or no policy of the caller allows it. AWS does not say which.',
      fix: "Check all three; then allow `{action}` on the role in a policy of the caller, and name the caller in the role's trust policy.",
    },
    {
      id: 'registry-token',
      holds: { action: ['ecr:getauthorizationtoken'] },
      title: 'The caller may not log in to ECR',
      why: 'The login to ECR begins with `ecr:GetAuthorizationToken`, which no policy of the caller allows.',
      fix: 'Allow `ecr:GetAuthorizationToken` on `*` (it takes no narrower resource), besides the actions on the repository.',
    },
    {
      id: 'no-policy',
      why: 'No policy that applies to the caller allows the action, or one denies it; the message does not say which.',
      fix: "Add `{action}` on this resource to a policy of the caller that the message names; where it is there, look for a Deny in the organization's policies, the boundary and the resource's policy.",
    },
  ],
  example:
    'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
