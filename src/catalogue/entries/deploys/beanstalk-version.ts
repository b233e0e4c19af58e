import type { Entry } from '../../entry.js';

export const beanstalkVersion: Entry = {
  id: 'beanstalk-version',
  emitters: ['elastic-beanstalk'],
  says: [
    'No Application Version named {version} found',
    "No Application Version named '{version}' found",
    'Application Version {version} already exists',
    'No Environment found for EnvironmentName = {environment}',
    "No Application named '{application}' found",
    'Environment "{environment}" does not exist',
  ],
  near: ['beanstalk', 'eb ', 'environmentname'],
  weight: 'cause',
  title:
    'Elastic Beanstalk has no such application, environment or version, or has the version already',
  causes: [
    {
      id: 'name',
      why: 'The names of the deploy do not fit what is in this account and region, or the version label was used before.',
      fix: 'Compare the names with `aws elasticbeanstalk describe-environments`, run with the same credentials and region; make the label unique (`${{ github.run_id }}`).',
    },
  ],
  example: "InvalidParameterValue: No Environment found for EnvironmentName = 'shop-prod'.",
  basis: 'report',
  source: 'https://github.com/einaregilsson/beanstalk-deploy/issues/97',
};
