import type { Expectation } from '../../report/expectation.js';
import type { Demand } from '../../workflow/demand/demand.js';
import type { Need } from '../../workflow/demand/withheld.js';
import type { Elsewhere } from '../../workflow/blame/cause.js';
import type { Place } from '../../workflow/document/node.js';
import type { WorkflowLook } from '../../workflow/look.js';
import type { NamedEnvironment } from '../../workflow/job/environment.js';
import type { World } from '../../world/world.js';
import type { JobView } from '../../workflow/job/view.js';
import type { JobFacts } from '../job/job.js';
import type { JobContext } from '../job/withheld.js';
import {
  type TokenDenier,
  type TokenScopes,
  statedScopes,
  tokenScopes,
} from '../job/token-scopes.js';
import { workflowCheckout } from '../job/workflow-checkout.js';

const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** A variable of AWS' that the workflow sets where our step does not see it. */
export interface KeyOfStep {
  readonly name: (typeof KEYS)[number];
  /** As it is written. */
  readonly value: string;
  readonly where: Elsewhere;
  readonly at: Place;
}

/** The workflow of the running job, where it lies in the checkout. */
export interface RunningWorkflow {
  readonly look: Extract<WorkflowLook, { kind: 'looked' }>;
  readonly demand: Demand;
  readonly expectations: readonly Expectation[];
  /** The scopes that the job's own file grants; null where a caller has a say too. */
  readonly tokenScopes: TokenScopes | null;
  /** Whose blocks keep an OIDC token from the job, itself first. */
  readonly tokenDeniers: readonly TokenDenier[];
  readonly environment: JobContext['environment'];
  /** Keys of AWS that stand in the `env` of another step alone. */
  readonly keysOfStep: readonly KeyOfStep[];
  /** The SDKs in the packages of programs that it runs, by the names of our dialects. */
  readonly packaged: readonly string[];
  /** By what the job's later steps sign in to AWS. */
  readonly needs: readonly Need[];
  /** The job that runs. */
  readonly job: JobView;
  /** Tools that ask AWS and are started through `sudo` without their environment. */
  readonly withoutEnvironment: readonly {
    readonly tool: string;
    readonly path: string;
    readonly line: number;
  }[];
  /** Which of its steps is ours; undefined where that cannot be told. */
  readonly own: number | undefined;
}

/** Reads the workflow that the runner names; null where it is not here, or not the one that runs. */
export async function gatherWorkflow(world: World, job: JobFacts): Promise<RunningWorkflow | null> {
  const { variables, cwd } = world.environment;
  if (job.workflowPath === null || job.jobId === '') return null;
  const checkout = workflowCheckout(world, variables.GITHUB_WORKSPACE || cwd);
  // Most runs outside Actions never get here: the parser is loaded only for those that do.
  if ((await checkout.read(job.workflowPath)).kind !== 'text') return null;
  const [
    { lookAtRunningJob },
    { demandOf },
    { plainOf },
    { environmentOf },
    { deniersOf },
    { needsOfAws },
    { setElsewhere },
    { ownStep },
  ] = await Promise.all([
    import('../../workflow/look.js'),
    import('../../workflow/demand/demand.js'),
    import('../../workflow/document/plain.js'),
    import('../../workflow/job/environment.js'),
    import('../../workflow/job/permissions.js'),
    import('../../workflow/demand/withheld.js'),
    import('../../workflow/blame/env.js'),
    import('../../workflow/demand/own-step.js'),
  ]);
  const look = await lookAtRunningJob(checkout, job.workflowPath, job.jobId);
  const [running] = look.kind === 'looked' ? look.jobs : [];
  if (look.kind !== 'looked' || running === undefined) return null;
  const step = { name: variables.GITHUB_ACTION ?? '', github: githubContext(variables) };
  const demand = await demandOf(running, checkout, step);
  const { caller, file, id } = running.job;
  const own = ownStep(running.job.steps, step);
  return {
    look,
    demand,
    expectations: look.expectations,
    job: running.job,
    withoutEnvironment: running.tools
      .filter(({ use }) => use?.bare === true && use.asks)
      .map(({ name, at: { path, line } }) => ({ tool: name, path, line })),
    own,
    keysOfStep: KEYS.flatMap((name): KeyOfStep[] => {
      const found = setElsewhere(name, { job: running.job, own, neighbours: [] });
      const value = found?.entry.value;
      const isStep = found?.where === 'another-step' || found?.where === 'a-later-step';
      return value?.is !== 'text' || found === null || !isStep
        ? []
        : [{ name, value: value.value, where: found.where, at: found.entry.written }];
    }),
    tokenScopes: caller === null ? tokenScopes(plainOf(file.root), id) : null,
    tokenDeniers: deniersOf(running.job).map(({ job: denier, at }) => ({
      workflowPath: denier.file.path,
      jobId: denier.id,
      line: at.line,
      scopes: statedScopes(plainOf(denier.file.root), denier.id),
    })),
    packaged: [...new Set(look.jobs.flatMap(({ packaged = [] }) => packaged))],
    needs: needsOfAws(running.job, step),
    environment: environmentIn(environmentOf(running.job)),
  };
}

function environmentIn(named: NamedEnvironment | null): JobContext['environment'] {
  if (named === null) return { kind: 'none' };
  return named.computed ? { kind: 'unknown' } : { kind: 'named', name: named.text };
}

/** What of the context `github` the runner's variables tell. */
function githubContext(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = [
    'actor',
    'base_ref',
    'event_name',
    'head_ref',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_owner',
    'triggering_actor',
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = variables[`GITHUB_${name.toUpperCase()}`];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
