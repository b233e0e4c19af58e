import type { Entry } from '../../entry.js';

export const iamExistsAlready: Entry = {
  id: 'iam-exists-already',
  emitters: ['aws-cli', 'terraform', 'cloudformation', 'pulumi'],
  says: [
    'EntityAlreadyExists: {message...}',
    'EntityAlreadyExistsException: {message...}',
    'EntityAlreadyExists',
    'Role with name {name} already exists',
  ],
  weight: 'cause',
  title: 'The IAM role, policy or user exists already',
  causes: [
    {
      id: 'outside',
      why: 'IAM has an entity of this name that this deploy did not make: it is missing in the state, or another stack or region made it (IAM is one for all regions).',
      fix: 'Import it (`terraform import aws_iam_role.NAME NAME`), delete it, or give the new one another name, with the region or stage in it.',
    },
  ],
  example: 'EntityAlreadyExists: Role with name ci-runner already exists.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/8905',
};
