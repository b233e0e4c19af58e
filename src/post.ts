import { randomUUID } from 'node:crypto';
import { lazyGitHub } from './adapters/github/lazy-api.js';
import { readInputs } from './adapters/github/inputs.js';
import { createRunner } from './adapters/github/runner.js';
import { STATE } from './adapters/github/state.js';
import { changedFiles } from './adapters/node/changed-files.js';
import { nodeClock } from './adapters/node/clock.js';
import { readEnvironment } from './adapters/node/environment.js';
import { nodeFiles } from './adapters/node/files.js';
import { openLog } from './adapters/node/log.js';
import { reasonOf } from './adapters/node/write.js';
import { dialectNames } from './chain/dialects/index.js';
import { readState } from './facts/after/saved-state.js';
import type { NamedValue } from './facts/after/left-behind.js';
import { roadsOf } from './facts/endpoints/roads.js';
import { gatherEvent } from './facts/job/gather-event.js';
import { jobName } from './facts/job/job-name.js';
import { explainAfter } from './preflight/after.js';
import { openRedactor, rawSecrets } from './preflight/secrets-of.js';
import { render } from './renderers/index.js';
import { showInvisible } from './report/inert.js';
import type { Report } from './report/report.js';
import { parseSettings } from './settings/parse.js';
import type { Settings } from './settings/settings.js';

/**
 * What the action says when the job has failed: it appends to the summary, and never changes how the
 * job ended.
 */
export async function runPost(): Promise<void> {
  const environment = readEnvironment();
  const { variables } = environment;
  const state = readState(variables[`STATE_${STATE.saw}`] ?? '');
  // The step itself did not come to its end, or looked at other jobs than this one.
  if (state === null) return;
  const runner = createRunner({
    output: '',
    summary: variables.GITHUB_STEP_SUMMARY ?? '',
    state: '',
  });
  const inputs = readInputs(variables);
  const secrets = rawSecrets(inputs, variables);
  runner.mask(secrets);
  const { settings } = parseSettings(inputs, dialectNames);
  const redactor = openRedactor(settings, variables);
  for (const secret of secrets) redactor.add(secret);
  const roads = roadsOf(variables);
  const event = await gatherEvent({ environment, files: nodeFiles });
  const answer = await explainAfter(
    {
      settings,
      state,
      event,
      checkRunId: inputs['check-run-id'] ?? '',
      calledWorkflow: calledWorkflow(inputs['workflow-ref'] ?? '', variables),
      jobName: jobName(event.job.jobId, inputs.matrix ?? ''),
      secrets: ownSecrets(settings, variables),
    },
    {
      environment,
      files: nodeFiles,
      clock: nodeClock,
      github: lazyGitHub({ roads, variables }),
      lookForChanges: changedFiles,
      openLog,
      redactor,
      mask: runner.mask,
    },
  );
  if (answer.kind === 'own-step') {
    process.stdout.write('This action stopped the job; what is wrong stands in its own summary.\n');
    return;
  }
  if (answer.kind === 'perhaps-own-step') {
    const why = showInvisible(redactor.text(answer.reason));
    process.stdout.write(
      `This action's own step failed; what is wrong stands in its own summary. Whether the job went on after it is not known: ${why}\n`,
    );
    return;
  }
  await publish(answer.report, runner.summary);
}

async function publish(
  report: Report,
  summary: ReturnType<typeof createRunner>['summary'],
): Promise<void> {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  process.stdout.write(await render('terminal', report));
  process.stdout.write(`::${token}::\n`);
  // That the log could not be read is no news beside a job that has failed.
  const told = { ...report, checks: report.checks.filter(({ status }) => status === 'answered') };
  process.stdout.write(await render('annotations', told));
  const writing = await summary(await render('markdown', report));
  if (!writing.ok) {
    process.stdout.write(`The job summary could not be written: ${reasonOf(writing.code)}\n`);
  }
}

/** A called workflow's file holds the job's steps, and not the one that the run is named after. */
function calledWorkflow(ref: string, { GITHUB_WORKFLOW_REF: own = '' }: Variables): string {
  return ref === own ? '' : ref;
}

type Variables = Readonly<Record<string, string>>;

/** The secrets that the job was given, by the names that it gives them. */
function ownSecrets(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): readonly NamedValue[] {
  const { keys, githubToken, expectedSecrets } = settings;
  const named: readonly (readonly [string, string | undefined])[] = [
    ...expectedSecrets.map(({ name }) => [name, variables[name]] as const),
    ...['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map(
      (name) => [name, variables[name]] as const,
    ),
    ['aws-secret-access-key', keys.secretAccessKey?.reveal()],
    ['aws-session-token', keys.sessionToken?.reveal()],
    ['github-token', githubToken?.reveal()],
  ];
  return named.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
