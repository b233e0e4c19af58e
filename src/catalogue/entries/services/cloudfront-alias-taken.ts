import type { Entry } from '../../entry.js';

export const cloudfrontAliasTaken: Entry = {
  id: 'cloudfront-alias-taken',
  emitters: ['aws-cli', 'cloudformation', 'terraform'],
  says: [
    'CNAMEAlreadyExists',
    'One or more of the CNAMEs you provided are already associated with a different resource',
  ],
  weight: 'cause',
  title: 'The domain name belongs to another distribution',
  causes: [
    {
      id: 'alias',
      why: 'A name can be an alias of one distribution only, and another one, perhaps of another account, has it.',
      fix: 'Take the alias off the other distribution first, or move it with `aws cloudfront associate-alias`.',
    },
  ],
  example:
    'CNAMEAlreadyExists: One or more of the CNAMEs you provided are already associated with a different resource.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/17838',
};
