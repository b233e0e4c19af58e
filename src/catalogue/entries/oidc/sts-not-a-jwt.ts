import type { Entry } from '../../entry.js';

export const stsNotAJwt: Entry = {
  id: 'sts-not-a-jwt',
  emitters: ['aws-cli', 'boto3'],
  says: ['The ID Token provided is not a valid JWT'],
  weight: 'cause',
  explains: 'credentials',
  title: 'What was sent as an OIDC token is none',
  causes: [
    {
      id: 'not-a-token',
      why: 'STS wants the ID token of the job, a JWT of three parts. What stands in the variable or file is another kind of token, or empty, or cut.',
      fix: 'Fill the file or variable with the ID token itself: in GitLab from `id_tokens:`, in CircleCI from `$CIRCLE_OIDC_TOKEN_V2`, in Bitbucket from `$BITBUCKET_STEP_OIDC_TOKEN`.',
    },
  ],
  example:
    'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  basis: 'report',
  source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/364251',
};
