import type { Entry } from '../../entry.js';

export const beanstalkNotReady: Entry = {
  id: 'beanstalk-not-ready',
  emitters: ['elastic-beanstalk', 'javascript'],
  says: [
    'is in an invalid state for this operation. Must be Ready',
    'Environment named {environment} is in an invalid state for this operation',
  ],
  weight: 'cause',
  title: 'The Elastic Beanstalk environment is still updating',
  causes: [
    {
      id: 'updating',
      why: 'Another deploy of the environment, or a change of its settings, is running; until it is ready it takes no other.',
      fix: 'Wait until the environment is ready (`eb status`, or `aws elasticbeanstalk describe-environments`) and run the step again; let deploys run one after another (`concurrency`).',
    },
  ],
  example:
    'Deployment failed: Error: Status: 400. Code: InvalidParameterValue, Message: Environment named bis-prod is in an invalid state for this operation. Must be Ready.',
  basis: 'report',
  source: 'https://github.com/einaregilsson/beanstalk-deploy/issues/19',
};
