import type { CredentialFacts } from '../../../src/facts/credentials/credentials.js';
import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import { NO_REACH } from '../../../src/facts/chain/reach.js';
import { jobFacts } from '../../../src/facts/job/job.js';
import type { Signer, StsCall } from '../../../src/facts/credentials/sts-call.js';

export const ROLE = 'arn:aws:iam::111122223333:role/deploy';
export const HOST = 'sts.eu-west-1.amazonaws.com';

/** A long-lived key, as calls record it. */
export const SIGNER: Signer = {
  keyId: 'AKIA...WXYZ',
  kind: 'long-lived',
  account: '111122223333',
  hasSessionToken: false,
  source: 'the environment variables',
};

/** The same, handed out for a session. */
export const TEMPORARY: Signer = {
  ...SIGNER,
  keyId: 'ASIA...WXYZ',
  kind: 'temporary',
  hasSessionToken: true,
};

type Answer = StsCall['answer'];

/** A refusal in AWS's words. */
export function refused(code: string, message = 'no', httpStatus = 403): Answer {
  return { kind: 'refused', error: { code, message, httpStatus, requestId: 'request-1' } };
}

/** No sensible answer. */
export function unreachable(
  reason: Extract<Answer, { kind: 'unreachable' }>['reason'],
  detail = 'so it is',
): Answer {
  return { kind: 'unreachable', reason, detail };
}

/** One GetCallerIdentity with this answer. */
function call(answer: Answer, about: Partial<StsCall> = {}): StsCall {
  return {
    action: 'GetCallerIdentity',
    roleArn: null,
    signer: SIGNER,
    region: 'eu-west-1',
    host: HOST,
    tries: 1,
    answer,
    ...about,
  };
}

/** A push to acme/shop, by the runner's own variables. */
function job(
  variables: Readonly<Record<string, string>> = {},
  payload: unknown = {},
): JobRuleFacts['job'] {
  return jobFacts(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_ACTOR: 'octocat',
      GITHUB_JOB: 'deploy',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      ...variables,
    },
    payload,
  );
}

/** The payload of a pull request from another repository. */
export const FORK_PAYLOAD = {
  pull_request: { head: { repo: { full_name: 'mallory/shop' } } },
};

/** Nobody says how long the job or its session may last. */
export const LASTING: JobRuleFacts['lasting'] = {
  now: Date.UTC(2026, 10, 28),
  timeoutMinutes: null,
  approval: null,
  session: null,
  expiration: null,
};

/** Facts of a job whose keys AWS accepted, with what differs from that. */
export function facts(
  credentials: Partial<CredentialFacts> = {},
  about: Partial<Omit<JobRuleFacts, 'credentials'>> = {},
): JobRuleFacts {
  return {
    job: job(),
    tokenScopes: null,
    tokenDeniers: [],
    audienceAt: null,
    keysOfStep: [],
    trust: null,
    lasting: LASTING,
    chain: [],
    reach: NO_REACH,
    allowedAccountIds: [],
    sdksNamed: false,
    expectedArn: null,
    ...about,
    credentials: {
      because: 'the variable AWS_ACCESS_KEY_ID is set',
      role: null,
      region: { value: 'eu-west-1', from: 'AWS_REGION', malformed: [] },
      idToken: { kind: 'not-offered' },
      source: { kind: 'found', source: SIGNER.source, provider: 'environment' },
      calls: [call({ kind: 'answered' })],
      blocked: [],
      proxies: [],
      identity: {
        account: '111122223333',
        arn: 'arn:aws:iam::111122223333:user/ci',
        provider: 'environment',
        expiresAt: null,
      },
      ...credentials,
    },
  };
}

/** Facts of a job whose one call ended so. */
export function afterCall(answer: Answer, about: Partial<StsCall> = {}): JobRuleFacts {
  return facts({ calls: [call(answer, about)], identity: null });
}

/** Facts of a job without any credentials that means to assume a role. */
export function withoutToken(
  variables: Readonly<Record<string, string>> = {},
  payload: unknown = {},
): JobRuleFacts {
  return facts(
    {
      role: { arn: ROLE, audience: 'sts.amazonaws.com' },
      source: { kind: 'none', sdk: 'javascript', message: 'Could not load credentials' },
      calls: [],
      identity: null,
    },
    { job: job(variables, payload) },
  );
}
