import { describe, expect, test } from '@jest/globals';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { preflight } from '../../src/preflight.js';
import { openRedactor } from '../../src/preflight/secrets-of.js';
import type { CheckName } from '../../src/report/question.js';
import type { Report } from '../../src/report/report.js';
import { seal } from '../../src/report/sealed.js';
import type { RawInputs } from '../../src/settings/inputs.js';
import { parseSettings } from '../../src/settings/parse.js';
import type { AwsAnswer, Credentials } from '../../src/world/aws.js';
import type { ScanAnswer } from '../../src/world/git.js';
import { KEY_ID, SECRET_KEY, TEMPORARY_ID, TOKEN } from '../rules/secrets/facts.js';
import { makeGit, makeWorld, type WorldSketch } from './world.js';

interface Run extends WorldSketch {
  readonly inputs?: RawInputs;
  readonly scan?: ScanAnswer;
}

async function run({ inputs = {}, scan, ...sketch }: Run) {
  const parsed = parseSettings(inputs, dialectNames);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { world, asked, read } = makeWorld(sketch);
  const report = await preflight(parsed.settings, {
    world,
    git: makeGit(scan),
    redactor: openRedactor(parsed.settings, world.environment.variables),
  });
  return { report, asked, read };
}

function check(report: Report, name: CheckName) {
  const found = report.checks.find((one) => one.check === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
}

function reasons(report: Report): Record<string, string> {
  return Object.fromEntries(
    report.checks.flatMap((one) =>
      one.status === 'answered' ? [] : [[one.check, `${one.status}: ${one.reason}`]],
    ),
  );
}

/** The rule behind the first headline, and the rules folded under it. */
function causes(report: Report) {
  const [cause] = report.rootCauses;
  return [cause?.finding.ruleId, ...(cause?.consequences ?? []).map(({ ruleId }) => ruleId)];
}

const ROLE = 'arn:aws:iam::111122223333:role/deploy';
const KEYS = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
const REGION = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
const HELD: Credentials = { accessKeyId: KEY_ID, secretAccessKey: seal(SECRET_KEY) };
const SESSION: Credentials = {
  accessKeyId: TEMPORARY_ID,
  secretAccessKey: seal(`${SECRET_KEY.slice(1)}x`),
  sessionToken: seal(TOKEN),
  expiresAt: Date.UTC(2030, 0, 2),
};
const CI:
  | AwsAnswer<never>
  | { kind: 'answered'; value: { account: string; arn: string; userId: string } } = {
  kind: 'answered',
  value: { account: '111122223333', arn: 'arn:aws:iam::111122223333:user/ci', userId: 'AIDA' },
};
const ACTIONS = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_JOB: 'deploy',
};
const OFFERED = {
  ...ACTIONS,
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.githubusercontent.com/idtoken?a=b',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer-of-this-job',
};
const JWT = `e30.${Buffer.from(JSON.stringify({ sub: 'repo:acme/shop:ref:refs/heads/main', aud: 'sts.amazonaws.com' })).toString('base64url')}.c2ln`;
const MINTED = JSON.stringify({ value: JWT });

const NOBODY: AwsAnswer<never> = {
  kind: 'unreachable',
  reason: 'refused',
  detail: 'ECONNREFUSED',
};

function refused(code: string, message: string): AwsAnswer<never> {
  return { kind: 'refused', error: { code, message, httpStatus: 403 } };
}

test('a run reads the payload of its event once, for all of its questions', async () => {
  const variables = {
    ...KEYS,
    ...REGION,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_JOB: 'deploy',
  };
  const { read } = await run({
    variables,
    files: { '/event.json': '{}' },
    inputs: { scan: 'changes', 'expected-secrets': 'AWS_ACCESS_KEY_ID' },
  });
  expect(read.filter((path) => path === '/event.json')).toHaveLength(1);
});

describe('a job without AWS', () => {
  test('passes, asks nobody, and says why each check was skipped', async () => {
    const { report, asked } = await run({ variables: { AWS_REGION: 'eu-west-1' } });
    const why =
      'skipped: no input, variable, profile file or workflow step asks for AWS credentials (expect-credentials: true would)';
    expect(report.outcome).toBe('passed');
    expect(reasons(report)).toEqual({
      secrets: 'skipped: no secret was named in expected-secrets, and no key variable is set',
      credentials: why,
      trust: why,
      account: why,
    });
    expect(asked).toEqual([]);
  });

  test('says so where the scan is off as well', async () => {
    const { report } = await run({ inputs: { scan: 'off' } });
    expect(reasons(report)).toMatchObject({ leaks: 'skipped: the input scan is off' });
  });

  test('is told by the input that none are expected', async () => {
    const { report, asked } = await run({
      inputs: { 'expect-credentials': 'false' },
      variables: KEYS,
    });
    expect(reasons(report)).toMatchObject({
      credentials: 'skipped: the input expect-credentials is false',
    });
    expect(asked).toEqual([]);
  });
});

describe('a job with keys', () => {
  const good: Run = { variables: { ...KEYS, ...REGION }, provided: HELD, identity: CI };

  test('passes with its identity, and skips what nobody asked', async () => {
    const { report, asked } = await run(good);
    expect(report).toMatchObject({
      outcome: 'passed',
      rootCauses: [],
      identity: { account: '111122223333', provider: 'environment', expiresAt: null },
    });
    expect(reasons(report)).toEqual({
      trust: 'skipped: no role-to-assume was given',
      account: 'skipped: neither allowed-account-ids nor expected-arn was given',
    });
    expect(asked).toEqual(['provide environment', 'GetCallerIdentity']);
  });

  test('says in whose view the identity is, where the SDKs differ and only there', async () => {
    const profile = `[ci]\naws_access_key_id = ${KEY_ID.slice(0, -1)}Q\naws_secret_access_key = ${SECRET_KEY.slice(1)}q\n`;
    const differing = {
      ...good,
      variables: { ...KEYS, ...REGION, AWS_PROFILE: 'ci' },
      files: { '/home/runner/.aws/credentials': profile },
    };
    const viewOf = async (sketch: Run) => (await run(sketch)).report.identity?.dialect;
    expect(await viewOf(differing)).toBe('javascript');
    expect(await viewOf({ ...differing, inputs: { sdks: 'aws-cli, javascript' } })).toBe('aws-cli');
    expect(await viewOf({ ...differing, inputs: { sdks: 'aws-cli' } })).toBeUndefined();
    expect(await viewOf(good)).toBeUndefined();
  });

  test('by input is asked for with those keys, and no other provider', async () => {
    const { report, asked } = await run({
      inputs: { 'aws-access-key-id': KEY_ID, 'aws-secret-access-key': SECRET_KEY },
      variables: REGION,
      identity: CI,
    });
    expect(report.identity?.provider).toBe('input');
    expect(asked.filter((what) => !what.startsWith('http'))).toEqual(['GetCallerIdentity']);
  });

  test('in another account fails, and the credentials themselves are good', async () => {
    const { report } = await run({ ...good, inputs: { 'allowed-account-ids': '444455556666' } });
    expect(report.outcome).toBe('failed');
    expect(causes(report)).toEqual(['account/wrong-account']);
    expect(check(report, 'credentials')).toMatchObject({ status: 'answered', findings: [] });
  });

  test('that AWS refuses cannot be compared: that is no answer', async () => {
    const { report } = await run({
      ...good,
      identity: refused('InvalidClientTokenId', 'The security token is invalid.'),
      inputs: { 'allowed-account-ids': '444455556666' },
    });
    expect(causes(report)).toEqual(['credentials/unknown-key']);
    expect(reasons(report)).toMatchObject({
      account: 'incomplete: there is no identity to compare; see credentials',
    });
  });

  test('that nobody answers is asked for again only where that may help', async () => {
    const { report, asked } = await run({ ...good, identity: NOBODY });
    expect(causes(report)).toEqual(['credentials/sts-unreachable']);
    expect(asked.filter((name) => name === 'GetCallerIdentity')).toHaveLength(1);
    const hangs: AwsAnswer<never> = { kind: 'unreachable', reason: 'timeout', detail: 'late' };
    const late = await run({ ...good, identity: hangs });
    expect(late.asked.filter((name) => name === 'GetCallerIdentity').length).toBeGreaterThan(1);
  });

  test('never go to an endpoint that is not AWS’s', async () => {
    const { report, asked } = await run({
      ...good,
      variables: { ...KEYS, ...REGION, AWS_ENDPOINT_URL_STS: 'https://sts.evil.example' },
    });
    expect(causes(report)[0]).toBe('credentials/endpoint-not-allowed');
    expect(asked).not.toContain('GetCallerIdentity');
  });

  test('never go to the endpoint of a profile either', async () => {
    const { report, asked } = await run({
      ...good,
      variables: { ...KEYS, ...REGION, AWS_PROFILE: 'ci' },
      files: {
        '/home/runner/.aws/config': '[profile ci]\nendpoint_url = https://sts.evil.example\n',
      },
    });
    expect(causes(report)).toContain('credentials/endpoint-not-allowed');
    expect(asked).not.toContain('GetCallerIdentity');
  });
});

describe('a job with a role and a token', () => {
  const good: Run = {
    inputs: { 'role-to-assume': ROLE },
    variables: { ...OFFERED, ...REGION },
    idToken: MINTED,
    role: { kind: 'answered', value: SESSION },
    identity: {
      kind: 'answered',
      value: {
        account: '111122223333',
        arn: 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
        userId: 'AROA:GitHubActions',
      },
    },
  };

  test('is given the role, and says until when', async () => {
    const { report, asked } = await run({
      ...good,
      inputs: { 'role-to-assume': ROLE, 'expected-arn': ROLE, scan: 'tree' },
    });
    expect(report).toMatchObject({
      outcome: 'passed',
      identity: { provider: 'oidc-role', expiresAt: '2030-01-02T00:00:00.000Z' },
    });
    expect(asked.filter((what) => !what.startsWith('http://169'))).toEqual([
      'https://token.actions.githubusercontent.com/idtoken?a=b&audience=sts.amazonaws.com',
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
    ]);
  });

  test('is refused the role: that is the cause, and not what comes of it', async () => {
    const { report } = await run({
      ...good,
      role: refused('InvalidIdentityToken', 'Incorrect token audience'),
      inputs: { 'role-to-assume': ROLE, 'allowed-account-ids': '444455556666' },
    });
    expect(causes(report)).toEqual(['trust/audience-not-accepted']);
    expect(check(report, 'trust').status).toBe('answered');
    expect(check(report, 'account').status).toBe('incomplete');
  });

  test('that STS leaves without an answer leaves the trust open', async () => {
    const { report } = await run({ ...good, role: NOBODY });
    expect(causes(report)).toEqual(['credentials/sts-unreachable']);
    expect(reasons(report)).toMatchObject({
      trust: 'incomplete: the role could not be asked for; see credentials',
    });
  });

  test('never sends its bearer to a host that is not GitHub’s', async () => {
    const { report, asked } = await run({
      ...good,
      variables: {
        ...OFFERED,
        ...REGION,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://evil.example/idtoken',
      },
    });
    expect(causes(report)[0]).toBe('credentials/endpoint-not-allowed');
    expect(asked.join(' ')).not.toMatch(/evil|Assume/);
  });
});

describe('the lowest broken rung is the headline', () => {
  test('a missing permission, before a secret that is absent', async () => {
    const { report } = await run({
      inputs: { 'role-to-assume': ROLE, 'expected-secrets': 'DEPLOY_TOKEN' },
      variables: { ...ACTIONS, ...REGION },
    });
    expect(causes(report)).toEqual(['credentials/id-token-not-granted', 'secrets/absent']);
  });

  test('a secret with a line feed, before the refusal that it causes', async () => {
    const { report } = await run({
      variables: { ...KEYS, ...REGION, AWS_SECRET_ACCESS_KEY: `${SECRET_KEY}\n` },
      provided: HELD,
      identity: refused('SignatureDoesNotMatch', 'The request signature we calculated'),
    });
    expect(causes(report)).toEqual(['secrets/surrounding-whitespace', 'credentials/wrong-secret']);
  });

  test('of each question by itself: a leak never hides behind a deploy', async () => {
    const { report } = await run({
      variables: { ...KEYS, ...REGION },
      provided: HELD,
      identity: refused('InvalidClientTokenId', 'The security token is invalid.'),
      scan: {
        kind: 'scanned',
        hits: [{ kind: 'aws-access-key-id', path: 'a.env', line: 1, column: 1, key: seal(KEY_ID) }],
        scanned: { files: 1, blobs: 0, commits: 0, bytes: 20 },
        gaps: [],
      },
    });
    expect(report.rootCauses.map(({ question }) => question)).toEqual(['deploy', 'leaks']);
    expect(report.leaks).toHaveLength(1);
  });

  test('is a warning only where a warning fails the step', async () => {
    const quiet: Run = { variables: KEYS, provided: HELD, identity: CI };
    expect((await run(quiet)).report.rootCauses).toEqual([]);
    const loud = await run({ ...quiet, inputs: { 'fail-on': 'warning' } });
    expect(causes(loud.report)[0]).toBe('credentials/region-missing');
  });
});

describe('what could not be looked at', () => {
  test('is incomplete and not passed', async () => {
    const { report } = await run({
      inputs: { scan: 'tree' },
      scan: { kind: 'unreadable', reason: 'the index is damaged' },
    });
    expect(report.outcome).toBe('incomplete');
    expect(reasons(report)).toMatchObject({ leaks: 'incomplete: the index is damaged' });
  });
});

describe('no report holds a secret', () => {
  const every = [KEY_ID, SECRET_KEY, TEMPORARY_ID, TOKEN, JWT, 'the-bearer-of-this-job'];
  // What hostile or careless words may bring back, in the spellings of the wire.
  const echo = (secret: string) =>
    [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].join(' ');

  test.each<[string, Run]>([
    [
      'that AWS repeats',
      {
        variables: { ...KEYS, ...REGION, AWS_SESSION_TOKEN: TOKEN },
        provided: { ...HELD, sessionToken: seal(TOKEN) },
        identity: refused('Evil', echo(SECRET_KEY) + echo(TOKEN) + echo(KEY_ID)),
      },
    ],
    [
      'that came by an input',
      {
        inputs: {
          'aws-access-key-id': KEY_ID,
          'aws-secret-access-key': SECRET_KEY,
          'aws-session-token': TOKEN,
        },
        variables: REGION,
        identity: refused(`Code-${SECRET_KEY}`, echo(TOKEN)),
      },
    ],
    [
      'that a provider gave',
      {
        variables: { ...REGION, AWS_PROFILE: 'ci' },
        files: {
          '/home/runner/.aws/credentials': `[ci]\naws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${SECRET_KEY}\n`,
        },
        provided: HELD,
        identity: refused('Evil', echo(SECRET_KEY)),
      },
    ],
    [
      'that GitHub or STS issued in this run',
      {
        inputs: { 'role-to-assume': ROLE },
        variables: { ...OFFERED, ...REGION },
        idToken: MINTED,
        role: { kind: 'answered', value: SESSION },
        identity: refused('Evil', echo(TOKEN) + echo(JWT) + echo('the-bearer-of-this-job')),
      },
    ],
    [
      'that stands where a region was meant',
      {
        variables: { ...KEYS, AWS_REGION: SECRET_KEY, AWS_DEFAULT_REGION: TOKEN },
        provided: HELD,
        identity: CI,
      },
    ],
  ])('%s', async (_, sketch) => {
    const { report } = await run(sketch);
    const text = JSON.stringify(report);
    expect(text.length).toBeGreaterThan(500);
    for (const secret of every) {
      for (const form of echo(secret).split(' ')) expect(text).not.toContain(form);
    }
  });

  test('and with mask-aws-account-id no account: ours, decoded, or in AWS’s words', async () => {
    const { report } = await run({
      inputs: { 'mask-aws-account-id': 'true', 'role-to-assume': ROLE },
      variables: { ...KEYS, ...REGION },
      provided: HELD,
      role: refused(
        'AccessDenied',
        'User: arn:aws:iam::777788889999:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/deploy',
      ),
    });
    expect(causes(report)).toContain('trust/assume-role-denied');
    expect(JSON.stringify(report)).not.toMatch(/(?<![A-Za-z0-9])\d{12}(?![A-Za-z0-9])/);
    expect(JSON.stringify(report)).toMatch(/arn:aws:iam::\*\*\*[AB]:user\/ci/);
  });

  test('and with mask-aws-account-id hashes stay whole, though twelve digits stand in them', async () => {
    const hashes = 'ab123456789012 234567890123cd 7345678901234';
    const { report } = await run({
      inputs: { 'mask-aws-account-id': 'true' },
      variables: { ...KEYS, ...REGION },
      provided: HELD,
      identity: refused('Odd', `${hashes}, 777788889999`),
    });
    expect(JSON.stringify(report)).toContain(`${hashes}, ***`);
  });
});

describe('the advice on a better source', () => {
  const keys = { ...KEYS, ...REGION };
  const adviceOf = async (variables: Readonly<Record<string, string>>, inputs: RawInputs = {}) => {
    const { report } = await run({
      variables,
      identity: CI,
      provided: HELD,
      idToken: MINTED,
      role: { kind: 'answered', value: SESSION },
      inputs: { scan: 'off', ...inputs },
    });
    return [
      report.rootCauses[0]?.finding.title ?? report.outcome,
      report.advice?.place,
      report.advice?.atHand,
    ];
  };

  test('stands in a check whose job is offered what it does not use, and changes no outcome', async () => {
    expect(await adviceOf({ ...OFFERED, ...keys })).toEqual(['passed', 'github-hosted', true]);
  });

  test('is kept back where nothing better is at hand', async () => {
    expect(await adviceOf({ ...ACTIONS, ...keys })).toEqual(['passed', undefined, undefined]);
    expect(await adviceOf(keys)).toEqual(['passed', undefined, undefined]);
  });

  test('is kept back where the job deploys by its token', async () => {
    const inputs = { 'role-to-assume': ROLE };
    expect((await adviceOf({ ...OFFERED, ...keys }, inputs))[1]).toBeUndefined();
  });
});
