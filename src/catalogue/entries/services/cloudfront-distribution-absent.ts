import type { Entry } from '../../entry.js';

export const cloudfrontDistributionAbsent: Entry = {
  id: 'cloudfront-distribution-absent',
  emitters: ['aws-cli', 'javascript', 'go-v1'],
  says: ['The specified distribution does not exist', 'NoSuchDistribution'],
  weight: 'cause',
  title: 'CloudFront has no such distribution in this account',
  causes: [
    {
      id: 'id',
      why: 'The distribution id is empty, misspelt or that of another account; `None` and `null` come from a query that found nothing.',
      fix: 'Compare the id with `aws cloudfront list-distributions --query "DistributionList.Items[].Id"`, run with the same credentials.',
    },
  ],
  example:
    'An error occurred (NoSuchDistribution) when calling the CreateInvalidation operation: The specified distribution does not exist.',
  basis: 'report',
  source: 'https://github.com/opspresso/action-s3-sync/issues/1',
};
