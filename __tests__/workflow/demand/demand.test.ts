import { describe, expect, test } from '@jest/globals';
import { type Demand, demandOf } from '../../../src/workflow/demand/demand.js';
import { lookAtWorkflow } from '../../../src/workflow/look.js';
import { checkoutOf } from '../marked.js';
import { ORDINARY } from './ordinary.js';

const GITHUB = { event_name: 'push', ref: 'refs/heads/main', ref_name: 'main' };
const OURS = '- uses: aws-preflight/aws-preflight@v1\n';

async function demand(
  steps: string,
  files: Readonly<Record<string, string>> = {},
  name = '__aws-preflight_aws-preflight',
): Promise<Demand> {
  const path = '.github/workflows/x.yml';
  const text = `on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^/gm, '      ')}\n`;
  const checkout = checkoutOf({ ...files, [path]: text });
  const look = await lookAtWorkflow(checkout, path, 'x');
  if (look.kind !== 'looked') throw new Error(look.kind);
  const [job] = look.jobs;
  if (job === undefined) throw new Error('no job');
  return demandOf(job, checkout, { name, github: GITHUB });
}

describe('an ordinary job asks AWS for nothing', () => {
  test('and there are at least forty of them here', () => {
    expect(Object.keys(ORDINARY).length).toBeGreaterThanOrEqual(40);
  });

  test.each(Object.entries(ORDINARY))('%s', async (_, { steps, files }) => {
    expect(await demand(OURS + steps, files)).toEqual({ is: 'none' });
  });
});

describe('a job asks AWS', () => {
  const TERRAFORM = { 'main.tf': 'terraform { backend "s3" {} }' };
  test.each<[string, string, Record<string, string>]>([
    ['aws-cli', '- run: aws s3 sync site s3://acme-shop', {}],
    ['terraform', '- run: terraform apply', TERRAFORM],
    ['terraform', '- run: terraform init', TERRAFORM],
    ['terraform', '- run: terraform -chdir=a/b plan', { 'a/b/p.tf': 'provider "aws" {}' }],
    [
      'terragrunt',
      '- run: terragrunt run-all apply\n  working-directory: live',
      { 'live/app/terragrunt.hcl': 'remote_state { backend = "s3" }' },
    ],
    [
      'pulumi',
      '- run: pulumi up --yes',
      { 'package.json': '{"dependencies":{"@pulumi/aws":"7"}}' },
    ],
    ['packer', '- run: packer build .', { 'a.pkr.hcl': 'source "amazon-ebs" "x" {}' }],
    ['serverless', '- run: sls deploy', {}],
    ['sst', '- run: npx sst deploy', { 'sst.config.ts': "home: 'aws'" }],
    ['boto3', '- run: python deploy.py', { 'deploy.py': 'import boto3' }],
    ['javascript', '- run: node deploy.mjs', { 'deploy.mjs': "import '@aws-sdk/client-s3'" }],
    ['aws-cli', '- run: npm run ship', { 'package.json': '{"scripts":{"ship":"aws s3 ls"}}' }],
    ['aws-actions/amazon-ecr-login', '- uses: aws-actions/amazon-ecr-login@v2', {}],
    ['jakejarvis/s3-sync-action', '- uses: jakejarvis/s3-sync-action@master', {}],
    ['cdk', "- if: github.ref == 'refs/heads/main' && !cancelled()\n  run: cdk deploy", {}],
  ])('%s: %s', async (tool, steps, files) => {
    expect(await demand(OURS + steps, files)).toMatchObject({ is: 'now', tool });
    expect(await demand(steps + '\n' + OURS, files)).toMatchObject({ is: 'now', tool });
  });

  test('with what configure-aws-credentials gave it before our step', async () => {
    const steps = `- uses: aws-actions/configure-aws-credentials@v6\n${OURS}- run: aws s3 ls`;
    expect(await demand(steps)).toMatchObject({
      is: 'now',
      uses: 'aws-actions/configure-aws-credentials@v6',
      at: { line: 6 },
    });
  });

  test('later, where configure-aws-credentials stands behind our step', async () => {
    const steps = `${OURS}- uses: aws-actions/configure-aws-credentials@v6\n- run: aws s3 ls`;
    expect(await demand(steps)).toMatchObject({ is: 'later', at: { line: 7 } });
  });

  test('now, at the second use of our step, which stands behind it', async () => {
    const steps = `${OURS}- uses: aws-actions/configure-aws-credentials@v6\n${OURS}`;
    expect(await demand(steps, {}, '__aws-preflight_aws-preflight_2')).toMatchObject({ is: 'now' });
    expect(await demand(steps)).toMatchObject({ is: 'later' });
  });

  test('at the step that has the id which runs', async () => {
    const steps = `${OURS}- uses: aws-actions/configure-aws-credentials@v6\n- id: after\n  uses: acme/fork@v1`;
    expect(await demand(steps, {}, 'after')).toMatchObject({ is: 'now' });
  });
});
