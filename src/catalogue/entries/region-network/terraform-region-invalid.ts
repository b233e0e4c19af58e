import type { Entry } from '../../entry.js';

export const terraformRegionInvalid: Entry = {
  id: 'terraform-region-invalid',
  emitters: ['terraform'],
  says: ['invalid AWS Region: {region}', 'Invalid AWS Region: {region}'],
  weight: 'cause',
  title: '`{region}` is not an AWS region',
  causes: [
    {
      id: 'region',
      rules: ['credentials/region-unknown', 'credentials/region-invalid'],
      why: 'The provider checks the region against its list; it is misspelt, is an availability zone, or is newer than the provider.',
      fix: 'Correct `region` of the provider or `AWS_REGION`; for a new region update the provider, or set `skip_region_validation = true`.',
    },
  ],
  example: 'Error: invalid AWS Region: eu-wset-1',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base',
};
