import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudConfig } from '../cloud/config.js';
import { createCloud } from '../cloud/create.js';
import { eventPayload } from '../github/event-payload.js';
import type { Issuer } from '../github/issuer.js';
import { isWithheld, mayMintToken, nameOf } from '../github/job.js';
import { createTokenRequest } from '../github/token-endpoint.js';
import type { Certificate } from '../network/certificate.js';
import { handlersOf } from '../network/handlers.js';
import { type Listeners, listen } from '../network/listen.js';
import { preloadSource, routesOf } from '../network/routes.js';
import type { Action } from '../runner/action-yml.js';
import { runnerVariables } from '../runner/environment.js';
import { OTHER_CI } from '../runner/other-ci.js';
import { type Places, makePlaces } from '../runner/places.js';
import { type Step, type StepResult, runStep } from '../runner/run.js';
import { copyFolder } from './copy-folder.js';
import { STAND_INS, type Values, WITHHELD, fill, makeValues, plantedOf } from './fill.js';
import { judge } from './judge.js';
import { type Scenario, readScenario } from './read/scenario.js';
import { serveRepository } from './repository.js';
import { type ReportJson, readReport } from './report.js';

/** What runs share: made once, since making keys takes a while. */
export interface Equipment {
  readonly certificate: Certificate;
  readonly issuer: Issuer;
  readonly action: Action;
}

export interface ScenarioResult {
  readonly title: string;
  readonly step: StepResult;
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
  { certificate, issuer, action }: Equipment,
): Promise<ScenarioResult> {
  const { job } = scenario;
  copyFolder(join(folder, 'home'), places.home, values);
  copyFolder(join(folder, 'workspace'), places.workspace, values);
  const githubToken = `ghs_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  const repository = await serveRepository(places, scenario, githubToken);
  const { commits } = repository;
  writeFileSync(places.event, JSON.stringify(eventPayload(job, commits), null, 2));
  writeFileSync(places.authority, certificate.cert);
  writeFileSync(places.preload, preloadSource(routesOf(scenario.cloud, listeners.ports)));

  const facts = { sha: commits.checkedOut, runId: '9876543210' };
  const cloud = createCloud(scenario.cloud);
  const request = createTokenRequest();
  const tokens = mayMintToken(job) ? { job, facts, request } : undefined;
  listeners.serve(handlersOf(scenario.cloud, cloud, issuer, tokens));

  const reportFile = join(places.temp, 'aws-preflight-report.json');
  const step = await runAndClose(
    () =>
      runStep(stepOf(scenario, action, reportFile), {
        places,
        env: { ...containerVariables(scenario), ...scenario.env },
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
        githubToken,
        planted: () => [
          ...plantedOf(values),
          { name: 'the token of the token endpoint', value: request.bearer },
          { name: 'the GitHub token', value: githubToken },
          ...cloud.issued.map((value) => ({ name: 'a credential that was issued', value })),
        ],
      }),
    repository,
  );
  const reportText = readIfThere(reportFile) ?? step.stdout;
  const report = readReport(reportText);
  return {
    title: scenario.title,
    step,
    report,
    reportText,
    problems: judge(scenario.expect, step, report),
  };
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
