import { randomUUID } from 'node:crypto';
import { gitOf } from './adapters/git/create.js';
import { lazyGitHub } from './adapters/github/lazy-api.js';
import { readInputs } from './adapters/github/inputs.js';
import { createRunner, type Runner } from './adapters/github/runner.js';
import { STATE } from './adapters/github/state.js';
import { readEnvironment } from './adapters/node/environment.js';
import { sayInterrupted, watchInterrupts } from './adapters/node/interrupt.js';
import { reasonOf, writeText, type Writing } from './adapters/node/write.js';
import { createWorld } from './adapters/world.js';
import { savedState } from './facts/after/saved-state.js';
import { roadsOf } from './facts/endpoints/roads.js';
import type { Roads } from './world/egress.js';
import { checkoutRoots } from './facts/job/checkout.js';
import { preflight } from './preflight.js';
import { refuseInputs } from './preflight/refuse-inputs.js';
import { openRedactor, rawSecrets } from './preflight/secrets-of.js';
import { markdownProse } from './renderers/escape-markdown.js';
import { render } from './renderers/index.js';
import { exitCodeOf } from './report/outcome.js';
import type { Report } from './report/report.js';
import { workflowCommand } from './report/workflow-command.js';
import { dialectNames } from './chain/dialects/index.js';
import { parseSettings, unknownInputs } from './settings/parse.js';
import type { Settings } from './settings/settings.js';
import { runAddress } from './facts/job/run-address.js';
import { maySendTo } from './facts/leaks/scan-remote.js';
import type { World } from './world/world.js';

/** The runner's entry: inputs -> preflight -> publish. Returns the exit code. */
export async function runAction(): Promise<number> {
  const environment = readEnvironment();
  const { variables } = environment;
  const runner = createRunner({
    output: variables.GITHUB_OUTPUT ?? '',
    summary: variables.GITHUB_STEP_SUMMARY ?? '',
    state: variables.GITHUB_STATE ?? '',
  });
  // First of all: what comes after the job must know that this step was there, however it ends.
  await runner.state(STATE.started, 'true');
  const inputs = readInputs(variables);
  // Before anything is looked at: a wrong input ends the run early, and its message is a line of log.
  runner.mask(rawSecrets(inputs, variables));
  const unknown = unknownInputs(Object.keys(inputs));
  const parsed = parseSettings(inputs, dialectNames);
  const { settings } = parsed;
  const redactor = openRedactor(settings, variables);
  let sessionSeconds: number | null = null;
  const remember = (report: Report, exitCode: number) => {
    const run = { at: Date.now(), salt: randomUUID(), exitCode, sessionSeconds };
    const saw = savedState(report, variables, run);
    return runner.state(STATE.saw, redactor.text(JSON.stringify(saw)));
  };
  const roots = checkoutRoots(environment);
  const problems = [...unknown, ...(parsed.ok ? [] : parsed.problems)];
  if (problems.length > 0) {
    // What was named in an input that could not be parsed is no setting, and a secret all the same.
    for (const secret of rawSecrets(inputs, variables)) redactor.add(secret);
    const report = refuseInputs(problems, settings, redactor, runner.mask);
    await publish(report, settings, runner, environment.cwd, roots);
    await remember(report, 2);
    return 2;
  }
  const signal = watchInterrupts();
  const roads = roadsOf(variables);
  const world = createWorld(environment, roads);
  const github = lazyGitHub({ roads, variables });
  const { mask } = runner;
  if (settings.explain === 'failed-jobs') {
    const { explainFailedJobs } = await import('./preflight/failed-jobs.js');
    const report = await explainFailedJobs(settings, { world, github, redactor, mask });
    if (signal.aborted) return sayInterrupted();
    await publish(report, settings, runner, environment.cwd, roots);
    // The jobs that it tells of have failed the run; that they are told of fails nothing more.
    return 0;
  }
  const report = await preflight(settings, {
    world,
    git: gitOf(environment),
    github,
    mask,
    redactor,
    signal,
    remember(seconds) {
      sessionSeconds = seconds;
    },
  });
  if (signal.aborted) return sayInterrupted();
  const remark = await comment(report, settings, world, roads);
  const exitCode = await publish(report, settings, runner, environment.cwd, roots, remark);
  await remember(report, exitCode);
  return exitCode;
}

/** Comments on the pull request as it was asked for; what the reader must know where that failed. */
async function comment(
  report: Report,
  settings: Settings,
  world: World,
  roads: Roads,
): Promise<string | null> {
  if (settings.comment === 'never') return null;
  const { commentOnLeaks } = await import('./preflight/leak-comment.js');
  const { githubComments } = await import('./adapters/github/comments.js');
  const { variables } = world.environment;
  const found = runAddress(variables, settings.githubToken);
  const page =
    found.kind === 'found' && maySendTo(found.run.serverUrl)
      ? `${new URL(found.run.serverUrl).origin}/${found.run.repository}/actions/runs/${found.run.runId}`
      : undefined;
  const run = page === undefined ? {} : { run: page };
  const word = (before: boolean) => render('comment', report, { before, ...run });
  const comments = githubComments({ roads, variables });
  const done = await commentOnLeaks(settings, report, world, comments, word);
  return done.kind === 'not-written'
    ? `The pull request has no comment of this: ${done.reason}.`
    : null;
}

function sayError(title: string, message: string): void {
  process.stdout.write(`${workflowCommand('error', title, message)}\n`);
}

async function publish(
  report: Report,
  settings: Settings,
  runner: Runner,
  workspace: string,
  roots: readonly string[],
  remark: string | null = null,
): Promise<number> {
  // Lines of the report may hold what a repository chose, and the runner obeys lines of ours.
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  process.stdout.write(await render('terminal', report));
  process.stdout.write(`::${token}::\n`);
  // Logs of other jobs are no files here.
  const elsewhere = settings.explain !== null;
  process.stdout.write(await render('annotations', report, { workspace, elsewhere }));
  if (remark !== null) {
    process.stdout.write(`${workflowCommand('notice', 'AWS Preflight', remark)}\n`);
  }
  const remarked = remark === null ? '' : `\n${markdownProse(remark)}\n`;
  const summary = (await render('markdown', report)) + remarked;
  const noSummary = faultOf(await runner.summary(summary));
  const { reportFile, sarifFile } = settings;
  const written = async (file: string | null, format: 'json' | 'sarif') =>
    file === null
      ? undefined
      : faultOf(
          await writeText(file, await render(format, report, { workspace, elsewhere }), roots),
        );
  const noReport = await written(reportFile, 'json');
  const noSarif = await written(sarifFile, 'sarif');
  const { identity, rootCauses, leaks } = report;
  const outputs: Readonly<Record<string, string>> = {
    outcome: report.outcome,
    'root-cause': rootCauses[0]?.finding.ruleId ?? '',
    provider: identity?.provider ?? '',
    'aws-account-id': identity?.account ?? '',
    arn: identity?.arn ?? '',
    'expires-at': identity?.expiresAt ?? '',
    leaks: String(leaks.filter(({ allowed }) => allowed === undefined).length),
    'report-file': noReport === undefined ? (reportFile ?? '') : '',
    'sarif-file': noSarif === undefined ? (sarifFile ?? '') : '',
  };
  const faults = {
    'the job summary (GITHUB_STEP_SUMMARY)': noSummary,
    'report-file': noReport,
    'sarif-file': noSarif,
    'the outputs (GITHUB_OUTPUT)': faultOf(await runner.outputs(outputs)),
  };
  const unwritten = Object.entries(faults).filter(([, code]) => code !== undefined);
  for (const [what, code] of unwritten) {
    sayError('AWS Preflight', `${what} could not be written: ${code}`);
  }
  const exitCode = exitCodeOf(report.checks, settings.failOn);
  // A place that cannot be written to is the user's to correct, and hides no finding.
  return unwritten.length > 0 && exitCode !== 1 ? 2 : exitCode;
}

function faultOf(writing: Writing): string | undefined {
  return writing.ok ? undefined : reasonOf(writing.code);
}
