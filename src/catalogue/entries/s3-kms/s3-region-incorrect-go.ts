import type { Entry } from '../../entry.js';

export const s3RegionIncorrectGo: Entry = {
  id: 's3-region-incorrect-go',
  emitters: ['go-v1'],
  says: ["BucketRegionError: incorrect region, the bucket is not in '{region}' region"],
  weight: 'cause',
  title: 'The bucket is not in the region `{region}`',
  causes: [
    {
      id: 'region',
      why: 'The client signs for `{region}`, and the bucket lives in another region.',
      fix: 'Set the region of the bucket (`aws s3api get-bucket-location --bucket BUCKET`) for this step: `AWS_REGION`, or `region` of the backend or client.',
    },
  ],
  example:
    "BucketRegionError: incorrect region, the bucket is not in 'us-east-2' region at endpoint ''",
  basis: 'source',
  source: 'aws-sdk-go v1 service/s3/unmarshal_error.go',
};
