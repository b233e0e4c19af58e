import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { createIssuer } from '../support/github/issuer.js';
import { makeEquipment } from '../support/scenario/equipment.js';
import type { Equipment } from '../support/scenario/run.js';
import { accountTrusting, emulate } from './emulate.js';
import { exampleJob, exampleText, givenTo } from './read.js';
import { type Call, ourLines, runScripts } from './shell.js';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;
const OURS = 'aws-preflight/aws-preflight';
const KEYS = { id: '${KEY_ID}', secret: '${SECRET}' };
const LEAK = 'id=${KEY_ID}\nsecret=${SECRET}\n';

let equipment: Equipment;
beforeAll(async () => {
  equipment = await makeEquipment();
});

/** Runs our step of a job of an example, in the runner and the checkout that the example asks for. */
async function run(
  path: string,
  id: string,
  values: Readonly<Record<string, string>>,
  { github = {}, ...more }: { readonly github?: object; readonly [key: string]: unknown },
) {
  const job = exampleJob(path, id);
  const workflow = path.replace('github/', '.github/workflows/');
  return emulate(
    {
      inputs: givenTo(job, OURS, values),
      github: { job: id, workflow, permissions: job.permissions, ...github },
      ...more,
    },
    { [workflow]: exampleText(path) },
    equipment,
  );
}

const asTheRole = (account: string) => ({
  outcome: 'passed',
  'exit-code': 0,
  identity: { account, arn: `arn:aws:sts::${account}:assumed-role/deploy/GitHubActions` },
});

describe('in an emulated runner', () => {
  test.each(['github/deploy-by-oidc.yml', 'github/explain-failure.yml'])(
    '%s takes the role that trusts main',
    async (path) => {
      const trusting = accountTrusting(
        'github',
        'sts.amazonaws.com',
        'repo:acme/shop:ref:refs/heads/main',
      );
      const { problems } = await run(
        path,
        'deploy',
        { 'vars.AWS_ROLE_ARN': ROLE },
        {
          cloud: { accounts: trusting(ACCOUNT) },
          expect: asTheRole(ACCOUNT),
        },
      );
      expect(problems).toEqual([]);
    },
  );

  test('deploy-by-oidc says so where nobody set its variable', async () => {
    const { problems } = await run(
      'github/deploy-by-oidc.yml',
      'deploy',
      { 'vars.AWS_ROLE_ARN': '' },
      {
        expect: { outcome: 'failed', headline: 'role-to-assume|AWS_ROLE_ARN', fix: 'AWS_ROLE_ARN' },
      },
    );
    expect(problems).toEqual([]);
  });

  test('explain-failure names what the log of the deploy says', async () => {
    const { problems } = await run(
      'github/explain-failure.yml',
      'explain',
      {},
      {
        jobs: [
          {
            name: 'deploy',
            conclusion: 'failure',
            steps: [{ name: 'Run aws cloudformation deploy', conclusion: 'failure', seconds: 8 }],
            log: [
              '2026-11-28T10:00:00.1234567Z ##[group]Run aws cloudformation deploy',
              '2026-11-28T10:00:00.1234567Z ##[endgroup]',
              '2026-11-28T10:00:02.1234567Z Unable to locate credentials. You can configure credentials by running "aws login".',
              '2026-11-28T10:00:02.2234567Z ##[error]Process completed with exit code 253.',
            ].join('\n'),
          },
        ],
        expect: {
          outcome: 'failed',
          'root-cause': 'log/boto-no-credentials',
          'exit-code': 0,
          summary: ['The job `deploy` failed'],
        },
      },
    );
    expect(problems).toEqual([]);
  });

  const legs = exampleJob('github/many-accounts.yml', 'deploy').strategy?.matrix.include ?? [];

  test.each(legs)('many-accounts is in the account of its leg: $stage', async (leg) => {
    const { account = '', stage = '' } = leg;
    const trusting = accountTrusting(
      'github',
      'sts.amazonaws.com',
      `repo:acme/shop:environment:${stage}`,
    );
    const values = Object.entries(leg).map(([name, value]) => [`matrix.${name}`, value]);
    const { problems } = await run(
      'github/many-accounts.yml',
      'deploy',
      Object.fromEntries(values) as Record<string, string>,
      {
        github: { environment: stage, matrix: leg },
        cloud: { accounts: trusting(account) },
        expect: { ...asTheRole(account), checks: { account: 'answered' } },
      },
    );
    expect(problems).toEqual([]);
  });

  test.each([
    [ACCOUNT, { outcome: 'passed', 'exit-code': 0 }],
    ['444455556666', { outcome: 'failed', 'root-cause': 'account/wrong-account', 'exit-code': 1 }],
  ])('deploy-by-keys knows whether the keys are of the account %s', async (allowed, wanted) => {
    const values = {
      'secrets.AWS_ACCESS_KEY_ID': KEYS.id,
      'secrets.AWS_SECRET_ACCESS_KEY': KEYS.secret,
      'vars.AWS_ACCOUNT_ID': allowed,
    };
    const { problems } = await run('github/deploy-by-keys.yml', 'deploy', values, {
      cloud: { accounts: { [ACCOUNT]: { users: { ci: { keys: [KEYS] } } } } },
      expect: wanted,
    });
    expect(problems).toEqual([]);
  });

  test.each([
    [
      'stops',
      { outcome: 'failed', 'root-cause': 'leaks/aws-secret-access-key', 'exit-code': 1 },
      LEAK,
    ],
    ['lets through', { outcome: 'passed', leaks: 0, 'exit-code': 0 }, 'region=eu-west-1\n'],
  ])(
    "pull-requests %s a fork's pull request that added and removed a file",
    async (_, wanted, text) => {
      const { problems } = await run(
        'github/pull-requests.yml',
        'leaks',
        {},
        {
          github: {
            event: 'pull_request',
            ref: 'refs/heads/topic',
            'head-repository': 'mallory/shop',
          },
          git: {
            main: [{ files: { 'a.txt': 'a' } }],
            commits: [{ files: { 'k.env': text } }, { files: { 'k.env': null } }],
          },
          expect: wanted,
        },
      );
      expect(problems).toEqual([]);
    },
  );

  test.each([
    ['finds a key that was taken out long ago', { outcome: 'failed', 'exit-code': 1 }, LEAK],
    ['passes a clean history', { outcome: 'passed', 'exit-code': 0 }, 'region=eu-west-1\n'],
  ])('nightly-history %s', async (_, wanted, text) => {
    const job = exampleJob('github/nightly-history.yml', 'scan');
    const [line = []] = ourLines(
      runScripts(
        job.steps.flatMap(({ run: script = [] }) => script),
        {},
      ).calls,
    );
    const { problems } = await emulate(
      {
        cli: line,
        github: { event: 'schedule', job: 'scan', permissions: job.permissions },
        git: {
          depth: Number(givenTo(job, 'actions/checkout', {})['fetch-depth']),
          main: [{ files: { 'k.env': text } }, { files: { 'k.env': null } }],
          commits: [{ files: { 'a.txt': 'a' } }],
        },
        expect: wanted,
      },
      {},
      equipment,
    );
    expect(problems).toEqual([]);
  });
});

/** A CI of somebody else's: what its example runs, and who signs the token of its jobs. */
interface Elsewhere {
  readonly ci: 'gitlab' | 'circleci' | 'buildkite';
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly deploy: () => readonly Call[];
}

const TOKEN = 'the token of this job';
const ORGANIZATION = '0b1c2d3e-0000-4000-8000-000000000001';

function yamlOf<T>(path: string): T {
  return parse(exampleText(path)) as T;
}

function callsOf(scripts: readonly string[], variables: Readonly<Record<string, string>>) {
  const { exitCode, stderr, calls } = runScripts(scripts, { ...variables });
  expect([exitCode, stderr]).toEqual([0, '']);
  return calls;
}

interface GitLabJob {
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly id_tokens?: Readonly<Record<string, { readonly aud: string }>>;
}

const gitlab = yamlOf<Record<'leaks' | 'deploy', GitLabJob>>('gitlab-ci.yml');

interface CircleStep {
  readonly run?: { readonly command: string };
}
const circleci = yamlOf<{
  readonly jobs: {
    readonly deploy: {
      readonly environment: Readonly<Record<string, string>>;
      readonly steps: readonly (string | CircleStep)[];
    };
  };
}>('circleci.yml').jobs.deploy;

const [buildkite = { command: '', env: {} }] = yamlOf<{
  readonly steps: readonly {
    readonly command: string;
    readonly env: Readonly<Record<string, string>>;
  }[];
}>('buildkite.yml').steps;

const ELSEWHERE: readonly Elsewhere[] = [
  {
    ci: 'gitlab',
    issuer: 'https://gitlab.com',
    audience: gitlab.deploy.id_tokens?.['AWS_ID_TOKEN']?.aud ?? '',
    subject: 'project_path:acme/shop:ref_type:branch:ref:main',
    deploy: () =>
      callsOf([gitlab.deploy.script.join('\n')], {
        ...gitlab.deploy.variables,
        AWS_ID_TOKEN: TOKEN,
      }),
  },
  {
    ci: 'circleci',
    issuer: `https://oidc.circleci.com/org/${ORGANIZATION}`,
    audience: ORGANIZATION,
    subject: `org/${ORGANIZATION}/project/aaaaaaaa-0000-4000-8000-000000000002/user/cccccccc-0000-4000-8000-000000000004`,
    deploy: () =>
      callsOf(
        circleci.steps.flatMap((step) =>
          typeof step === 'string' ? [] : (step.run?.command ?? []),
        ),
        { ...circleci.environment, CIRCLE_OIDC_TOKEN_V2: TOKEN },
      ),
  },
  {
    ci: 'buildkite',
    issuer: 'https://agent.buildkite.com',
    audience: 'sts.amazonaws.com',
    subject: 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:9f31820:step:deploy',
    deploy: () =>
      callsOf([buildkite.command.replaceAll('$$', '$')], {
        ...buildkite.env,
        TOKEN_OF_AGENT: TOKEN,
      }),
  },
];

describe.each(ELSEWHERE)('the example for $ci', ({ ci, issuer, audience, subject, deploy }) => {
  test('looks first, then deploys with the same token, and explains a failure', () => {
    const calls = deploy().filter(({ program }) => program !== 'buildkite-agent');
    expect(calls.map(({ program, args }) => [program, ...args].join(' '))).toEqual([
      `npx --yes aws-preflight@1 check --expect-credentials true --expected-arn ${ROLE}`,
      'npm ci',
      'npx --yes aws-preflight@1 exec -- npx cdk deploy --all --require-approval never',
    ]);
    expect(calls.map(({ token }) => token)).toEqual([TOKEN, TOKEN, TOKEN]);
  });

  test('takes the role by the token of its issuer', async () => {
    const [line = []] = ourLines(deploy());
    const own = await createIssuer(issuer);
    const { problems } = await emulate(
      async (folder) => {
        const file = join(folder, 'token');
        writeFileSync(file, await own.sign({ sub: subject }, audience, Date.now()));
        return {
          ci,
          cli: line,
          env: {
            AWS_ROLE_ARN: ROLE,
            AWS_REGION: 'eu-west-1',
            AWS_DEFAULT_REGION: 'eu-west-1',
            AWS_WEB_IDENTITY_TOKEN_FILE: file,
          },
          cloud: { accounts: accountTrusting(issuer, audience, subject)(ACCOUNT) },
          expect: { outcome: 'passed', 'exit-code': 0, identity: { account: ACCOUNT } },
        };
      },
      {},
      { ...equipment, issuer: own },
    );
    expect(problems).toEqual([]);
  });
});

test("GitLab's other job scans what the merge request brings", () => {
  const calls = callsOf([gitlab.leaks.script.join('\n')], {
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'a1',
    CI_COMMIT_SHA: 'b2',
  });
  expect(ourLines(calls)).toEqual([['scan', '--range', 'a1..b2']]);
  expect(gitlab.leaks.variables['GIT_DEPTH']).toBe('0');
});

test('Buildkite fills nothing in at upload that only the agent knows', () => {
  expect(buildkite.command.replaceAll('$$', '')).not.toContain('$');
});

test('every line of the laptop is one that our command line takes', () => {
  const blocks = Array.from(
    exampleText('laptop.md').matchAll(/^```sh\n([^]*?)^```/gm),
    ([, text = '']) => text,
  );
  const lines = ourLines(
    callsOf(
      ['mkdir -p .git/hooks', ...blocks].map((text) => `${text}\n`),
      {},
    ),
  );
  expect(lines.map(([verb]) => verb)).toEqual([
    'check',
    'chain',
    'chain',
    'check',
    'trust',
    'scan',
    'scan',
    'exec',
    'explain-log',
  ]);
});
