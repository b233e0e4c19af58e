import type { Entry } from '../../entry.js';

export const stsScopeRegion: Entry = {
  id: 'sts-scope-region',
  emitters: ['aws-cli', 'boto3'],
  says: [
    "Credential should be scoped to a valid region, not '{region}'",
    'Credential should be scoped to a valid region',
  ],
  weight: 'cause',
  title: 'The region `{region}` is not one that the endpoint knows',
  causes: [
    {
      id: 'region',
      rules: ['credentials/region-unknown', 'credentials/region-invalid'],
      title: 'The region is not one that the endpoint knows',
      why: "The request was signed for a region that does not exist, or for another one than the endpoint's.",
      fix: 'Correct the region in `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile or the input `aws-region`.',
    },
  ],
  example:
    "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Credential should be scoped to a valid region, not 'us-esat-1'.",
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/1405',
};
