import type { Entry } from '../../entry.js';

export const lambdaEcrImageDenied: Entry = {
  id: 'lambda-ecr-image-denied',
  emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation'],
  says: [
    'Lambda does not have permission to access the ECR image',
    'Source image {image} is not valid. Provide a valid source image',
    'Source image {image} does not exist',
  ],
  weight: 'cause',
  title: 'Lambda may not read the image in ECR',
  causes: [
    {
      id: 'repository-policy',
      why: "Lambda itself fetches the image, and the repository's policy does not let it; or the image is not there under this tag or in this region.",
      fix: 'Let the policy of the repository allow `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` to the service `lambda.amazonaws.com` (to the other account as well, where the function lives in another one), and check that the tag exists.',
    },
  ],
  example:
    'An error occurred (AccessDeniedException) when calling the UpdateFunctionCode operation: Lambda does not have permission to access the ECR image. Check the ECR permissions.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html',
};
