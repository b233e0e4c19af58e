import type { Entry } from '../../entry.js';

export const cdkAssetBucketAbsent: Entry = {
  id: 'cdk-asset-bucket-absent',
  emitters: ['cdk'],
  says: [
    "No bucket named '{bucket}'. Is account {account} bootstrapped",
    "No bucket named '{bucket}'",
    'No ECR repository named {repository}. Is account {account} bootstrapped',
    "No ECR repository named '{repository}'",
  ],
  near: ['bootstrapped', 'cdk'],
  weight: 'cause',
  title: "The bucket or repository for CDK's assets is not there",
  causes: [
    {
      id: 'bootstrap',
      why: 'The bootstrap stack of this account and region is missing, or its bucket was deleted by hand while the stack stayed.',
      fix: 'Bootstrap anew: `npx cdk bootstrap aws://{account}/REGION`; where the stack `CDKToolkit` is still there, delete it first, since an update does not make its bucket again.',
    },
  ],
  example:
    "[100%] fail: No bucket named 'cdk-hnb659fds-assets-111122223333-eu-west-1'. Is account 111122223333 bootstrapped?",
  basis: 'report',
  source: 'https://github.com/aws-samples/cdk-eks-fargate/issues/2',
};
