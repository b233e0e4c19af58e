import type { Entry } from '../../entry.js';

export const regionMissingBoto: Entry = {
  id: 'region-missing-boto',
  emitters: ['boto3', 'aws-cli'],
  says: ['You must specify a region'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'No region is set',
  causes: [
    {
      id: 'no-region',
      rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
      why: 'Neither `AWS_REGION` (the AWS CLI) nor `AWS_DEFAULT_REGION` (boto3 and the AWS CLI) nor the profile names one.',
      fix: 'Set `AWS_DEFAULT_REGION` and `AWS_REGION` for the command, or the input `aws-region` of configure-aws-credentials in a step before it.',
    },
  ],
  example: 'botocore.exceptions.NoRegionError: You must specify a region.',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py, NoRegionError',
};
