import type { Entry } from '../../entry.js';

export const awsQuotaExceeded: Entry = {
  id: 'aws-quota-exceeded',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'You have requested more vCPU capacity than your current vCPU limit of {limit} allows',
    'VcpuLimitExceeded',
    'Cannot exceed quota for {quota}: {limit}',
    'The maximum number of addresses has been reached',
    'The maximum number of VPCs has been reached',
    'HandlerErrorCode: ServiceLimitExceeded',
    'ServiceQuotaExceededException',
    'MaxSpotInstanceCountExceeded',
    'InstanceLimitExceeded',
    'TooManyBuckets',
    'AddressLimitExceeded',
    'VpcLimitExceeded',
    'Specified ReservedConcurrentExecutions for function decreases account',
    'You have attempted to create more buckets than allowed',
  ],
  weight: 'cause',
  title: 'A quota of the AWS account is used up',
  causes: [
    {
      id: 'quota',
      why: 'The account may have no more of this in the region (a limit of AWS, not a permission): see the number in the message.',
      fix: 'Remove what is no longer needed, or merge it (policies of one role, for instance); or ask for more: `aws service-quotas request-service-quota-increase`, in the same region. Fewer or smaller instances help at once.',
    },
  ],
  example:
    'VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.',
  basis: 'report',
  source: 'https://github.com/aws/amazon-cloudwatch-agent-test/pull/256',
};
