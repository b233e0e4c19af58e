import type { Entry } from '../../entry.js';

/** A denial for which AWS keeps what decided, for a day and under an id. */
export const iamDeniedWithId: Entry = {
  id: 'iam-denied-with-id',
  emitters: ['aws'],
  since: '2026-09',
  says: [
    'User: {principal} is not authorized to perform: {action} on resource: {resource...} because no {policy...} allows the {denied} action. Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
    'User: {principal} is not authorized to perform: {action} on resource: {resource...} with an explicit deny in {policy...} Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
    'is not authorized to perform: {action} {policy...} Go to https://{region}.console.aws.amazon.com/iam/{path} for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: {authorization}',
  ],
  weight: 'cause',
  title: '`{action}` is denied, and AWS keeps why for 24 hours',
  causes: [
    {
      id: 'quarantine',
      holds: { policy: ['quarantine'] },
      title: 'AWS has put the deploying key into quarantine, since it was found leaked',
      why: 'AWS found the key in public and attached {policy}, which forbids `{action}` and much else.',
      fix: 'Delete the leaked key, look into CloudTrail for what it was used for, make a new one (better: a role by OIDC), and only then detach the policy.',
    },
    {
      id: 'service-control-policy',
      holds: { policy: ['service control policy', 'resource control policy'] },
      title: 'A policy of the organization keeps the caller from `{action}`',
      why: '{principal} may not `{action}`: what decided is a policy of the organization ({policy}), and nothing in the account helps.',
      fix: 'Ask those who manage the AWS organization. What decided, until 24 hours after: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`.',
    },
    {
      id: 'permissions-boundary',
      holds: { policy: ['boundary'] },
      title: 'The permissions boundary of the caller keeps it from `{action}`',
      why: '{principal} may not `{action}`: what decided is its permissions boundary ({policy}).',
      fix: 'Change the boundary or deploy with another role. What decided, until 24 hours after: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`.',
    },
    {
      id: 'policy',
      why: '{principal} may not `{action}`: {policy} decided. The statements that were looked at can be read for 24 hours, in the same region.',
      fix: 'Ask AWS what decided: `aws iam-toolbox get-request-authorization-details --region {region} --authorization-id {authorization}`; then allow `{action}` on exactly this resource in a policy of the role or user that the message names.',
    },
  ],
  example:
    'User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: iam:GetRole on resource: role deploy because no identity-based policy allows the iam:GetRole action. Go to https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/authorization-details/k3x9q2v7m1p8c4z6b0n5t2y8w for complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: k3x9q2v7m1p8c4z6b0n5t2y8w',
  basis: 'documentation',
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied-authorization-id.html',
};
