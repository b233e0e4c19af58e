import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

/** The token itself was refused, for a reason other than provider or audience. */
export const idTokenRejected: Rule<JobRuleFacts> = {
  id: 'trust/id-token-rejected',
  severity: 'error',
  rung: 'trusted',
  title: "AWS refused the job's OIDC token itself: `{code}`",
  why: 'AWS gives this reason: {message}',
  fix: 'Check that the issuer, its keys and the claims of the token are what the provider in IAM expects.',
  references: [
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
  judge({ credentials }) {
    return roleRefusals(
      credentials,
      'AssumeRoleWithWebIdentity',
      /^(?:InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError)/,
    )
      .filter(
        ({ error }) => !/No OpenIDConnect provider|Incorrect token audience/i.test(error.message),
      )
      .map(({ call, error, roleArn }) => ({
        location: { kind: 'aws', resource: roleArn },
        identity: error.code,
        values: { code: error.code, message: error.message },
        words: { fix: actionFor(error.message) },
        evidence: [{ label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` }],
      }));
  },
};

function actionFor(message: string): string {
  if (/expired/i.test(message)) {
    return "Ask for the token right before it is used: GitHub's tokens live about five minutes.";
  }
  if (/thumbprint|certificate/i.test(message)) {
    return 'Update the thumbprint of the OIDC provider in IAM to the certificate authority that your issuer uses now.';
  }
  if (/verification key/i.test(message)) {
    return "Make the issuer's `/.well-known/openid-configuration` and its keys reachable from the internet for AWS, then run the job again.";
  }
  return "Check that the issuer, its keys and the token's claims are what the provider in IAM expects.";
}
