import { describe, expect, test } from '@jest/globals';
import { gatherHints } from '../../../src/facts/job/gather-hints.js';
import { jobFacts } from '../../../src/facts/job/job.js';
import { gatherWorkflow } from '../../../src/facts/workflow/gather-workflow.js';
import { makeWorld } from '../../preflight/world.js';

const ROOT = '/checkout/shop';
const FLOWS = `${ROOT}/.github/workflows`;

async function gather(files: Readonly<Record<string, string>>, job: string) {
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/main.yml@refs/heads/main',
    GITHUB_WORKSPACE: ROOT,
    GITHUB_JOB: job,
    GITHUB_ACTION: '__aws-preflight_aws-preflight',
    GITHUB_REF: 'refs/heads/main',
  };
  const { world } = makeWorld({ variables, files: { [ROOT]: '', ...files } });
  const workflow = await gatherWorkflow(world, jobFacts(variables, null));
  return { workflow, hints: await gatherHints(world, workflow) };
}

const CALLER = `on: push
jobs:
  test: { runs-on: ubuntu-latest, steps: [ { run: npm test } ] }
  release: { uses: ./.github/workflows/ship.yml, secrets: inherit }
`;
const CALLED = `on: workflow_call
jobs:
  ship:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-preflight/aws-preflight@v1
      - run: cdk deploy
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
`;

describe('the workflow of the running job', () => {
  test('is found in the file that the runner names', async () => {
    const { workflow, hints } = await gather({ [`${FLOWS}/main.yml`]: CALLER }, 'test');
    expect(workflow?.expectations).toEqual([
      { kind: 'permission', name: 'id-token', value: 'none', at: expect.anything() },
    ]);
    expect(hints.workflow).toBeNull();
  });

  test('is found in a file which that one calls, with what its caller does', async () => {
    const files = { [`${FLOWS}/main.yml`]: CALLER, [`${FLOWS}/ship.yml`]: CALLED };
    const { workflow, hints } = await gather(files, 'ship');
    expect(workflow?.expectations).toContainEqual({
      kind: 'secret',
      name: 'TOKEN',
      through: 'inherit',
      at: { path: '.github/workflows/ship.yml', line: 8 },
    });
    expect(hints.workflow).toEqual({
      asks: true,
      words: 'a step of this job runs cdk (.github/workflows/ship.yml:7)',
    });
  });

  test('is not guessed where two called files have a job of that name', async () => {
    const files = {
      [`${FLOWS}/main.yml`]: `${CALLER}  again: { uses: ./.github/workflows/other.yml }\n`,
      [`${FLOWS}/ship.yml`]: CALLED,
      [`${FLOWS}/other.yml`]: CALLED,
    };
    expect((await gather(files, 'ship')).workflow).toBeNull();
  });

  test.each([
    ['it is not in the checkout', {}, 'test'],
    ['it is no YAML', { [`${FLOWS}/main.yml`]: 'a: b: c' }, 'test'],
    ['no job has the name', { [`${FLOWS}/main.yml`]: CALLER }, 'constructor'],
    ['no job is named', { [`${FLOWS}/main.yml`]: CALLER }, ''],
  ])('is nothing where %s', async (_, files, job) => {
    expect((await gather(files, job)).workflow).toBeNull();
  });
});
