import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { PARTITIONS, partitionOfRegion } from '../../report/aws/partitions.js';
import { isOptInRegion } from '../../report/aws/known-regions.js';
import type { Ci } from '../../report/ci.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import type { Rule } from '../../report/rule.js';
import { signerWords, storeOf } from '../../wording/credentials/signer-words.js';

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export const unknownKey: Rule<JobRuleFacts> = {
  id: 'credentials/unknown-key',
  severity: 'error',
  rung: 'resolves',
  title: 'AWS does not know the access key `{keyId}`',
  why: 'The key was deleted or deactivated, was mistyped, belongs to another partition, or is temporary and lacks its session token.',
  fix: 'Store a key that is active, with the session token that belongs to it when it is temporary.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
  ],
  judge({ credentials, chain }, ci) {
    const profile = profileOf(credentials, chain);
    return refusedWith(
      credentials,
      /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/,
    ).map(({ call, error, signer }) => ({
      location: { kind: 'aws', resource: call.host },
      identity: signer.keyId,
      values: {
        keyId: signer.keyId,
        source: signer.source,
        profile: profile ?? '',
        region: call.region,
        store: storeOf(signer, ci),
      },
      words: story(signer, call.region, profile, ci),
      evidence: [
        { label: 'access key', actual: signerWords(signer) },
        ...(signer.account === undefined
          ? []
          : [{ label: 'account in the key id', actual: signer.account }]),
        // Of a long-lived key without one there is nothing to be told.
        ...(signer.kind === 'temporary'
          ? [
              {
                label: 'session token',
                expected: 'the one issued with this key',
                actual: signer.hasSessionToken ? 'present' : 'none',
              },
            ]
          : signer.hasSessionToken
            ? [{ label: 'session token', expected: 'none', actual: 'sent along' }]
            : []),
        { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
      ],
    }));
  },
};

/** The profile whose own keys were sent. */
function profileOf(
  credentials: JobRuleFacts['credentials'],
  chain: JobRuleFacts['chain'],
): string | undefined {
  const source = credentials?.source;
  if (source?.kind !== 'found' || source.provider !== 'profile-static') return undefined;
  return chain.find(({ provider }) => provider === 'profile-static')?.profile ?? 'default';
}

type Signer = ReturnType<typeof refusedWith>[number]['signer'];

function story(
  signer: Signer,
  region: string,
  profile: string | undefined,
  ci: Ci,
): { title?: string; why: string; fix: string } {
  if (signer.kind === 'temporary' && signer.hasSessionToken && isOptInRegion(region)) {
    return {
      why: '`{region}` is a region that accounts opt into, and takes no session token of the first version, which the global endpoint of STS (`sts.amazonaws.com`) issues by default. If it is not that, the token belongs to another session, or is cut off.',
      fix: 'Take the session from a regional endpoint: set `AWS_STS_REGIONAL_ENDPOINTS` to `regional` where it is obtained. Or let the account issue tokens of the second version: `aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token`.',
    };
  }
  if (signer.kind === 'temporary') {
    return {
      why: signer.hasSessionToken
        ? 'It is a temporary key (`ASIA`), and the session token beside it belongs to another session, is cut off, or was issued in another partition.'
        : 'It is a temporary key (`ASIA`) and was sent without its session token, without which AWS knows no such key.',
      fix: `Take all three values from the same session, \`AWS_SESSION_TOKEN\` included${ci === 'none' ? '' : ', or let the job assume a role by OIDC'}.`,
    };
  }
  if (signer.hasSessionToken) {
    const title = 'A session token is sent along with the long-lived access key `{keyId}`';
    const why = 'It is a long-lived key, but a session token was sent along with it.';
    return profile === undefined
      ? {
          title,
          why: `${why} A leftover \`AWS_SESSION_TOKEN\` (for boto3 and the AWS CLI also \`AWS_SECURITY_TOKEN\`) makes AWS refuse any long-lived key.`,
          fix: 'Take the session token away from beside the key: `AWS_SESSION_TOKEN` and `AWS_SECURITY_TOKEN` must be empty or absent beside a long-lived key.',
        }
      : {
          title,
          why: `${why} \`aws configure\` writes new keys into a profile and leaves its token, with which AWS refuses them.`,
          fix: 'Take `aws_session_token` out of the profile {profile} (`aws configure set aws_session_token "" --profile NAME` empties it).',
        };
  }
  if (isOptInRegion(region)) {
    return {
      why: 'STS in `{region}` has no such key. It is an opt-in region: until the account has switched it on, AWS knows none of its keys there. Else the key was deleted or deactivated, or was mistyped.',
      fix: 'Switch the region on (`aws account enable-region --region-name {region}`), or set another in `AWS_REGION`. If it is on, look the key up in IAM (`aws iam list-access-keys --user-name NAME`), and put an active one into {store:prose}.',
    };
  }
  const asked = partitionOfRegion(region);
  const others = PARTITIONS.filter(({ name }) => name !== asked.name && name in COMMON)
    .map(({ title, fallbackRegion }) => `\`${fallbackRegion}\` for ${title}`)
    .join(', ');
  return {
    why: `STS in \`{region}\` has no such key. It was deleted or deactivated, was mistyped, or belongs to another partition of AWS than ${asked.title}: each has keys of its own.`,
    fix: `Look the key up in IAM (\`aws iam list-access-keys --user-name NAME\`). If it is there and active, ask in its own partition: \`AWS_REGION\` is then ${others}. If it is gone, create a new one and put it into {store:prose}.`,
  };
}

/** Partitions that a key in a job may well be of. */
const COMMON: Readonly<Record<string, true>> = { aws: true, 'aws-cn': true, 'aws-us-gov': true };
