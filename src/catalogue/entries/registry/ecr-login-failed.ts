import type { Entry } from '../../entry.js';

export const ecrLoginFailed: Entry = {
  id: 'ecr-login-failed',
  emitters: ['docker', 'github'],
  says: [
    'Could not login to registry {registry}: {reason...}',
    'Amazon ECR authorization token returned no data',
    {
      sentence: 'login attempt to https://{registry...} failed with status: {status...}',
      anchor: 'attempt',
    },
  ],
  weight: 'cause',
  explains: 'registry-login',
  title: 'The login to the ECR registry failed',
  causes: [
    {
      id: 'login',
      why: 'docker could not log in to the registry that the login action named; its account and region come from the credentials, or from the input `registries`.',
      fix: "Check account and region of the registry against those of the credentials, and log in again; on a self-hosted runner clear docker's credential store.",
    },
  ],
  example:
    'Error: Could not login to registry 444455556666.dkr.ecr.eu-west-1.amazonaws.com: Error response from daemon: login attempt failed',
  basis: 'source',
  source: 'aws-actions/amazon-ecr-login 2.1.7 index.js',
};
