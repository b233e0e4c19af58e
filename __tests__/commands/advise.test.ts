import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/commands/advise.js';
import { makeTools } from './tools.js';

const KEY = ['AKIA', 'Q3EGVZ6KDXWTMR2B'].join('');
const SECRET = ['wJalrXUtn', 'x'.repeat(31)].join('');
const ROLE = 'arn:aws:iam::111122223333:role/deploy';

/** What the verb prints, and whom it asked. */
async function run(
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
) {
  const { tools } = makeTools({ variables, files });
  return advise.run(args, tools);
}

const IN_ACTIONS = {
  GITHUB_ACTIONS: 'true',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_JOB: 'ship',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/deploy.yml@refs/heads/main',
  AWS_ACCESS_KEY_ID: KEY,
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_REGION: 'eu-central-1',
};

describe('advise', () => {
  test("on a runner of GitHub with keys, tells the way to the job's token by the user's names", async () => {
    const { output, exitCode } = await run(IN_ACTIONS, ['--role-to-assume', ROLE]);
    expect(exitCode).toBe(0);
    expect(output).toMatchSnapshot();
    expect(output).not.toContain(SECRET);
    expect(output).not.toContain(KEY);
  });

  test('in Markdown links the page of each sentence, and keeps steps and code apart', async () => {
    const { output } = await run(
      {
        GITLAB_CI: 'true',
        CI: 'true',
        CI_JOB_NAME: 'ship',
        AWS_ACCESS_KEY_ID: KEY,
        AWS_SECRET_ACCESS_KEY: SECRET,
      },
      ['--format', 'markdown', '--role-to-assume', ROLE],
    );
    expect(output).toMatchSnapshot();
  });

  test('in JSON tells place, signs, sources and verdict', async () => {
    const { output } = await run({}, ['--format', 'json'], {
      '/home/runner/.aws/credentials': `[default]\naws_access_key_id = ${KEY}\naws_secret_access_key = ${SECRET}\n`,
      '/sys/devices/virtual/dmi/id/sys_vendor': 'Amazon EC2\n',
    });
    expect(JSON.parse(output)).toMatchObject({
      outcome: 'skipped',
      advice: {
        place: 'ec2',
        verdict: 'change',
        atHand: false,
        signs: [{ looked: "the machine's firmware", found: 'made by Amazon EC2' }],
        uses: [{ kind: 'long-lived-keys' }],
      },
    });
  });

  test('with act on a machine of AWS nowhere, speaks to the person', async () => {
    const { output } = await run({ ...IN_ACTIONS, ACT: 'true' }, ['--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({ advice: { place: 'laptop', verdict: 'change' } });
  });
});
