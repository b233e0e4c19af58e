import type { Entry } from '../../entry.js';

export const containerCredentialsFailed: Entry = {
  id: 'container-credentials-failed',
  emitters: ['boto3', 'aws-cli', 'go', 'javascript'],
  says: [
    'Error when retrieving credentials from container-role',
    'Error retrieving metadata: Received non 200 response {status} from container metadata',
    'Received non 200 response {status} from container metadata',
    'Error retrieving metadata: Received error when attempting to retrieve container metadata',
    'EcsContainerCredentialsProvider(): Failed to load credentials',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: "The container's credentials endpoint did not give credentials",
  causes: [
    {
      id: 'endpoint',
      rules: ['credentials/leftover-container-variable', 'credentials/provider-failed'],
      why: '`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `..._FULL_URI` sends the SDK to an endpoint of the platform (ECS, EKS Pod Identity, CodeBuild), and that does not answer here: a container within the container does not reach it.',
      fix: 'Run the command where the platform gives the credentials, or hand it keys of a session (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`) and take the container variable away.',
    },
  ],
  example:
    'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from container-role: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: "http://169.254.170.2/v2/credentials/"',
  basis: 'source',
  source: 'botocore 1.43 credentials.py, utils.py',
};
