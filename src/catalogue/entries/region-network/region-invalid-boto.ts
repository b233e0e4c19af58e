import type { Entry } from '../../entry.js';

export const regionInvalidBoto: Entry = {
  id: 'region-invalid-boto',
  emitters: ['boto3', 'aws-cli'],
  says: [
    "Provided region_name '{region...}' doesn't match a supported format",
    'Invalid endpoint: https://{host}',
    'Invalid endpoint: {host}',
  ],
  near: ['aws', 'boto'],
  weight: 'cause',
  title: 'The region is not a valid one',
  causes: [
    {
      id: 'region',
      rules: ['credentials/region-invalid', 'credentials/region-unknown'],
      why: "The value of the region is empty, holds a blank, quotes or a line break, or is no region's name.",
      fix: 'Set `AWS_REGION` and `AWS_DEFAULT_REGION` to the plain name, such as `eu-west-1`; a secret or variable behind it may be empty.',
    },
  ],
  example:
    "botocore.exceptions.InvalidRegionError: Provided region_name 'eu west 1' doesn't match a supported format.",
  basis: 'run',
  source: 'botocore 1.43 exceptions.py',
};
