import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import {
  afterCall,
  facts,
  FORK_PAYLOAD,
  LASTING,
  refused,
  ROLE,
  TEMPORARY,
  unreachable,
  withoutToken,
} from './facts.js';

const GOOD = facts();
const FORK = withoutToken({ GITHUB_EVENT_NAME: 'pull_request' }, FORK_PAYLOAD);
const TARGET_FROM_FORK = withoutToken({ GITHUB_EVENT_NAME: 'pull_request_target' }, FORK_PAYLOAD);
const DEPENDABOT = withoutToken({ GITHUB_ACTOR: 'dependabot[bot]' });
const NOT_GRANTED = withoutToken();
const TOKEN_OFFERED = withoutToken({
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.githubusercontent.com/x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
});

const lastingFor = (seconds: number, about: Partial<JobRuleFacts['lasting']>) =>
  facts(
    {},
    {
      lasting: {
        ...LASTING,
        session: { seconds, stated: seconds !== 3600, chained: false },
        ...about,
      },
    },
  );

const UNKNOWN_KEY = afterCall(
  refused('InvalidClientTokenId', 'The security token included in the request is invalid.'),
);
const WRONG_SECRET = afterCall(
  refused(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  ),
);
const BEHIND = afterCall(
  refused(
    'SignatureDoesNotMatch',
    'Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z (20220127T015928Z - 15 min.)',
  ),
);
const OTHER_REGION = afterCall(
  refused(
    'SignatureDoesNotMatch',
    "Credential should be scoped to a valid region, not 'us-esat-1'.",
  ),
);
const EXPIRED = afterCall(
  refused('ExpiredToken', 'The security token included in the request is expired'),
  { signer: TEMPORARY },
);
const MISSPELT = afterCall(unreachable('dns', 'getaddrinfo ENOTFOUND'), {
  region: 'eu-wset-1',
  host: 'sts.eu-wset-1.amazonaws.com',
});
const MISSPELT_SOVEREIGN = afterCall(unreachable('dns', 'getaddrinfo ENOTFOUND'), {
  region: 'eusc-de-wset-1',
  host: 'sts.eusc-de-wset-1.amazonaws.eu',
});
const NO_DNS = afterCall(unreachable('dns', 'getaddrinfo ENOTFOUND'));
const HTML = afterCall(unreachable('not-sts', 'HTTP 200, text/html'));
const ENDLESS = afterCall(unreachable('too-large', 'more than 1048576 bytes'));
const PROXY = { variable: 'HTTPS_PROXY', host: 'proxy.acme.example:3128' };
const SET = { proxies: [PROXY, { variable: 'NO_PROXY', host: '.acme.example' }] };
const [BY_407, BY_403, BY_PAGE, PROXY_AWAY, PAGE_OF_PROXY] = (
  ['proxy-password', 'proxy-refused', 'proxy-page', 'proxy-unreachable', 'not-sts'] as const
).map((reason) => {
  const answer = {
    kind: 'unreachable',
    reason,
    detail: 'HTTP 407 to CONNECT',
    proxy: PROXY,
  } as const;
  const { credentials } = afterCall(answer);
  return facts({ ...credentials, ...SET });
}) as [JobRuleFacts, JobRuleFacts, JobRuleFacts, JobRuleFacts, JobRuleFacts];
const lost = (reason: 'proxy-password' | 'proxy-refused' | 'proxy-page') =>
  ({ reason, detail: 'so it is', host: 'token.example', proxy: PROXY }) as const;
const TOKEN_BY_407 = facts({
  ...SET,
  identity: null,
  calls: [],
  idToken: {
    kind: 'failed',
    step: 'unreachable',
    detail: 'HTTP 407 to CONNECT',
    host: 'token.example',
    unanswered: lost('proxy-password'),
  },
});
const SSO_BY_403 = facts({
  ...SET,
  identity: null,
  calls: [],
  source: {
    kind: 'failed',
    provider: 'profile-sso',
    source: 'the profile ci',
    message: 'HTTP 403 to CONNECT',
    unanswered: lost('proxy-refused'),
  },
});
const UNSENDABLE = afterCall(unreachable('unsendable', 'Invalid character in header content'));
const INCOMPLETE = afterCall(
  refused('IncompleteSignature', 'not a valid key=value pair in Authorization header', 400),
);
const THROTTLED = afterCall(refused('Throttling', 'Rate exceeded', 400), { tries: 4 });
const BROKEN = afterCall(refused('ServiceUnavailable', 'HTTP 503', 503), { tries: 4 });
const ISSUER_AWAY = afterCall(
  refused(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider",
    400,
  ),
  { action: 'AssumeRoleWithWebIdentity', roleArn: ROLE, signer: null, tries: 4 },
);
const OPT_IN = afterCall(refused('OptInRequired', 'The AWS Access Key Id needs a subscription'));

const NONE = facts({
  source: { kind: 'none', sdk: 'boto3', message: 'Unable to locate credentials' },
  calls: [],
  identity: null,
});
const FAILED = facts({
  source: {
    kind: 'failed',
    provider: 'profile-process',
    source: 'the profile ci',
    message: 'exit code 1',
  },
  calls: [],
  identity: null,
});
const COMMAND_HELD = facts({
  source: {
    kind: 'withheld',
    what: 'command',
    source: 'the profile ci',
    why: 'its credential_process stands in a file of the checkout',
  },
  calls: [],
  identity: null,
});
const ENDPOINT_HELD = facts({
  source: {
    kind: 'withheld',
    what: 'endpoint',
    source: 'the container',
    why: 'AWS_CONTAINER_CREDENTIALS_FULL_URI names a place that may not be asked',
  },
  blocked: [
    {
      setBy: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
      host: 'creds.example',
      why: 'it is neither an AWS host nor loopback',
      carries: 'credential request',
    },
  ],
  calls: [],
  identity: null,
});
const PROFILE_ENDPOINT = facts({
  blocked: [
    {
      setBy: 'endpoint_url of profile ci',
      inProfile: true,
      host: 'sts.example',
      why: 'it is neither an AWS host nor loopback',
      carries: 'AWS credentials',
    },
  ],
  calls: [],
  identity: null,
});

function inRegion(value: string, arn: string): JobRuleFacts {
  return facts({
    role: { arn, audience: 'sts.amazonaws.com' },
    region: { value, from: 'input aws-region', malformed: [] },
  });
}

function tokenFailed(step: 'unreachable' | 'status' | 'garbage' | 'not-allowed'): JobRuleFacts {
  return facts({
    role: { arn: ROLE, audience: 'sts.amazonaws.com' },
    source: { kind: 'not-needed' },
    idToken: { kind: 'failed', step, detail: 'HTTP 500', host: 'token.example' },
    calls: [],
    identity: null,
  });
}

function region(
  from: string | null,
  malformed: readonly { readonly variable: string; readonly shape: string }[] = [],
): JobRuleFacts {
  return facts({ region: { value: 'us-east-1', from, malformed } });
}

/** The fixtures of the rules about finding credentials and AWS accepting them. */
export const jobFixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly JobRuleFacts[]; readonly holds: readonly JobRuleFacts[] }
  >
> = {
  'fork-gets-no-token': {
    breaks: [FORK, DEPENDABOT],
    holds: [GOOD, NOT_GRANTED, TARGET_FROM_FORK, TOKEN_OFFERED],
  },
  'runner-mints-no-token': {
    breaks: [
      withoutToken({ ACT: 'true' }),
      withoutToken({ GITEA_ACTIONS: 'true' }),
      withoutToken({ GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }),
    ],
    holds: [GOOD, NOT_GRANTED, FORK, withoutToken({ ACT: 'true', GITHUB_ACTIONS: '' })],
  },
  'id-token-not-granted': {
    breaks: [NOT_GRANTED, TARGET_FROM_FORK],
    holds: [
      withoutToken({ ACT: 'true' }),
      GOOD,
      FORK,
      DEPENDABOT,
      TOKEN_OFFERED,
      NONE,
      withoutToken({ GITHUB_ACTIONS: '' }),
    ],
  },
  'endpoint-not-allowed': {
    breaks: [ENDPOINT_HELD, PROFILE_ENDPOINT],
    holds: [GOOD, COMMAND_HELD],
  },
  'region-of-another-partition': {
    breaks: [
      inRegion('us-east-1', 'arn:aws-cn:iam::111122223333:role/deploy'),
      inRegion('cn-north-1', ROLE),
      inRegion('eu-west-1', 'arn:aws-us-gov:iam::111122223333:role/deploy'),
    ],
    holds: [
      GOOD,
      inRegion('eu-west-1', ROLE),
      inRegion('cn-northwest-1', 'arn:aws-cn:iam::111122223333:role/deploy'),
      inRegion('us-gov-east-1', 'arn:aws-us-gov:iam::111122223333:role/deploy'),
    ],
  },
  'region-unknown': {
    breaks: [
      MISSPELT,
      MISSPELT_SOVEREIGN,
      OTHER_REGION,
      afterCall(refused('RegionDisabledException', 'STS is not activated in this region')),
    ],
    holds: [GOOD, NO_DNS, WRONG_SECRET, facts({ calls: [] })],
  },
  'key-not-sendable': { breaks: [UNSENDABLE, INCOMPLETE], holds: [GOOD, HTML, WRONG_SECRET] },
  'process-not-run': { breaks: [COMMAND_HELD], holds: [GOOD, ENDPOINT_HELD, FAILED] },
  'token-endpoint-failed': {
    breaks: (['unreachable', 'status', 'garbage', 'not-allowed'] as const).map(tokenFailed),
    holds: [GOOD, NOT_GRANTED],
  },
  'provider-failed': { breaks: [FAILED], holds: [GOOD, NONE, COMMAND_HELD] },
  'none-found': {
    breaks: [NONE, withoutToken({ GITHUB_ACTIONS: '' })],
    holds: [GOOD, NOT_GRANTED, FORK, FAILED],
  },
  'clock-skew': { breaks: [BEHIND], holds: [GOOD, WRONG_SECRET, OTHER_REGION] },
  'unknown-key': {
    breaks: [
      UNKNOWN_KEY,
      afterCall(refused('InvalidClientTokenId'), { signer: TEMPORARY }),
      afterCall(refused('UnrecognizedClientException')),
    ],
    holds: [GOOD, WRONG_SECRET, EXPIRED],
  },
  'wrong-secret': { breaks: [WRONG_SECRET], holds: [GOOD, UNKNOWN_KEY, BEHIND, OTHER_REGION] },
  'session-ends-soon': {
    breaks: [
      facts({}, { lasting: { ...LASTING, expiration: LASTING.now + 5 * 60_000 } }),
      facts(
        {},
        { lasting: { ...LASTING, expiration: LASTING.now + 3_000_000, timeoutMinutes: 60 } },
      ),
    ],
    holds: [
      GOOD,
      facts({}, { lasting: { ...LASTING, expiration: LASTING.now + 3_600_000 } }),
      facts({}, { lasting: { ...LASTING, expiration: LASTING.now - 60_000 } }),
    ],
  },
  'session-shorter-than-job': {
    breaks: [
      lastingFor(900, { timeoutMinutes: 90 }),
      lastingFor(3600, { timeoutMinutes: 90 }),
      lastingFor(43_200, { timeoutMinutes: 900 }),
      lastingFor(3600, { approval: { uses: 'acme/manual-approval', line: 9 } }),
    ],
    holds: [
      GOOD,
      lastingFor(3600, {}),
      lastingFor(3600, { timeoutMinutes: 60 }),
      facts({}, { lasting: { ...LASTING, timeoutMinutes: 90 } }),
    ],
  },
  'expired-credentials': { breaks: [EXPIRED], holds: [GOOD, UNKNOWN_KEY, BEHIND] },
  'sts-unreachable': {
    breaks: [
      NO_DNS,
      ...(['refused', 'reset', 'timeout', 'tls', 'other'] as const).map((reason) =>
        afterCall(unreachable(reason)),
      ),
      afterCall(unreachable('dns'), { host: 'sts.internal.example' }),
      PROXY_AWAY,
    ],
    holds: [GOOD, MISSPELT, MISSPELT_SOVEREIGN, HTML, UNSENDABLE, ENDLESS, BY_407, BY_PAGE],
  },
  'sts-not-aws': {
    breaks: [HTML, ENDLESS, PAGE_OF_PROXY],
    holds: [GOOD, NO_DNS, BROKEN, BY_407],
  },
  'proxy-asks-for-password': {
    breaks: [BY_407, TOKEN_BY_407],
    holds: [GOOD, BY_403, BY_PAGE, PROXY_AWAY, NO_DNS],
  },
  'proxy-refuses': { breaks: [BY_403, SSO_BY_403], holds: [GOOD, BY_407, BY_PAGE, PROXY_AWAY] },
  'proxy-answers-itself': { breaks: [BY_PAGE], holds: [GOOD, HTML, BY_407, PAGE_OF_PROXY] },
  'sts-unavailable': {
    breaks: [THROTTLED, BROKEN],
    holds: [GOOD, UNKNOWN_KEY, HTML, ISSUER_AWAY],
  },
  'sts-refused': {
    breaks: [OPT_IN],
    holds: [GOOD, UNKNOWN_KEY, WRONG_SECRET, EXPIRED, INCOMPLETE, THROTTLED],
  },
  'region-missing': {
    breaks: [region(null)],
    holds: [GOOD, region(null, [{ variable: 'AWS_REGION', shape: '3 characters' }])],
  },
};
