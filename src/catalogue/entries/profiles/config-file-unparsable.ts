import type { Entry } from '../../entry.js';

export const configFileUnparsable: Entry = {
  id: 'config-file-unparsable',
  emitters: ['aws-cli', 'boto3'],
  says: ['Unable to parse config file: {file}', 'ConfigParseError'],
  weight: 'cause',
  title: '`{file}` cannot be parsed',
  causes: [
    {
      id: 'syntax',
      rules: ['credentials/profile-file-malformed'],
      why: 'A line in the file is no section, setting or comment; the AWS CLI then refuses to do anything.',
      fix: 'Correct the file, or write it anew in this job; `aws configure list` shows whether it can be read.',
    },
  ],
  example: 'Unable to parse config file: /home/runner/.aws/config',
  basis: 'run',
  source: 'botocore 1.43 configloader.py',
};
