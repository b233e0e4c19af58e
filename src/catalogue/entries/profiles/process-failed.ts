import type { Entry } from '../../entry.js';

export const processFailed: Entry = {
  id: 'process-failed',
  emitters: ['boto3', 'aws-cli', 'go', 'javascript', 'terraform'],
  says: [
    'Error when retrieving credentials from custom-process: {output...}',
    'error in credential_process: {output...}',
    'process provider error',
    'JSONDecodeError: Expecting value',
    'ProcessProviderError',
    'credential_process did not return valid',
    'Error: Failed to parse credentials of',
    'ProcessProviderExecutionError',
    'invalid character {x...} looking for beginning of value',
  ],
  near: ['credential_process', 'custom-process', 'processprovider', 'botocore/credentials', 'aws'],
  weight: 'cause',
  title: 'The credential_process of the profile failed, or what it printed could not be parsed',
  causes: [
    {
      id: 'process',
      rules: ['credentials/provider-failed', 'credentials/process-not-run'],
      why: 'The profile runs a program (`credential_process`) for its credentials, and that program failed or printed no JSON: it may not be found here, or needs a login.',
      fix: 'Install the program and run it by hand in this job; its output must be JSON with `Version`, the keys and `Expiration`. Or let CI use a role in place of this profile.',
    },
  ],
  example:
    'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from custom-process: aws-vault: error',
  basis: 'run',
  source: 'botocore 1.43 credentials.py',
};
