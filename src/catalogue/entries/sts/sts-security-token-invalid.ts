import type { Entry } from '../../entry.js';

export const stsSecurityTokenInvalid: Entry = {
  id: 'sts-security-token-invalid',
  emitters: [
    'aws-cli',
    'boto3',
    'javascript',
    'java',
    'go',
    'terraform',
    'serverless',
    'cdk',
    'configure-aws-credentials',
  ],
  says: [
    'The security token included in the request is invalid',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
  ],
  weight: 'cause',
  title: 'AWS does not know the access key',
  causes: [
    {
      id: 'session-token-foreign',
      when: { 'session-token': true },
      rules: ['secrets/stale-session-token'],
      title: 'The key and the session token do not belong together, or the key is gone',
      why: 'AWS answers so for a key id that it does not know: it was deleted or switched off, belongs to another partition, or the session token beside it is that of another session.',
      fix: "Give all three of one session together, and no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
    },
    {
      id: 'key-unknown',
      rules: ['credentials/unknown-key'],
      why: 'The access key was deleted or switched off, is mistyped, or belongs to another partition (China, GovCloud) than the region; or a temporary key (`ASIA...`) came without its session token.',
      fix: 'Look the key up with `aws iam list-access-keys --user-name NAME`; make a new one if it is gone, and store it in the secret that the job uses.',
    },
  ],
  example:
    'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
  basis: 'report',
  source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};
