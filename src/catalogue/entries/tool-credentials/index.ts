import type { Entry } from '../../entry.js';
import { amplifyCredentialsError } from './amplify-credentials-error.js';
import { amplifyNoCredentials } from './amplify-no-credentials.js';
import { beanstalkNoCredentials } from './beanstalk-no-credentials.js';
import { copilotNoCredentials } from './copilot-no-credentials.js';
import { credentialsFileAbsent } from './credentials-file-absent.js';
import { jenkinsCredentialsAbsent } from './jenkins-credentials-absent.js';
import { powershellNoCredentials } from './powershell-no-credentials.js';
import { samNoCredentials } from './sam-no-credentials.js';
import { serverlessNoCredentials } from './serverless-no-credentials.js';
import { sstAwsNotConfigured } from './sst-aws-not-configured.js';

export const toolCredentialsEntries: readonly Entry[] = [
  amplifyCredentialsError,
  amplifyNoCredentials,
  beanstalkNoCredentials,
  copilotNoCredentials,
  credentialsFileAbsent,
  jenkinsCredentialsAbsent,
  powershellNoCredentials,
  samNoCredentials,
  serverlessNoCredentials,
  sstAwsNotConfigured,
];
