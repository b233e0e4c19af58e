import type { Entry } from '../../entry.js';

export const iamDeleteConflict: Entry = {
  id: 'iam-delete-conflict',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'DeleteConflict: {message...}',
    'DeleteConflict',
    'DependencyViolation: {message...}',
    'DependencyViolation',
    'has dependencies and cannot be deleted',
    'Cannot delete entity, must detach all policies first',
  ],
  weight: 'cause',
  title: 'What is to be deleted is still used',
  causes: [
    {
      id: 'used',
      why: 'Something else still refers to it: policies on a role, network interfaces in a subnet or group, and AWS does not delete it.',
      fix: 'Detach or delete what uses it first; for a network, `aws ec2 describe-network-interfaces --filters Name=group-id,Values=ID` shows by whom.',
    },
  ],
  example: 'DependencyViolation: resource sg-0abc has a dependent object',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/1671',
};
