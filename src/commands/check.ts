import { openRedactor } from '../preflight/secrets-of.js';
import type { InputName } from '../settings/inputs.js';
import { COMMON } from './line/every-verb.js';
import { defineCommand } from './line/define.js';
import { printed } from './print.js';
import { readSettings, settingOptions } from './setting-options.js';

/** `--output` takes its place. */
const WITHOUT_OPTION: readonly InputName[] = ['report-file'];

/** The whole preflight, in this environment. */
export const check = defineCommand({
  name: 'check',
  usage: ['check [options]'],
  about:
    'Looks whether this job can reach AWS and whether this repository leaks a key, and names the one root cause of each. Keys, tokens and the values of expected secrets are read from the environment, since others can read a command line.',
  options: settingOptions(
    (name, { secret }) =>
      secret !== true && !WITHOUT_OPTION.includes(name) && !Object.hasOwn(COMMON, name),
  ),
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
  ],
  read: ({ values }) => readSettings(values),
  async run(settings, flags, tools) {
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
