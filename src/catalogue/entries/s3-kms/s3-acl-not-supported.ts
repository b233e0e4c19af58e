import type { Entry } from '../../entry.js';

export const s3AclNotSupported: Entry = {
  id: 's3-acl-not-supported',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
  says: ['The bucket does not allow ACLs', 'AccessControlListNotSupported'],
  weight: 'cause',
  title: 'The bucket takes no ACLs',
  causes: [
    {
      id: 'acls-disabled',
      why: 'The bucket\'s object ownership is "bucket owner enforced", the default since April 2023, and the upload asks for an ACL (`--acl public-read`, `acl = "private"`).',
      fix: 'Take the ACL out of the upload, and let a bucket policy say who may read.',
    },
  ],
  example:
    'An error occurred (AccessControlListNotSupported) when calling the PutObject operation: The bucket does not allow ACLs',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/28353',
};
