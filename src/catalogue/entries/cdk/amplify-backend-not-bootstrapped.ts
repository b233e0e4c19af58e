import type { Entry } from '../../entry.js';

export const amplifyBackendNotBootstrapped: Entry = {
  id: 'amplify-backend-not-bootstrapped',
  emitters: ['amplify'],
  says: [
    'BootstrapNotDetectedError',
    'BootstrapDetectionError: {message...}',
    'This AWS account and region has not been bootstrapped',
    'CDKToolkit stack exists but the bootstrap version',
  ],
  weight: 'cause',
  title: 'Amplify needs the bootstrap of CDK in this account and region',
  causes: [
    {
      id: 'bootstrap',
      why: 'Amplify Gen 2 deploys with CDK, and this account and region were never bootstrapped, or the role may not look.',
      fix: 'Bootstrap once with an administrator: `npx cdk bootstrap aws://ACCOUNT/REGION`; give the deploying role `AmplifyBackendDeployFullAccess`.',
    },
  ],
  example: '[BootstrapNotDetectedError] This AWS account and region has not been bootstrapped.',
  basis: 'source',
  source: 'aws-amplify/amplify-backend packages/sandbox/src/sandbox_singleton_factory.ts',
};
