import type { Entry } from '../../entry.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const phpNoCredentials: Entry = {
  id: 'php-no-credentials',
  emitters: ['php'],
  says: [
    'Error retrieving credentials from the instance profile metadata service',
    'Cannot read credentials from {file}',
    'Could not find environment variable credentials in',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The PHP SDK found no credentials',
  causes: [
    secretEmpty,
    notInTheContainer,
    {
      ...nothingGiven,
      why: 'Neither the environment nor a profile holds credentials, so the SDK asked the metadata service of an EC2 instance, which is not there (or not within reach).',
    },
  ],
  example:
    'Error retrieving credentials from the instance profile metadata service. (cURL error 28: Connection timed out after 1001 milliseconds)',
  basis: 'source',
  source: 'aws-sdk-php src/Credentials/InstanceProfileProvider.php',
};
