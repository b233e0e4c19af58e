import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CloudConfig } from '../cloud/config.js';
import { createCloud } from '../cloud/create.js';
import { eventPayload } from '../github/event-payload.js';
import type { Issuer } from '../github/issuer.js';
import type { RunOfJobs, ToldStep } from '../github/actions-api.js';
import { isWithheld, type Job, mayMintToken, nameOf } from '../github/job.js';
import { createTokenRequest } from '../github/token-endpoint.js';
import type { Certificate } from '../network/certificate.js';
import { handlersOf } from '../network/handlers.js';
import { type Listeners, listen } from '../network/listen.js';
import { preloadSource, routesOf } from '../network/routes.js';
import type { Action, Contexts } from '../runner/action-yml.js';
import { runnerVariables } from '../runner/environment.js';
import { OTHER_CI } from '../runner/other-ci.js';
import { type Places, makePlaces } from '../runner/places.js';
import { type Step, type StepResult, type Surroundings, runStep } from '../runner/run.js';
import { endedJob, stepsOf } from '../runner/timeline.js';
import { copyFolder } from './copy-folder.js';
import { STAND_INS, type Values, WITHHELD, fill, makeValues, plantedOf } from './fill.js';
import { judge } from './judge.js';
import { type Scenario, readScenario } from './read/scenario.js';
import type { PlannedStep } from './read/steps.js';
import { serveRepository } from './repository.js';
import { type ReportJson, readReport } from './report.js';

/** What runs share: made once, since making keys takes a while. */
export interface Equipment {
  readonly certificate: Certificate;
  readonly issuer: Issuer;
  readonly action: Action;
  /** Where compiled code of the program is kept from run to run; undefined, and each compiles it anew. */
  readonly compiled?: string | undefined;
}

export interface ScenarioResult {
  readonly title: string;
  readonly step: StepResult;
  /** What the action said after the job; undefined where it was not run. */
  readonly post: StepResult | undefined;
  readonly report: ReportJson | undefined;
  /** The report as it was written. */
  readonly reportText: string;
  /** What does not hold; empty when the scenario is as it expects. */
  readonly problems: readonly string[];
}

/**
 * Runs the scenario in a folder, wherever it lies.
 * @param change what a test would have otherwise than the scenario's text
 * @throws ScenarioError when its text is at fault
 */
export async function runScenario(
  folder: string,
  equipment: Equipment,
  change: (scenario: Scenario) => Scenario = (scenario) => scenario,
): Promise<ScenarioResult> {
  const text = readFileSync(join(folder, 'scenario.yml'), 'utf8');
  const listeners = await listen(equipment.certificate);
  try {
    const addresses = addressesOf(listeners);
    const values = {
      ...makeValues(readScenario(fill(text, { ...STAND_INS, ...addresses })).cloud),
      ...addresses,
    };
    const filled = readScenario(fill(text, values));
    const scenario = change(
      isWithheld(filled.job)
        ? withoutSecrets(filled, readScenario(fill(text, { ...values, ...WITHHELD })))
        : filled,
    );
    const places = makePlaces(nameOf(scenario.job.repository));
    try {
      return await runIn(places, folder, scenario, values, listeners, equipment);
    } finally {
      rmSync(places.root, { recursive: true, force: true });
    }
  } finally {
    await listeners.close();
  }
}

/** A fork's or Dependabot's job has the cloud of any other, but no secret in its step. */
function withoutSecrets(scenario: Scenario, { env, inputs }: Scenario): Scenario {
  return { ...scenario, env, inputs };
}

async function runIn(
  places: Places,
  folder: string,
  scenario: Scenario,
  values: Values,
  listeners: Listeners,
  { certificate, issuer, action, compiled }: Equipment,
): Promise<ScenarioResult> {
  const { job } = scenario;
  copyFolder(join(folder, 'home'), places.home, values);
  copyFolder(join(folder, 'workspace'), places.workspace, values);
  const githubToken = `ghs_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  const repository = await serveRepository(places, scenario, githubToken);
  const { commits } = repository;
  writeFileSync(places.event, JSON.stringify(eventPayload(job, commits), null, 2));
  writeFileSync(places.authority, certificate.cert);
  const runIsTold = scenario.steps.length > 0 || scenario.jobs.length > 0;
  const routes = routesOf(scenario.cloud, listeners.ports, runIsTold);
  const preload = (laterMs = 0) =>
    preloadSource(routes, laterMs) +
    (compiled === undefined ? '' : compiledSource(dirname(action.main), compiled));
  writeFileSync(places.preload, preload());

  const facts = { sha: commits.checkedOut, runId: '9876543210' };
  const cloud = createCloud(scenario.cloud);
  const request = createTokenRequest();
  const tokens = mayMintToken(job) ? { job, facts, request } : undefined;
  const startedAt = Date.now();
  const ended = scenario.jobs.map((one, index) => endedJob(one, 41_000_000_000 + index, startedAt));
  let told: readonly ToldStep[] = [
    { name: OWN_NAME, conclusion: null, startedAt, completedAt: null },
  ];
  const run: RunOfJobs = {
    job,
    runId: facts.runId,
    token: githubToken,
    jobs: () => [
      ...ended,
      {
        id: OWN_JOB,
        name: nameWithMatrix(job),
        conclusion: null,
        labels: ['ubuntu-latest'],
        steps: told,
        log: null,
      },
    ],
  };
  listeners.serve(handlersOf(scenario.cloud, cloud, issuer, tokens, runIsTold ? run : undefined));

  const reportFile = join(places.temp, 'aws-preflight-report.json');
  const surroundings: Surroundings = {
    places,
    env: {
      ...containerVariables(scenario),
      ...scenario.env,
      ...exportedBy(scenario.steps.filter(({ before }) => before)),
    },
    runnerEnv:
      scenario.ci === 'github-actions'
        ? {
            ...runnerVariables(job, facts, places),
            ...repository.variables,
            ...(tokens === undefined
              ? {}
              : {
                  ACTIONS_ID_TOKEN_REQUEST_URL: request.url,
                  ACTIONS_ID_TOKEN_REQUEST_TOKEN: request.bearer,
                }),
          }
        : OTHER_CI[scenario.ci],
    contexts: contextsOf(job, githubToken, 'success'),
    planted: () => [
      ...plantedOf(values),
      { name: 'the token of the token endpoint', value: request.bearer },
      { name: 'the GitHub token', value: githubToken },
      ...cloud.issued.map((value) => ({ name: 'a credential that was issued', value })),
    ],
  };
  const { step, post } = await runAndClose(async () => {
    const ours = stepOf(scenario, action, reportFile);
    const main = await runStep(ours, surroundings);
    const failed = main.exitCode !== 0 && !scenario.continueOnError;
    const own = {
      name: OWN_NAME,
      conclusion: failed ? 'failure' : 'success',
      startedAt,
      completedAt: Date.now(),
    } as const;
    if (scenario.steps.length === 0 || ours.kind === 'cli' || action.post === undefined) {
      return { step: main, post: undefined };
    }
    // A step that fails ends the job: those behind it do not run.
    const ran = failed ? scenario.steps.filter(({ before }) => before) : scenario.steps;
    const later = ran.filter(({ before }) => !before);
    told = stepsOf(ran, own);
    for (const { writes } of later) writeInto(places.workspace, writes);
    const spentMs = later.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
    writeFileSync(places.preload, preload(spentMs));
    for (const path of Object.values(places.files)) writeFileSync(path, '');
    const isFailed = failed || ran.some(({ conclusion }) => conclusion === 'failure');
    const after = await runStep(ours, {
      ...surroundings,
      // Posts are a stack: those of steps behind ours have run by now, the last one's first.
      env: { ...surroundings.env, ...exportedBy(later), ...postsBefore(later) },
      contexts: contextsOf(job, githubToken, isFailed ? 'failure' : 'success'),
      state: main.state,
      masked: main.masks,
    });
    return { step: main, post: after };
  }, repository);
  const reportText = readIfThere(reportFile) ?? step.stdout;
  const report = readReport(reportText);
  return {
    title: scenario.title,
    step,
    post,
    report,
    reportText,
    problems: judge(scenario.expect, step, report, post),
  };
}

/** The source of a module for `node --require` that keeps the program's compiled code. */
function compiledSource(program: string, folder: string): string {
  const module = fileURLToPath(new URL('../runner/compiled.cjs', import.meta.url));
  return `require(${JSON.stringify(module)})(${JSON.stringify(program)}, ${JSON.stringify(folder)});\n`;
}

/** GitHub's id of this job, which is that of its check run. */
const OWN_JOB = 41_234_567_890;
/** What GitHub calls a step without a name. */
const OWN_NAME = 'Run aws-preflight/aws-preflight@v1';

function nameWithMatrix({ job, matrix = {} }: Job): string {
  const values = Object.values(matrix);
  return values.length === 0 ? job : `${job} (${values.join(', ')})`;
}

/** What stands for the expressions in the action's defaults, as the job is at that moment. */
function contextsOf(job: Job, githubToken: string, status: 'success' | 'failure'): Contexts {
  const { matrix, checkRunId, repository, workflow, ref } = job;
  return {
    'github.token': githubToken,
    'job.status': status,
    'job.check_run_id': checkRunId,
    'toJSON(matrix)': matrix === undefined ? 'null' : JSON.stringify(matrix, null, 2),
    'job.workflow_ref': job.jobWorkflowRef ?? `${repository}/${workflow}@${ref}`,
  };
}

function exportedBy(steps: readonly PlannedStep[]): Record<string, string> {
  return Object.assign({}, ...steps.map(({ env }) => env)) as Record<string, string>;
}

function postsBefore(steps: readonly PlannedStep[]): Record<string, string> {
  return Object.assign({}, ...steps.toReversed().map(({ postEnv }) => postEnv)) as Record<
    string,
    string
  >;
}

function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The JSON report is wanted whatever else the scenario asks for. */
function stepOf({ cli, inputs, stdin }: Scenario, action: Action, reportFile: string): Step {
  if (cli === undefined) {
    const wanted = action.inputs.has('report-file') ? { 'report-file': reportFile } : {};
    return { kind: 'action', action, inputs: { ...wanted, ...inputs } };
  }
  const asJson = cli.some((argument) => argument.startsWith('--format'))
    ? []
    : ['--format', 'json', '--output', reportFile];
  return { kind: 'cli', program: action.main, args: [...cli, ...asJson], stdin };
}

/** A container's agent sets these for every process, unless the scenario sets its own. */
function containerVariables({ cloud, env }: Scenario): Record<string, string> {
  const { container }: Pick<CloudConfig, 'container'> = cloud;
  if (container === 'none') return {};
  if (Object.keys(env).some((name) => name.startsWith('AWS_CONTAINER_'))) return {};
  return {
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: container.path,
    ...(container.token === undefined
      ? {}
      : { AWS_CONTAINER_AUTHORIZATION_TOKEN: container.token }),
  };
}

function addressesOf({ ports }: Listeners): Values {
  return {
    STS_PORT: String(ports.sts),
    STS_URL: `http://127.0.0.1:${ports.sts}`,
    IMDS_URL: `http://127.0.0.1:${ports.imds}`,
    CONTAINER_URL: `http://127.0.0.1:${ports.container}`,
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function runAndClose<T>(
  run: () => Promise<T>,
  repository: { close(): Promise<void> },
): Promise<T> {
  try {
    return await run();
  } finally {
    await repository.close();
  }
}
