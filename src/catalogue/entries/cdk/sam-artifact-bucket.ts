import type { Entry } from '../../entry.js';

export const samArtifactBucket: Entry = {
  id: 'sam-artifact-bucket',
  emitters: ['sam'],
  says: [
    'S3 Bucket does not exist. Execute the command to create a new bucket',
    'S3 Bucket not specified, use --s3-bucket to specify a bucket name',
    'Unable to upload artifact {path} referenced by {property} parameter of {resource} resource. {message...}',
    'Could not locate deployment bucket',
    'Templates with a size greater than 51,200 bytes must be deployed via an S3 Bucket',
  ],
  weight: 'wrapper',
  title: 'The bucket for the artifacts of the deploy is missing or refuses them',
  causes: [
    {
      id: 'bucket',
      why: 'The tool uploads the code to a bucket before it deploys, and that bucket is not named, is not there, or does not take the upload.',
      fix: 'Create it or name another one (`sam deploy --resolve-s3`, `--s3-bucket NAME`; `deploymentBucket` in Serverless), in the region of the stack, and allow `s3:PutObject` on it.',
    },
  ],
  example:
    'Error: Unable to upload artifact src/ referenced by CodeUri parameter of Fn resource. S3 Bucket does not exist. Execute the command to create a new bucket',
  basis: 'source',
  source: 'aws-sam-cli samcli/commands/package/exceptions.py',
};
