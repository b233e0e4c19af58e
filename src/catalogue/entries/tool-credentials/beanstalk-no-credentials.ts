import type { Entry } from '../../entry.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const beanstalkNoCredentials: Entry = {
  id: 'beanstalk-no-credentials',
  emitters: ['elastic-beanstalk'],
  says: ['Operation Denied. You appear to have no credentials'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The EB CLI found no credentials',
  causes: [secretEmpty, nothingGiven],
  example: 'ERROR: CredentialsError - Operation Denied. You appear to have no credentials',
  basis: 'source',
  source: 'awsebcli ebcli/lib/aws.py',
};
