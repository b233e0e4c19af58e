import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import { isTransient } from '../../facts/credentials/sts-retry.js';
import type { Rule } from '../../report/rule.js';

/** Codes that rules of their own explain, here or under credentials/. */
const EXPLAINED =
  /^(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|IncompleteSignature|RegionDisabledException)/;

/**
 * What mends a refusal whose code says that no input is misspelt. What passes by itself (throttling,
 * faults on AWS's side) is asked again, and told by the rule on an STS that does not answer.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
const FIXES: readonly (readonly [code: RegExp, fix: string])[] = [
  [
    /^PackedPolicyTooLarge/,
    'Pass less with the call, or no tags by `role-skip-session-tagging: true`: session tags, session policies and the ARNs of managed policies share one packed size, which the percentage in the message counts.',
  ],
  [
    /^MalformedPolicyDocument/,
    'Correct the session policy that the call passes: the role and its trust policy are not what is refused.',
  ],
  [/^LimitExceeded/, 'Run the job again later, or let fewer jobs ask for the role at once.'],
];

function wordsFor(code: string): { readonly words?: { readonly fix: string } } {
  const fix = FIXES.find(([pattern]) => pattern.test(code))?.[1];
  return fix === undefined ? {} : { words: { fix } };
}

/** Any other refusal to give the role, in AWS's own words. */
export const refusedOtherwise: Rule<JobRuleFacts> = {
  id: 'trust/refused-otherwise',
  severity: 'error',
  rung: 'trusted',
  title: 'STS refused to give the role `{role}`: `{code}`',
  why: 'AWS gives this reason: {message}',
  fix: 'Correct what the message names in the inputs of this action (`role-to-assume`, `role-session-name`, `role-duration-seconds`, `role-external-id`).',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'],
  judge({ credentials }) {
    return (['AssumeRoleWithWebIdentity', 'AssumeRole'] as const).flatMap((action) =>
      roleRefusals(credentials, action, /./)
        .filter(
          ({ error }) =>
            !EXPLAINED.test(error.code) &&
            !/DurationSeconds/i.test(error.message) &&
            !isTransient({ kind: 'refused', error }),
        )
        .map(({ call, error, roleArn }) => ({
          ...(call.givenWithoutTags === true ? { severity: 'warning' as const } : {}),
          location: { kind: 'aws', resource: roleArn },
          identity: error.code,
          values: { role: roleArn, code: error.code, message: error.message },
          ...wordsFor(error.code),
          evidence: [
            { label: `sts:${action}`, actual: `${error.code}: ${error.message}` },
            ...(error.requestId === undefined
              ? []
              : [{ label: 'request id', actual: error.requestId }]),
          ],
        })),
    );
  },
};
