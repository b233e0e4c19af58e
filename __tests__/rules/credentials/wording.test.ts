import { findingsOf } from '../../../src/report/finding.js';
import { regionInvalid } from '../../../src/rules/credentials/region-invalid.js';
import { describe, expect, test } from '@jest/globals';
import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import { accountOfKeyId } from '../../../src/report/key-id.js';
import type { Finding } from '../../../src/report/finding.js';
import { answered, judge } from '../../../src/report/judge.js';
import { rootCauses } from '../../../src/report/root-cause.js';
import { credentialRules } from '../../../src/rules/credentials/index.js';
import { trustRules } from '../../../src/rules/trust/index.js';
import { signerOf } from '../../../src/facts/credentials/sts-call.js';
import { seal } from '../../../src/report/sealed.js';
import { KEY_ID, SECRET_KEY, TEMPORARY_ID, TOKEN } from '../secrets/facts.js';
import { jobFixtures as fixtures } from './job-fixtures.js';
import {
  afterCall,
  facts,
  FORK_PAYLOAD,
  refused,
  ROLE,
  SIGNER,
  TEMPORARY,
  unreachable,
  withoutToken,
} from './facts.js';

function findings(about: JobRuleFacts): Finding[] {
  return judge([...credentialRules, ...trustRules], about, (text) => text);
}

/** The one finding that a reader is shown first, and its id. */
function cause(about: JobRuleFacts): Finding {
  const all = findings(about);
  const checks = [answered('credentials', all, []), answered('trust', all, [])];
  const first = rootCauses(checks, 'error')[0]?.finding;
  if (first === undefined) throw new Error('no finding');
  return first;
}

const prose = ({ title, why, fix }: Finding) => `${title}\n${why}\n${fix}`;

const INVALID = 'The security token included in the request is invalid.';
const SIGNATURE =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.';
const WEB = {
  action: 'AssumeRoleWithWebIdentity',
  roleArn: ROLE,
  signer: null,
} as const;

test('an older token in a region that accounts opt into is told as that', () => {
  const finding = cause(
    afterCall(refused('InvalidClientTokenId', INVALID), {
      signer: TEMPORARY,
      region: 'me-central-1',
    }),
  );
  expect(finding.ruleId).toBe('credentials/unknown-key');
  expect(finding.why).toContain('opt into');
  expect(finding.fix).toContain('AWS_STS_REGIONAL_ENDPOINTS');
});

describe('what STS answers decides which cause is told', () => {
  test.each([
    ['InvalidClientTokenId', INVALID, 'credentials/unknown-key'],
    ['UnrecognizedClientException', INVALID, 'credentials/unknown-key'],
    ['InvalidAccessKeyId', 'does not exist in our records', 'credentials/unknown-key'],
    ['SignatureDoesNotMatch', SIGNATURE, 'credentials/wrong-secret'],
    [
      'SignatureDoesNotMatch',
      'Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z (20220127T015928Z - 15 min.)',
      'credentials/clock-skew',
    ],
    [
      'SignatureDoesNotMatch',
      'Signature not yet current: 20210112T194419Z is still later than 20210112T072625Z (20210112T071125Z + 15 min.)',
      'credentials/clock-skew',
    ],
    [
      'SignatureDoesNotMatch',
      "Credential should be scoped to a valid region, not 'us-esat-1'.",
      'credentials/region-unknown',
    ],
    [
      'RegionDisabledException',
      'STS is not activated in this region',
      'credentials/region-unknown',
    ],
    ['ExpiredToken', 'is expired', 'credentials/expired-credentials'],
    ['ExpiredTokenException', 'is expired', 'credentials/expired-credentials'],
    ['IncompleteSignature', 'not a valid key=value pair', 'credentials/key-not-sendable'],
    ['Throttling', 'Rate exceeded', 'credentials/sts-unavailable'],
    ['ServiceUnavailable', 'HTTP 503', 'credentials/sts-unavailable'],
    ['OptInRequired', 'not subscribed', 'credentials/sts-refused'],
    ['AccessDenied', 'explicit deny', 'credentials/sts-refused'],
  ])('%s, %s', (code, message, expected) => {
    expect(cause(afterCall(refused(code, message))).ruleId).toBe(expected);
  });

  test.each([
    ['dns', 'credentials/sts-unreachable'],
    ['refused', 'credentials/sts-unreachable'],
    ['reset', 'credentials/sts-unreachable'],
    ['timeout', 'credentials/sts-unreachable'],
    ['tls', 'credentials/sts-unreachable'],
    ['other', 'credentials/sts-unreachable'],
    ['not-sts', 'credentials/sts-not-aws'],
    ['unsendable', 'credentials/key-not-sendable'],
  ] as const)('no answer: %s', (reason, expected) => {
    expect(cause(afterCall(unreachable(reason))).ruleId).toBe(expected);
  });

  test.each([
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"],
    ['IDPCommunicationError', 'communication problem'],
  ])('an issuer that AWS cannot reach is not STS being busy: %s', (code, message) => {
    const about = afterCall(refused(code, message, 400), WEB);
    expect(findings(about).map(({ ruleId }) => ruleId)).toEqual(['trust/id-token-rejected']);
  });

  test('a refusal of the role itself is for the rules on trust', () => {
    const about = afterCall(refused('ExpiredTokenException', 'Token expired', 400), WEB);
    expect(cause(about).ruleId).toBe('trust/id-token-rejected');
  });
});

describe('an unknown key', () => {
  const told = (signer: typeof SIGNER, region = 'eu-west-1') =>
    cause(afterCall(refused('InvalidClientTokenId', INVALID), { signer, region }));
  const why = (signer: typeof SIGNER) => told(signer).why;

  test('that is long-lived and alone was deleted, mistyped or belongs elsewhere', () => {
    expect(why(SIGNER)).toMatch(/`eu-west-1`.*deleted or deactivated.*than the commercial regions/);
    expect(told(SIGNER).fix).toMatch(/`cn-north-1` for China, `us-gov-west-1` for GovCloud/);
    expect(told(SIGNER, 'cn-north-1').why).toMatch(/of AWS than China/);
    expect(told(SIGNER, 'cn-north-1').fix).toMatch(/`us-east-1` for the commercial regions/);
  });

  test('that is long-lived and beside a session token is refused for that token', () => {
    expect(why({ ...SIGNER, hasSessionToken: true })).toMatch(/leftover `AWS_SESSION_TOKEN`/);
  });

  test('that is temporary lacks its token, or has another one', () => {
    expect(why({ ...TEMPORARY, hasSessionToken: false })).toMatch(/without its session token/);
    expect(why(TEMPORARY)).toMatch(/belongs to another session/);
  });

  test('shows its account and what was sent beside it', () => {
    const { evidence } = cause(
      afterCall(refused('InvalidClientTokenId', INVALID), { signer: TEMPORARY }),
    );
    expect(evidence).toEqual([
      { label: 'access key', actual: 'ASIA...WXYZ from the environment variables' },
      { label: 'account in the key id', actual: '111122223333' },
      { label: 'session token', expected: 'the one issued with this key', actual: 'present' },
      { label: 'sts:GetCallerIdentity', actual: `InvalidClientTokenId: ${INVALID}` },
    ]);
  });
});

describe('expected stands against actual', () => {
  test('for a clock, by AWS and by this machine', () => {
    const [clock] = fixtures['clock-skew']?.breaks.map(cause) ?? [];
    expect(clock?.title).toBe("This machine's clock is 105 minutes behind");
    expect(clock?.evidence[0]).toEqual({
      label: 'clock',
      expected: '2022-01-27T01:59:28.000Z',
      actual: '2022-01-27T00:14:27.000Z',
    });
  });

  test('for a region variable, without its value', () => {
    const malformed = [{ variable: 'AWS_REGION', shape: '10 characters, ends with a line feed' }];
    expect(findingsOf(regionInvalid, malformed, (text) => text)).toMatchObject([
      {
        ruleId: 'credentials/region-invalid',
        location: { kind: 'variable', name: 'AWS_REGION' },
        evidence: [
          {
            expected: 'a region such as eu-west-1',
            actual: '10 characters, ends with a line feed',
          },
        ],
      },
    ]);
  });

  test('for a fork, by both repositories', () => {
    const fork = cause(withoutToken({ GITHUB_EVENT_NAME: 'pull_request' }, FORK_PAYLOAD));
    expect(fork.title).toMatch(/the fork mallory\/shop/);
    expect(fork.evidence).toContainEqual({
      label: 'head repository',
      expected: 'acme/shop',
      actual: 'mallory/shop',
    });
  });
});

describe('a fork', () => {
  test('is told to move the steps, not to widen what it may do', () => {
    const fork = cause(withoutToken({ GITHUB_EVENT_NAME: 'pull_request' }, FORK_PAYLOAD));
    expect(fork.fix).toMatch(/Move the steps/);
    expect(prose(fork)).not.toMatch(/pull_request_target/);
  });

  test('whose pull_request_target lacks the permission is told of the permission', () => {
    const about = withoutToken({ GITHUB_EVENT_NAME: 'pull_request_target' }, FORK_PAYLOAD);
    expect(findings(about).map(({ ruleId }) => ruleId)).toEqual([
      'credentials/id-token-not-granted',
    ]);
  });
});

describe('a missing permission', () => {
  test('names the job and its workflow, and gives the lines to paste', () => {
    expect(cause(withoutToken())).toMatchObject({
      location: { kind: 'file', path: '.github/workflows/deploy.yml' },
      fix: expect.stringContaining('the job `deploy`'),
      paste: [{ place: 'job-permissions', job: 'deploy', code: 'id-token: write\n' }],
    });
  });
});

describe('an endpoint that may not be asked', () => {
  test('is what is told, and not a command that nobody configured', () => {
    for (const about of fixtures['endpoint-not-allowed']?.breaks ?? []) {
      expect(findings(about).map(({ ruleId }) => ruleId)).toEqual([
        'credentials/endpoint-not-allowed',
      ]);
    }
  });

  test('of a profile is no environment variable', () => {
    const [, profile] = fixtures['endpoint-not-allowed']?.breaks ?? [];
    expect(profile && cause(profile).location).toEqual({ kind: 'job' });
  });

  test('is pasted as YAML that a hostile name cannot leave', () => {
    const about = facts({
      blocked: [
        {
          setBy: 'AWS_ENDPOINT_URL',
          host: 'x"\n  evil: "${{ secrets.X }}',
          why: 'no',
          carries: 'c',
        },
      ],
    });
    const code = cause(about).paste[0]?.code ?? '';
    expect(code.split('\n')).toHaveLength(2);
    expect(code).not.toMatch(/\$\{\{ secrets/);
  });
});

describe('a misspelt region', () => {
  test('is told as such, with the place that names it', () => {
    const about = facts({
      region: { value: 'eu-wset-1', from: 'AWS_REGION', malformed: [] },
      calls: [
        ...(afterCall(unreachable('dns'), {
          region: 'eu-wset-1',
          host: 'sts.eu-wset-1.amazonaws.com',
        }).credentials?.calls ?? []),
      ],
    });
    expect(prose(cause(about))).toMatch(/`eu-wset-1`[^]*misspelt[^]*AWS_REGION/);
  });

  test('is not blamed when a known region does not resolve', () => {
    expect(prose(cause(afterCall(unreachable('dns'))))).not.toMatch(/misspelt/);
  });

  test('is not blamed for the host of an endpoint setting', () => {
    const about = afterCall(unreachable('dns'), {
      region: 'eu-wset-1',
      host: 'vpce-1-2.sts.eu-west-1.vpce.amazonaws.com',
    });
    expect(cause(about).ruleId).toBe('credentials/sts-unreachable');
  });
});

describe('no answer from STS', () => {
  test('tells how often it was tried, and that an odd host was configured', () => {
    expect(cause(afterCall(unreachable('timeout'), { tries: 2 })).why).toMatch(/\(2 tries\)/);
    expect(cause(afterCall(unreachable('timeout'))).why).toMatch(/\(1 try\)/);
    expect(cause(afterCall(unreachable('tls'), { host: 'sts.internal.example' })).fix).toMatch(
      /not an AWS host/,
    );
    expect(cause(afterCall(unreachable('tls'))).fix).not.toMatch(/not an AWS host/);
  });

  test('claims nothing about the credentials when STS is busy', () => {
    const busy = cause(afterCall(refused('Throttling', 'Rate exceeded'), { tries: 4 }));
    expect(busy.title).toMatch(/4 times/);
    expect(busy.why).toMatch(/nothing about whether they are good/);
  });
});

describe('no text holds a secret', () => {
  test('a signer is recorded by the ends of its key id only', () => {
    for (const accessKeyId of [KEY_ID, TEMPORARY_ID]) {
      const signer = signerOf(
        { accessKeyId, secretAccessKey: seal(SECRET_KEY), sessionToken: seal(TOKEN) },
        'the environment variables',
      );
      expect(signer.account).toBe(accountOfKeyId(accessKeyId));
      const about = afterCall(refused('InvalidClientTokenId', INVALID), { signer });
      const text = JSON.stringify([findings(about), about]);
      for (const secret of [accessKeyId, SECRET_KEY, TOKEN]) expect(text).not.toContain(secret);
      expect(text).toContain(`${accessKeyId.slice(0, 4)}...${accessKeyId.slice(-4)}`);
    }
  });

  test('what is no key id is not shown by its ends either', () => {
    const signer = signerOf({ accessKeyId: SECRET_KEY, secretAccessKey: seal(KEY_ID) }, 'x');
    expect(signer.keyId).toBe('(40 characters)');
  });

  test('an answer cannot break out of its line', () => {
    const about = afterCall(refused('Evil`\n::error::', 'a\r\n::set-output name=x::y\u001b[31m'));
    const texts = findings(about).flatMap(({ title, why, fix, evidence }) => [
      title,
      why,
      fix,
      ...evidence.map(({ actual }) => actual),
    ]);
    expect(texts.length).toBeGreaterThan(3);
    // Control characters are what the test is about.
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u001f]/);
    expect(texts[0]).toBe("STS refused the credentials with `Evil'\\n::error::`");
  });
});
