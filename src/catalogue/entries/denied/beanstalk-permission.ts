import type { Entry } from '../../entry.js';

export const beanstalkPermission: Entry = {
  id: 'beanstalk-permission',
  emitters: ['elastic-beanstalk'],
  says: ["You do not have permission to perform the '{action}' action"],
  weight: 'cause',
  title: 'The caller may not `{action}`',
  causes: [
    {
      id: 'no-policy',
      why: "No policy of the caller allows `{action}`, which Elastic Beanstalk needs to store the application's version.",
      fix: 'Add `{action}` to a policy of the caller; the managed policy `AdministratorAccess-AWSElasticBeanstalk` holds what deploys need.',
    },
  ],
  example:
    "ERROR: ServiceError - You do not have permission to perform the 's3:CreateBucket' action. Verify that your S3 policies and your ACLs allow you to perform these actions.",
  basis: 'report',
  source: 'https://github.com/aws/aws-elastic-beanstalk-cli/issues/41',
};
