import type { Entry } from '../../entry.js';

export const regionMissingOther: Entry = {
  id: 'region-missing-other',
  emitters: ['java', 'go', 'go-v1', 'dotnet', 'pulumi', 'terraform', 'ruby', 'php'],
  says: [
    'Unable to load region from any of the providers in the chain',
    'MissingRegion: could not find region configuration',
    'an AWS region is required, but was not found',
    'No RegionEndpoint or ServiceURL configured',
    'No region was provided. Configure the',
    'MissingRegionError',
    'missing region information',
    'Missing region configuration',
    'invalid configuration: missing required parameter: region',
    'The argument "region" is required, but was not set',
    'missing AWS region',
    'Missing required configuration options: region',
    'missing region; use :region option',
    'Failed to resolve service endpoint, an AWS region is required',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'No region is set',
  causes: [
    {
      id: 'no-region',
      rules: ['credentials/region-missing', 'credentials/region-unset-for-sdk'],
      why: 'None of the places where this SDK looks for a region names one.',
      fix: "Set `AWS_REGION` (and `AWS_DEFAULT_REGION`) for the command, or the region in the tool's own configuration.",
    },
  ],
  example:
    'software.amazon.awssdk.core.exception.SdkClientException: Unable to load region from any of the providers in the chain',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-java-v2/issues/2107',
};
