import type { Entry } from '../../entry.js';

export const cdkBucketOtherAccount: Entry = {
  id: 'cdk-bucket-other-account',
  emitters: ['cdk'],
  says: [
    "Bucket named '{bucket}' exists, but not in account {account}. Wrong account",
    'exists, but not in account {account}. Wrong account',
  ],
  weight: 'cause',
  title: "CDK's asset bucket belongs to another account, or may not be looked at",
  causes: [
    {
      id: 'other-account',
      why: 'The bucket of this name exists and is not of account {account}, or the credentials may not read its location.',
      fix: 'Check the account of the credentials; allow `s3:GetBucketLocation` on the bucket; or bootstrap with a qualifier of your own (`cdk bootstrap --qualifier NAME`).',
    },
  ],
  example:
    "Bucket named 'cdk-hnb659fds-assets-111122223333-eu-west-1' exists, but not in account 111122223333. Wrong account?",
  basis: 'report',
  source: 'https://github.com/aws/aws-cdk/issues/6808',
};
