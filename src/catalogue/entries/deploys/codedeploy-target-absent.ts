import type { Entry } from '../../entry.js';

export const codedeployTargetAbsent: Entry = {
  id: 'codedeploy-target-absent',
  emitters: ['aws-cli', 'javascript'],
  says: [
    'No Deployment Group found for name: {name}',
    'DeploymentGroupDoesNotExistException',
    'No application found for name: {name}',
    'ApplicationDoesNotExistException',
  ],
  weight: 'cause',
  title: 'CodeDeploy knows no such application or deployment group',
  causes: [
    {
      id: 'name',
      why: 'No deployment group or application of this name is in this account and region.',
      fix: 'Compare the names with `aws deploy list-applications` and `aws deploy list-deployment-groups --application-name NAME`, run with the same credentials and region.',
    },
  ],
  example:
    'An error occurred (DeploymentGroupDoesNotExistException) when calling the CreateDeployment operation: No Deployment Group found for name: prd',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html',
};
