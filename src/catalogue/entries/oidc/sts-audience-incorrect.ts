import type { Entry } from '../../entry.js';
import { audienceNotTrusted } from '../../causes/audience-not-trusted.js';

export const stsAudienceIncorrect: Entry = {
  id: 'sts-audience-incorrect',
  emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
  says: ['Incorrect token audience'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The OIDC provider does not list the audience of the token',
  causes: [{ ...audienceNotTrusted, rules: ['trust/audience-not-accepted'] }],
  example:
    'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/305',
};
