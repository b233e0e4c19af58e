import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/commands/index.js';
import { COMMON } from '../../src/commands/line/every-verb.js';
import { parseLine } from '../../src/commands/line/parse.js';
import { createIssuer } from '../support/github/issuer.js';
import { accountTrusting, emulate, useEquipment } from './emulate.js';
import { exampleText } from './read.js';
import { type Call, ourLines, runScripts } from './shell.js';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;

const equipment = useEquipment();

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

function yamlOf(path: string): unknown {
  return parse(exampleText(path));
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

const gitlab = yamlOf('gitlab-ci.yml') as Record<'leaks' | 'deploy', GitLabJob>;

interface CircleStep {
  readonly run?: { readonly command: string };
}
interface CircleFile {
  readonly jobs: {
    readonly deploy: {
      readonly environment: Readonly<Record<string, string>>;
      readonly steps: readonly (string | CircleStep)[];
    };
  };
}
const circleci = (yamlOf('circleci.yml') as CircleFile).jobs.deploy;

interface BuildkiteFile {
  readonly steps: readonly {
    readonly command: string;
    readonly env: Readonly<Record<string, string>>;
  }[];
}
const { steps: buildkiteSteps } = yamlOf('buildkite.yml') as BuildkiteFile;
const [buildkite = { command: '', env: {} }] = buildkiteSteps;

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
      { ...equipment(), issuer: own },
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

test.each(laptopLines())('the laptop has a line that our command line takes: %s', async (line) => {
  const [verb = '', ...args] = line.split(' ');
  const command = await COMMANDS[verb]?.load();
  expect(parseLine(args, { ...command?.options, ...COMMON }).problems).toEqual([]);
});

function laptopLines(): readonly string[] {
  const blocks = Array.from(
    exampleText('laptop.md').matchAll(/^```sh\n([^]*?)^```/gm),
    ([, text = '']) => text,
  );
  return ourLines(callsOf(['mkdir -p .git/hooks', ...blocks], {})).map((line) => line.join(' '));
}
