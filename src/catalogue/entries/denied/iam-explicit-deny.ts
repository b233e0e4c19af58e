import type { Entry } from '../../entry.js';

/** A Deny stands in a policy; since January 2026 its ARN may follow. */
export const iamExplicitDeny: Entry = {
  id: 'iam-explicit-deny',
  emitters: ['aws'],
  says: [
    'User: {principal} is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
    'User: {principal} is not authorized to perform: {action} with an explicit deny in {policy...}',
    'is not authorized to perform: {action} on resource: {resource} with an explicit deny in {policy...}',
    'is not authorized to perform: {action} with an explicit deny in {policy...}',
    'with an explicit deny in {policy...}',
  ],
  weight: 'cause',
  title: 'A policy forbids `{action}`',
  causes: [
    {
      id: 'quarantined-key',
      holds: { policy: ['awscompromisedkeyquarantine'] },
      title: 'AWS has put this key under quarantine, because it was found in public',
      why: 'AWS attaches `AWSCompromisedKeyQuarantine` to the user of an access key that it found leaked. The deploy is refused because the key is known to others.',
      fix: "Make a new key (or better, a role with OIDC), delete this one, look through CloudTrail for what it was used for, and only then detach the quarantine policy. Scan the repository's history for the key.",
    },
    {
      id: 'service-control-policy',
      holds: { policy: ['service control policy', 'service_control_policy'] },
      title: 'A service control policy of the organization forbids `{action}`',
      why: 'An explicit Deny in a service control policy (SCP) wins over every Allow in the account: {policy}. Nothing that is changed in the account helps.',
      fix: 'Ask those who manage the AWS organization to exempt this role, or do it in a region, or from an account, that the policy allows.',
    },
    {
      id: 'resource-control-policy',
      holds: { policy: ['resource control policy', 'resource_control_policy'] },
      title: 'A resource control policy of the organization forbids `{action}`',
      why: 'An explicit Deny in a resource control policy (RCP) keeps this caller from the resource: {policy}.',
      fix: "Ask those who manage the AWS organization whether the caller, or its organization, is to be exempt in the policy's condition.",
    },
    {
      id: 'permissions-boundary',
      holds: { policy: ['permissions boundary', 'permissions-boundary'] },
      title: 'The permissions boundary of the caller forbids `{action}`',
      why: 'An explicit Deny in the permissions boundary wins over every Allow: {policy}.',
      fix: 'Change the boundary, or deploy with a role that has another one; more permissions on the role do not help.',
    },
    {
      id: 'session-policy',
      holds: { policy: ['session policy'] },
      title: 'The session policy forbids `{action}`',
      why: 'The session was asked for with a policy of its own (`inline-session-policy`, `managed-session-policies`, `--policy`), and that denies it.',
      fix: 'Take the Deny out of the session policy that the job passes when it assumes the role.',
    },
    {
      id: 'vpc-endpoint-policy',
      holds: { policy: ['vpc endpoint'] },
      title: 'The policy of the VPC endpoint forbids `{action}`',
      why: 'The request went through a VPC endpoint whose policy denies it: {policy}.',
      fix: "Allow the action and the resource in the endpoint's policy.",
    },
    {
      id: 'resource-based-policy',
      holds: { policy: ['resource-based policy'] },
      title: 'The policy of the resource forbids `{action}`',
      why: 'A Deny in the policy of the resource itself (a bucket, a key, a queue) wins over every Allow: {policy}.',
      fix: 'Find the statement with `"Effect": "Deny"` in the policy of the resource and exempt this caller.',
    },
    {
      id: 'identity-based-policy',
      holds: { policy: ['identity-based policy'] },
      title: 'A policy of the caller itself forbids `{action}`',
      why: 'A Deny in a policy that is attached to the caller, or to a group of it, wins over every Allow: {policy}.',
      fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt what the deploy needs.',
    },
    {
      id: 'some-policy',
      why: 'An explicit Deny wins over every Allow: {policy}.',
      fix: 'Find the statement with `"Effect": "Deny"` in that policy and exempt this caller.',
    },
  ],
  example:
    'An error occurred (AccessDenied) when calling the CreateBucket operation: User: arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions is not authorized to perform: s3:CreateBucket on resource: "arn:aws:s3:::shop" with an explicit deny in a service control policy: arn:aws:organizations::444455556666:policy/o-abc/service_control_policy/p-def',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
};
