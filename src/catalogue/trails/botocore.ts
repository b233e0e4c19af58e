import type { ProviderName } from '../../report/chain-view.js';
import type { TrailSpeech } from './trail.js';

/** The names that botocore's providers give themselves. */
const METHODS: Readonly<Record<string, ProviderName | null>> = {
  env: 'environment',
  'assume-role': 'profile-assume-role',
  'assume-role-with-web-identity': 'web-identity',
  sso: 'profile-sso',
  login: 'profile-login',
  'shared-credentials-file': 'profile-static',
  'custom-process': 'profile-process',
  'config-file': 'profile-static',
  'ec2-credentials-file': null,
  'boto-config': null,
  'container-role': 'container',
  'iam-role': 'instance-metadata',
};

/** boto3 with `logging.DEBUG`, and the AWS CLI with `--debug`. Read in botocore's credentials.py. */
export const botocore: TrailSpeech = {
  words: [
    'looking for credentials via: ',
    'found credentials in ',
    'credentials found in config file: ',
    'found credentials from iam role: ',
    'skipping environment variable credential check',
  ],
  read({ text }) {
    // The form of a line that the CLI sets for its debug log.
    const sdk = text.includes('MainThread - botocore') ? 'aws-cli' : 'boto3';
    const method = /Looking for credentials via: ([a-z][a-z0-9-]{1,40})(?![\w-])/.exec(text)?.[1];
    if (method !== undefined) {
      const provider = Object.hasOwn(METHODS, method) ? (METHODS[method] ?? null) : null;
      const begins = method === 'env';
      return { kind: 'step', sdk, begins, step: { provider, name: method, outcome: 'asked' } };
    }
    if (text.includes('Skipping environment variable credential check')) {
      const step = { provider: 'environment', name: 'env', outcome: 'skipped' } as const;
      return { kind: 'step', sdk, begins: true, step };
    }
    return GAVE.test(text) ? { kind: 'gave', sdk } : null;
  },
};

const GAVE =
  /\b(?:Found credentials (?:in (?:environment variables\.|AWS_CREDENTIAL_FILE|shared credentials file: |boto config file: )|from IAM Role: )|Credentials found in config file: )/;
