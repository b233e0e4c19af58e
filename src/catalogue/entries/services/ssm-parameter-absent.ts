import type { Entry } from '../../entry.js';

export const ssmParameterAbsent: Entry = {
  id: 'ssm-parameter-absent',
  emitters: ['aws-cli', 'boto3', 'cloudformation'],
  says: [
    'An error occurred (ParameterNotFound) when calling the {operation} operation',
    'ParameterNotFound',
    'Unable to fetch parameters [{names...}] from parameter store for this account',
    'Parameters [{names...}] cannot be found',
  ],
  weight: 'cause',
  title: 'The parameter is not in the Parameter Store of this account and region',
  causes: [
    {
      id: 'name',
      why: 'SSM has no parameter of this name here: the name or its path is another, or the region or account is. The CLI says no more than that.',
      fix: 'Compare with `aws ssm describe-parameters --parameter-filters Key=Name,Option=Contains,Values=NAME`, run with the same credentials and region; create it or correct the name.',
    },
  ],
  example: 'An error occurred (ParameterNotFound) when calling the GetParameter operation: ',
  basis: 'report',
  source: 'https://github.com/anomalyco/sst/issues/5201',
};
