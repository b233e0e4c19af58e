import type { Entry } from '../../entry.js';

export const s3LocationConstraint: Entry = {
  id: 's3-location-constraint',
  emitters: ['aws-cli', 'boto3', 'terraform'],
  says: [
    'The specified location-constraint is not valid',
    'InvalidLocationConstraint',
    'The unspecified location constraint is incompatible for the region specific endpoint',
  ],
  weight: 'cause',
  title: 'The region for the new bucket does not fit the call',
  causes: [
    {
      id: 'region',
      why: 'A bucket outside of us-east-1 is made with `LocationConstraint` of its region at the endpoint of that region; here one of them is missing or another.',
      fix: 'Use `aws s3 mb s3://NAME --region REGION`, or `--create-bucket-configuration LocationConstraint=REGION` with `--region REGION` (neither for us-east-1).',
    },
  ],
  example:
    'An error occurred (IllegalLocationConstraintException) when calling the CreateBucket operation: The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
};
