import type { Entry } from '../../entry.js';

export const codedeployFailed: Entry = {
  id: 'codedeploy-failed',
  emitters: ['aws', 'aws-cli'],
  says: [
    'The overall deployment failed because too many individual {targets...} failed deployment',
    'The deployment failed because no instances were found for your deployment group',
    'Waiter DeploymentSuccessful failed',
    'No instances found for your deployment group',
  ],
  weight: 'wrapper',
  title: 'The CodeDeploy deployment failed on its targets',
  causes: [
    {
      id: 'targets',
      why: 'The deployment was made, and its instances or functions failed it: their agent does not run, their role may not read the bundle, a hook script failed, or no instance carries the tags.',
      fix: 'Look at the events of one target: `aws deploy list-deployment-targets --deployment-id ID`, then `aws deploy get-deployment-target`; on the instance look into `/var/log/aws/codedeploy-agent/`.',
    },
  ],
  example:
    'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/error-codes.html',
};
