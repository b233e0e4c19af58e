import type { Entry } from '../../entry.js';

export const serverlessProfileAbsent: Entry = {
  id: 'serverless-profile-absent',
  emitters: ['serverless'],
  says: [
    { sentence: 'AWS profile "{profile}" doesn\'t seem to be configured', anchor: 'configured' },
    'Profile {profile} does not exist',
    'Could not find the profile {profile}',
  ],
  near: ['serverless', 'sls', 'aws'],
  weight: 'cause',
  title: 'The Serverless Framework finds no profile `{profile}`',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found'],
      why: '`provider.profile` of serverless.yml or `--aws-profile` names a profile that is on a laptop and not on this machine.',
      fix: 'Take `profile:` out of serverless.yml for CI, and give the job its keys or role by the environment.',
    },
  ],
  example: 'AWS profile "shop-prod" doesn\'t seem to be configured',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/9271',
};
