import { isAbsolute, relative, resolve } from 'node:path';
import type { WorkflowAsked } from '../preflight/judge-workflow.js';
import { openRedactor } from '../preflight/secrets-of.js';
import type { InputName } from '../settings/inputs.js';
import { COMMON } from './line/every-verb.js';
import { defineCommand, type Reading } from './line/define.js';
import { printed } from './print.js';
import type { Environment } from '../world/environment.js';
import { readSettings, settingOptions } from './setting-options.js';

/** `--output` takes the one's place, and the others are for what an action does after a job. */
const WITHOUT_OPTION: readonly InputName[] = [
  'report-file',
  'sarif-file',
  'explain',
  'log-file',
  'comment',
];

const SETTINGS = settingOptions(
  (name, { secret }) =>
    secret !== true && !WITHOUT_OPTION.includes(name) && !Object.hasOwn(COMMON, name),
);

/** Settings that say something of a workflow's files, too. */
const WITH_WORKFLOW = new Set(['mask-aws-account-id']);

/** The whole preflight, in this environment. */
export const check = defineCommand({
  name: 'check',
  usage: ['check [options]', 'check --workflow FILE [--job ID] [options]'],
  about:
    'Looks whether this job can reach AWS and whether this repository leaks a key, and names the one root cause of each. Keys, tokens and the values of expected secrets are read from the environment, since others can read a command line.',
  options: {
    workflow: {
      words:
        'Judges this workflow by its files alone, from the root of the checkout, instead of this environment: nothing is run and nobody is asked.',
      value: 'FILE',
    },
    job: {
      words: 'The job of `--workflow` that is meant, by its id; all of them without it.',
      value: 'ID',
    },
    ...SETTINGS,
  },
  examples: [
    { line: 'check', does: 'Whatever this environment expects, and the tracked files.' },
    {
      line: 'check --role-to-assume arn:aws:iam::111122223333:role/deploy',
      does: 'Whether this job can assume the role it deploys with.',
    },
    {
      line: 'check --expected-secrets DEPLOY_TOKEN --scan off',
      does: 'Whether a secret reaches this job, without a look for leaks.',
    },
    {
      line: 'check --workflow .github/workflows/deploy.yml --job deploy',
      does: 'What a job needs by its workflow: secrets, variables, roles, tools.',
    },
  ],
  read({ values: { workflow, job, ...values } }, { environment }) {
    const settings = readSettings(values);
    const asked = workflowAsked(workflow, job, given(values), environment);
    if (settings.ok && asked.ok) {
      return { ok: true, value: { settings: settings.value, asked: asked.value } };
    }
    return {
      ok: false,
      problems: [settings, asked].flatMap((one) => (one.ok ? [] : one.problems)),
    };
  },
  async run({ settings, asked: workflow }, flags, tools) {
    if (workflow !== null) {
      const [{ judgeWorkflow }, world] = await Promise.all([
        import('../preflight/judge-workflow.js'),
        tools.world(),
      ]);
      const redactor = openRedactor(settings, tools.environment.variables, tools.redactor);
      const { maskAccountId } = settings;
      const telling = { maskAccountId, failOn: flags.failOn };
      return printed(await judgeWorkflow(workflow, world, redactor, telling), flags);
    }
    const [{ preflight }, world, git] = await Promise.all([
      import('../preflight.js'),
      tools.world(),
      tools.git(),
    ]);
    const redactor = openRedactor(settings, tools.environment.variables, tools.redactor);
    const { signal } = tools;
    const asked = { ...settings, failOn: flags.failOn };
    return printed(await preflight(asked, { world, git, redactor, signal }), flags);
  },
});

/** The names of the options that stand on the line. */
function given(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

function workflowAsked(
  workflow: string | undefined,
  job: string | undefined,
  others: readonly string[],
  { cwd }: Environment,
): Reading<WorkflowAsked | null> {
  if (workflow === undefined) {
    return job === undefined
      ? { ok: true, value: null }
      : { ok: false, problems: ['--job names a job of --workflow, which is not given'] };
  }
  const unheard = others.filter(
    (name) => Object.hasOwn(SETTINGS, name) && !WITH_WORKFLOW.has(name),
  );
  if (unheard.length > 0) {
    const words = 'a workflow is judged by its files alone';
    return {
      ok: false,
      problems: unheard.map((name) => `--${name} says nothing beside --workflow: ${words}`),
    };
  }
  const path = relative(cwd, resolve(cwd, workflow)).replaceAll('\\', '/');
  return /^(?:\.\.)?(?:\/|$)/.test(path) || isAbsolute(path)
    ? { ok: false, problems: ['--workflow needs a file below the folder that you are in'] }
    : { ok: true, value: { path, job: job ?? null } };
}
