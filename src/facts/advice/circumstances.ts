import type { AdvisedCi, Circumstances, Name } from '../../advice/circumstances.js';
import type { ChosenSource } from '../../chain/chosen.js';
import { maskKeyId } from '../../report/key-id.js';
import type { World } from '../../world/world.js';
import type { ChainGathered } from '../chain/gather-chain.js';
import type { JobFacts } from '../job/job.js';
import { machineOf, type Sign } from './machine.js';
import { longLivedKey, usedIn } from './used.js';

/** What the user says of the role and the region, where anything is said. */
interface Wished {
  readonly role?: string | undefined;
  readonly region?: string | undefined;
}

type Variables = Readonly<Record<string, string>>;

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html */
const VENDOR = '/sys/devices/virtual/dmi/id/sys_vendor';

/** By which variable each system of our table tells itself; `ciOf` tells the others. */
const MORE_CI: readonly (readonly [string, AdvisedCi])[] = [
  ['CODEBUILD_BUILD_ID', 'codebuild'],
  ['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];

const CI_SIGNS: Readonly<Partial<Record<AdvisedCi, string>>> = {
  'github-actions': 'GITHUB_ACTIONS',
  gitlab: 'GITLAB_CI',
  circleci: 'CIRCLECI',
  jenkins: 'JENKINS_URL',
  buildkite: 'BUILDKITE',
  bitbucket: 'BITBUCKET_BUILD_NUMBER',
  other: 'CI',
};

/** Where this process runs and what it would take, from the chain that was gathered and the job. */
export async function gatherCircumstances(
  world: Pick<World, 'environment' | 'files'>,
  chain: ChainGathered,
  job: JobFacts,
  wished: Wished,
): Promise<Circumstances> {
  const { variables } = world.environment;
  const reading = await world.files.read(VENDOR, 256);
  const vendor = reading.kind === 'found' ? new TextDecoder().decode(reading.bytes) : null;
  const fact = machineOf(variables, [...chain.facts.metadata.values()], vendor);
  const ci = advisedCi(variables, job);
  return {
    ci,
    runner: job.runnerHosted,
    machine: fact.machine,
    withheld: job.tokenWithheld === 'fork' || job.tokenWithheld === 'dependabot',
    offers: [...(hasToken(variables, ci, job) ? (['oidc-token'] as const) : []), ...fact.offers],
    uses: usedIn(chain.traces),
    signs: [...ciSigns(ci, job), ...fact.signs],
    names: namesOf(variables, job, chain, wished),
  };
}

function advisedCi(variables: Variables, job: JobFacts): AdvisedCi {
  // A person's machine, whatever the program that runs the workflow says of itself.
  if (job.runBy === 'act') return 'none';
  // They have no token that AWS could check the way it checks GitHub's.
  if (job.runBy !== 'github') return 'other';
  if (job.ci !== 'other') return job.ci;
  return MORE_CI.find(([name]) => (variables[name] ?? '') !== '')?.[1] ?? 'other';
}

function hasToken(variables: Variables, ci: AdvisedCi, job: JobFacts): boolean {
  const set = (name: string) => (variables[name] ?? '') !== '';
  if (ci === 'github-actions') return job.tokenOffered;
  if (ci === 'circleci') return set('CIRCLE_OIDC_TOKEN_V2');
  return ci === 'bitbucket' && set('BITBUCKET_STEP_OIDC_TOKEN');
}

function ciSigns(ci: AdvisedCi, job: JobFacts): Sign[] {
  const name = CI_SIGNS[ci];
  return [
    ...(name === undefined ? [] : [{ looked: name, found: 'set' }]),
    ...(ci === 'github-actions' && job.runnerHosted !== 'unknown'
      ? [{ looked: 'RUNNER_ENVIRONMENT', found: job.runnerHosted }]
      : []),
  ];
}

function namesOf(
  variables: Variables,
  job: JobFacts,
  { traces }: ChainGathered,
  wished: Wished,
): Circumstances['names'] {
  const keys = traces.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen]));
  const key = keys.map(longLivedKey).find((found) => found !== null);
  const names: Record<Name, string | undefined> = {
    repository: job.repository,
    workflow: job.workflowPath ?? undefined,
    job: job.jobId || variables['CI_JOB_NAME'],
    role: wished.role ?? variables['AWS_ROLE_ARN'] ?? keys.map(roleOf).find((arn) => arn !== null),
    account: traces.map(({ view }) => view.account).find((account) => account !== undefined),
    region: wished.region ?? variables['AWS_REGION'] ?? variables['AWS_DEFAULT_REGION'],
    profile: key?.origin.kind === 'profile' ? key.origin.profile : undefined,
    key: key === undefined ? undefined : maskKeyId(key.accessKeyId),
    function: variables['AWS_LAMBDA_FUNCTION_NAME'],
  };
  return Object.fromEntries(
    Object.entries(names).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function roleOf(source: ChosenSource): string | null {
  return source.kind === 'assume-role' || source.kind === 'web-identity' ? source.roleArn : null;
}
