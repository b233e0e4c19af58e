import type { Entry } from '../../entry.js';

export const botoUnknownService: Entry = {
  id: 'boto-unknown-service',
  emitters: ['boto3', 'aws-cli'],
  says: [
    "Unknown service: '{service}'. Valid service names are",
    'UnknownServiceError: Unknown service',
    'Missing Dependency: {what...} requires an additional dependency',
    "object has no attribute 'create_{name}'",
  ],
  near: ['boto'],
  weight: 'cause',
  title: 'The installed boto3 is too old, or lacks a part, for this call',
  causes: [
    {
      id: 'version',
      why: 'The service or the feature is newer than the boto3 and botocore of this job, or needs the optional part `awscrt`.',
      fix: 'Update them in this job: `pip install --upgrade boto3 botocore`, or `pip install "botocore[crt]"` where a dependency is missing.',
    },
  ],
  example:
    "botocore.exceptions.UnknownServiceError: Unknown service: 'bedrock-runtime'. Valid service names are: accessanalyzer, account",
  basis: 'source',
  source: 'botocore 1.43 exceptions.py',
};
