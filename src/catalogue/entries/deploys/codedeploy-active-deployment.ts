import type { Entry } from '../../entry.js';

export const codedeployActiveDeployment: Entry = {
  id: 'codedeploy-active-deployment',
  emitters: ['aws-cli', 'javascript'],
  says: [
    'DeploymentLimitExceededException',
    "The Deployment Group '{group}' already has an active Deployment '{deployment}'",
    'already has an active Deployment',
  ],
  weight: 'cause',
  title: 'Another deployment of this group is still running',
  causes: [
    {
      id: 'active',
      why: 'CodeDeploy runs one deployment of a group at a time.',
      fix: 'Wait for it (`aws deploy wait deployment-successful --deployment-id ID`) or stop it; let deploy jobs run one after another (`concurrency`).',
    },
  ],
  example:
    "An error occurred (DeploymentLimitExceededException) when calling the CreateDeployment operation: The Deployment Group 'prod' already has an active Deployment 'd-1'",
  basis: 'report',
  source: 'https://github.com/webfactory/create-aws-codedeploy-deployment/issues/18',
};
