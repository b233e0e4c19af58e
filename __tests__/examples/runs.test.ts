import { describe, expect, test } from '@jest/globals';
import { accountTrusting, emulate, useEquipment } from './emulate.js';
import { exampleJob, exampleText, givenTo } from './read.js';
import { ourLines, runScripts } from './shell.js';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;
const OURS = 'aws-preflight/aws-preflight';
const KEYS = { id: '${KEY_ID}', secret: '${SECRET}' };
const LEAK = 'id=${KEY_ID}\nsecret=${SECRET}\n';

const equipment = useEquipment();

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
    equipment(),
  );
}

const asTheRole = (account: string) => ({
  outcome: 'passed',
  'exit-code': 0,
  identity: { account, arn: `arn:aws:sts::${account}:assumed-role/deploy/GitHubActions` },
});

describe('in an emulated runner', () => {
  test('deploy-by-oidc takes the role that trusts main', async () => {
    const main = 'repo:acme/shop:ref:refs/heads/main';
    const { problems } = await run(
      'github/deploy-by-oidc.yml',
      'deploy',
      { 'vars.AWS_ROLE_ARN': ROLE },
      {
        cloud: { accounts: accountTrusting('github', 'sts.amazonaws.com', main)(ACCOUNT) },
        expect: asTheRole(ACCOUNT),
      },
    );
    expect(problems).toEqual([]);
  });

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
          'root-cause': 'log/cli-no-credentials',
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

  test('nightly-history finds a key that was taken out long ago', async () => {
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
          main: [{ files: { 'k.env': LEAK } }, { files: { 'k.env': null } }],
          commits: [{ files: { 'a.txt': 'a' } }],
        },
        expect: { outcome: 'failed', 'root-cause': 'leaks/aws-secret-access-key', 'exit-code': 1 },
      },
      {},
      equipment(),
    );
    expect(problems).toEqual([]);
  });
});
