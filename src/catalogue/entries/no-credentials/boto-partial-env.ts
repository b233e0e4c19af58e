import type { Entry } from '../../entry.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const botoPartialEnv: Entry = {
  id: 'boto-partial-env',
  emitters: ['boto3', 'aws-cli', 'sam'],
  says: [
    'Partial credentials found in env, missing: {missing}',
    'Partial credentials found in config-file, missing: {missing}',
    'Partial credentials found in shared-credentials-file, missing: {missing}',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'Half of a pair of keys is missing',
  causes: [
    { ...secretEmpty, title: '`{missing}` is empty or missing while its other half is there' },
  ],
  example:
    'botocore.exceptions.PartialCredentialsError: Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py, PartialCredentialsError',
};
