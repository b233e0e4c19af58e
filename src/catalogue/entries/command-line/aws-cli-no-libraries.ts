import type { Entry } from '../../entry.js';

export const awsCliNoLibraries: Entry = {
  id: 'aws-cli-no-libraries',
  emitters: ['aws-cli'],
  says: [
    "[Errno 2] No such file or directory: '/root/.aws/cli/cache",
    'Error loading Python lib{where...}/aws',
    'badly formed help string',
    "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_'",
  ],
  weight: 'cause',
  title: 'The installed AWS SDK or CLI does not fit the Python around it',
  causes: [
    {
      id: 'versions',
      why: 'The AWS CLI or botocore was installed beside libraries that it cannot use (another urllib3, another libc, another Python); AWS was not asked.',
      fix: "Use the CLI's own bundle (version 2) instead of pip, or update botocore and boto3 together; on Alpine install `aws-cli` by `apk`.",
    },
  ],
  example: "ImportError: cannot import name 'DEFAULT_CIPHERS' from 'urllib3.util.ssl_'",
  basis: 'report',
  source: 'https://github.com/boto/botocore/issues/2926',
};
