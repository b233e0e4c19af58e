import type { Entry } from '../../entry.js';

export const terraformChecksumState: Entry = {
  id: 'terraform-checksum-state',
  emitters: ['terraform'],
  says: [
    'state data in S3 does not have the expected content',
    'The checksum calculated for the state stored in S3 does not match the checksum stored in DynamoDB',
  ],
  weight: 'cause',
  title: 'The state in S3 is not the one that the lock table expects',
  causes: [
    {
      id: 'checksum',
      why: 'The checksum in DynamoDB belongs to another version of the state: someone changed the object by hand, or a run was cut off between the two writes.',
      fix: 'Restore the version of the object that belongs to it; or, if the state is right, put the calculated checksum into the item `BUCKET/KEY-md5` of the lock table.',
    },
  ],
  example: 'Error refreshing state: state data in S3 does not have the expected content.',
  basis: 'source',
  source: 'hashicorp/terraform internal/backend/remote-state/s3/client.go',
};
