import { dialectsNamed } from '../../src/chain/dialects/index.js';
import type { Attempt, ChainView, DialectName } from '../../src/report/chain-view.js';
import type { CheckResult } from '../../src/report/check.js';
import { type Finding, fingerprint } from '../../src/report/finding.js';
import type { LogMessage } from '../../src/report/log-message.js';
import type { Report } from '../../src/report/report.js';
import { answered as judged, incomplete, skipped } from '../../src/report/judge.js';
import { outcomeOf } from '../../src/report/outcome.js';
import { rootCauses } from '../../src/report/root-cause.js';
import { type Asked, type Standing, standingOf } from '../../src/report/standing.js';
import { TOOL } from '../../src/report/tool.js';
import { acceptedTrust, claimsOnly, longTrust, refusedTrust } from './trust-reports.js';

/** A finding about an empty secret; `changes` makes another one of it. */
export function finding(changes: Partial<Finding> = {}): Finding {
  const ruleId = changes.ruleId ?? 'secrets/empty';
  return {
    ruleId,
    severity: 'error',
    rung: 'present',
    title: 'The secret `DEPLOY_TOKEN` is empty',
    why: 'The workflow passes `DEPLOY_TOKEN`, but no secret of that name reaches this job, so GitHub put an empty string in its place.',
    fix: 'Add the secret `DEPLOY_TOKEN` to the environment `production`, or name that environment in the job.',
    paste: [
      {
        language: 'yaml',
        target: '.github/workflows/deploy.yml',
        code: 'jobs:\n  deploy:\n    environment: production\n',
      },
    ],
    location: { kind: 'variable', name: 'DEPLOY_TOKEN' },
    evidence: [{ label: 'DEPLOY_TOKEN', expected: 'a value', actual: '' }],
    fingerprint: fingerprint(ruleId, 'env DEPLOY_TOKEN', changes.title ?? ''),
    references: [
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    ...changes,
  };
}

const consequence = finding({
  ruleId: 'credentials/none-found',
  rung: 'resolves',
  title: 'No SDK finds credentials',
  why: 'Every source that the SDKs look at is empty.',
  fix: 'Give the job credentials.',
  paste: [],
  evidence: [{ label: 'sources tried', actual: '6' }],
  location: { kind: 'job' },
  references: [],
});

const leak = finding({
  ruleId: 'leaks/aws-access-key-id',
  rung: 'granted',
  title: 'An AWS access key id is committed in `config/old.env`',
  why: 'Whoever can read the repository can read the key.',
  fix: 'Delete the key in IAM, then remove the line.',
  paste: [{ language: 'sh', code: 'aws iam delete-access-key --access-key-id <the key>' }],
  location: { kind: 'file', path: 'config/old.env', line: 3, column: 19 },
  evidence: [{ label: 'key', actual: 'AKIA...WXYZ' }],
});

/** An answered check that looked at one thing. */
export function answered(
  check: CheckResult['check'],
  findings: readonly Finding[] = [],
  gaps: readonly string[] = [],
): CheckResult {
  return judged(check, findings, [{ at: `${check} of this job`, found: 'seen' }], gaps);
}

export function report(
  checks: readonly CheckResult[],
  changes: Partial<Report> = {},
  asked: Asked = 'job',
): Report {
  const { chain = [], identity = null, trust = null } = changes;
  return {
    standing: standingOf({ checks, chain, identity, trust }, asked),
    version: 1,
    tool: TOOL,
    outcome: outcomeOf(checks),
    rootCauses: rootCauses(checks),
    checks,
    identity: null,
    chain: [],
    trust: null,
    leaks: [],
    log: [],
    ...changes,
  };
}

/** The same run, had it found something else. */
export function changed(of: Report, changes: Partial<Report>): Report {
  return report(of.checks, { ...of, standing: standingFor({ ...of, ...changes }), ...changes });
}

function standingFor(of: Report): Standing {
  return standingOf(of, of.standing.asked);
}

function namesOf(dialect: DialectName): ChainView['names'] {
  const [known] = dialectsNamed([dialect]);
  if (known === undefined) throw new Error(`no dialect ${dialect}`);
  return known.names;
}

export function view(dialect: DialectName, changes: Partial<ChainView> = {}): ChainView {
  const attempts: Attempt[] = [
    {
      provider: 'environment',
      outcome: 'resolved',
      cause: { kind: 'environment-keys', variable: 'AWS_ACCESS_KEY_ID' },
      reason: 'both keys are set',
      looked: [],
    },
    {
      provider: 'container',
      outcome: 'not-reached',
      cause: { kind: 'came-later', than: 'environment' },
      reason: 'found before',
      looked: [],
    },
  ];
  return {
    dialect,
    names: namesOf(dialect),
    outcome: 'resolved',
    provider: 'environment',
    identity: 1,
    accessKeyId: 'AKIA...WXYZ',
    account: '111122223333',
    message: null,
    basis: 'run',
    version: '1.43',
    attempts,
    ...changes,
  };
}

const noCredentials: ChainView = {
  dialect: 'boto3',
  names: namesOf('boto3'),
  outcome: 'none',
  provider: null,
  basis: 'run',
  version: '1.43',
  message: 'Unable to locate credentials',
  attempts: [
    {
      provider: 'environment',
      outcome: 'absent',
      cause: { kind: 'environment-empty' },
      reason: 'not set',
      looked: [],
    },
    {
      provider: 'profile-process',
      outcome: 'failed',
      cause: { kind: 'process-exited', profile: 'ci', exitCode: 1 },
      reason: 'the program `get-keys` ended with status 1',
      looked: ['~/.aws/config', 'profile ci'],
    },
  ],
};

export const passed = report(
  [answered('secrets'), answered('credentials'), skipped('trust', 'no role was named')],
  {
    identity: {
      account: '111122223333',
      arn: 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
      provider: 'oidc-role',
      expiresAt: '2026-11-23T07:00:00Z',
    },
    chain: [view('javascript'), view('boto3', { basis: 'source' })],
  },
);

export const failedDeploy = report(
  [
    answered('secrets', [finding()]),
    answered('credentials', [consequence]),
    answered('leaks'),
    skipped('trust', 'no role was named'),
  ],
  {
    chain: [
      view('javascript'),
      { ...noCredentials, dialect: 'boto3' },
      { ...noCredentials, dialect: 'aws-cli', names: namesOf('aws-cli'), basis: 'source' },
      { ...noCredentials, dialect: 'go', names: namesOf('go'), basis: 'memory' },
    ],
    trust: {
      claims: { sub: 'repo:acme/shop:ref:refs/heads/main', runner_environment: 'github-hosted' },
      subject: { form: 'classic', current: 'repo:acme/shop:ref:refs/heads/main', other: null },
    },
  },
);

const subjectRefused = finding({
  ruleId: 'trust/subject-not-allowed',
  rung: 'trusted',
  title: 'The trust policy of `deploy` does not accept the subject of this job',
  why: 'The policy names the repository without the ids that the subject carries.',
  fix: 'Let the trust policy of `deploy` accept the subject of this job.',
  paste: [
    { language: 'diff', target: 'the trust policy', code: '-old\n+new\n' },
    { language: 'json', target: 'trust-policy.json', code: '{ "Version": "2012-10-17" }' },
    { language: 'sh', target: 'a terminal', code: 'aws iam update-assume-role-policy' },
    { language: 'hcl', target: 'Terraform', code: 'assume_role_policy = jsonencode({})' },
    { language: 'yaml', target: 'CloudFormation', code: 'AssumeRolePolicyDocument: {}' },
  ],
  location: { kind: 'file', path: 'infra/trust.json', line: 12 },
  evidence: Array.from({ length: 9 }, (_, index) => ({
    label: `fact ${index + 1}`,
    actual: `value ${index + 1}`,
  })),
});

/** The deployed policy names the old subject; the policy was found and judged. */
export const failedTrust = report([answered('trust', [subjectRefused])], { trust: refusedTrust });

export const failedLongTrust = report([answered('trust', [subjectRefused])], { trust: longTrust });

export const passedTrust = report([answered('trust')], { trust: acceptedTrust }, 'policy');

export const claimsWithoutPolicy = report([answered('trust')], { trust: claimsOnly }, 'policy');

/** Every field of the view of a chain, and identities that differ. */
export const manyFaces = report(
  [answered('credentials')],
  {
    chain: [
      view('javascript', {
        provider: 'profile-assume-role',
        profile: 'ci',
        roleArn: 'arn:aws:iam::111122223333:role/deploy',
        assumedWith: 'the keys AKIA...WXYZ of profile base',
        awaits: 'sts',
        region: 'eu-west-1',
        endpoint: { url: 'https://sts.internal.example', from: 'AWS_ENDPOINT_URL' },
        warnings: ['takes the section [dev] for a profile'],
      }),
      view('boto3', {
        identity: 2,
        accessKeyId: 'AKIA...ABCD',
        regionMessage: 'You must specify a region.',
      }),
      view('aws-cli', { identity: 2, accessKeyId: 'AKIA...ABCD', awaits: 'process' }),
      { ...noCredentials, dialect: 'go', names: namesOf('go'), attempts: [] },
    ],
  },
  'chain',
);

const leaks = [
  {
    ruleId: leak.ruleId,
    path: 'config/old.env',
    line: 3,
    column: 19,
    preview: 'AKIA...WXYZ',
    fingerprint: leak.fingerprint,
    account: '111122223333',
    commit: '0123456789abcdef0123456789abcdef01234567',
    author: 'Mallory',
    inHead: false,
  },
] as const;

export const failedLeaks = report(
  [answered('leaks', [leak], ['the history before the shallow boundary'])],
  { leaks },
);

export const failedBoth = report([answered('secrets', [finding()]), answered('leaks', [leak])], {
  leaks,
});

export const couldNotLook = report([
  answered('secrets'),
  incomplete('credentials', 'AWS STS did not answer within 10 seconds'),
]);

export const nothingAsked = report([
  skipped('credentials', 'nothing in this job uses AWS'),
  skipped('leaks', '`scan` is `off`'),
]);

export const remarks = report([
  answered('secrets', [
    finding({ severity: 'warning', title: 'The secret `OLD` looks like a placeholder' }),
    finding({ severity: 'note', title: 'The secret `B` has 7 characters' }),
  ]),
]);

export const huge = report(
  [
    answered(
      'secrets',
      Array.from({ length: 3_000 }, (_, index) =>
        finding({ title: `The secret \`S${index}\` is empty` }),
      ),
    ),
    {
      ...answered(
        'leaks',
        Array.from({ length: 500 }, (_, index) =>
          finding({
            ...leak,
            title: `Leak ${index}`,
            fingerprint: fingerprint('leaks', '', String(index)),
          }),
        ),
      ),
      looked: Array.from({ length: 20_000 }, (_, index) => ({
        at: `src/${'deep/'.repeat(20)}${index}.ts`,
        found: 'nothing',
      })),
    },
    incomplete('credentials', 'AWS STS did not answer'),
  ],
  {
    leaks: Array.from({ length: 20_000 }, (_, index) => ({ ...leaks[0], line: index + 1 })),
  },
);

/** Every fixture by name, for tests that hold for all of them. */
const messageOf = (part: LogMessage['part'], line: number): LogMessage => ({
  entry: 'iam-no-policy-allows',
  part,
  line,
  message: `User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:PutObject, try ${line}`,
  causes: [],
});

/** A deploy whose log says much, with the search for credentials of its SDK. */
export const failedLog = report(
  [
    answered('log', [
      finding({
        ruleId: 'log/iam-no-policy-allows',
        title: 'IAM does not allow this',
        location: { kind: 'file', path: 'deploy.log', line: 90 },
        paste: [],
      }),
    ]),
  ],
  {
    chain: [view('boto3')],
    log: [
      ...[3, 4, 5, 6, 7, 8].map((line) => messageOf('passed-over', line)),
      messageOf('cause', 90),
      ...[91, 92].map((line) => messageOf('consequence', line)),
    ],
    trails: [
      {
        sdk: 'boto3',
        steps: [
          { provider: 'environment', name: 'env', line: 10, outcome: 'nothing' },
          { provider: null, name: 'boto-config', line: 11, outcome: 'nothing' },
          { provider: 'instance-metadata', name: 'iam-role', line: 12, outcome: 'gave' },
        ],
        times: 2,
      },
    ],
  },
  'log',
);

export const REPORTS: Readonly<Record<string, Report>> = {
  failedLog,
  passed,
  failedDeploy,
  failedLeaks,
  failedBoth,
  failedTrust,
  failedLongTrust,
  passedTrust,
  claimsWithoutPolicy,
  manyFaces,
  couldNotLook,
  nothingAsked,
  remarks,
  huge,
};
