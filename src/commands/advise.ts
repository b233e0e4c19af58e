import { advise as adviseFor } from '../advice/advise.js';
import { gatherCircumstances } from '../facts/advice/circumstances.js';
import { gatherChain } from '../facts/chain/gather-chain.js';
import { gatherEvent } from '../facts/job/gather-event.js';
import { assemble } from '../preflight/assemble.js';
import { openRedactor } from '../preflight/secrets-of.js';
import { skipped } from '../report/judge.js';
import { defineCommand } from './line/define.js';
import { printed } from './print.js';
import { readSettings, settingOptions } from './setting-options.js';

const TAKEN = new Set(['role-to-assume', 'aws-region', 'sdks', 'allow-endpoint']);

/** Advice passes nothing: whether credentials are any good, AWS was not asked. */
const NOT_JUDGED =
  '`advise` tells where credentials should come from; whether they are any good, `check` asks';

/** Which source of credentials serves this place best. */
export const advise = defineCommand({
  name: 'advise',
  usage: ['advise [--role-to-assume ARN] [options]'],
  about:
    'Tells where this process runs, which source of credentials serves it best there, and the steps from what it uses today, each with the page that it rests on. Runs no command and calls no AWS service.',
  options: settingOptions((name) => TAKEN.has(name)),
  examples: [
    { line: 'advise', does: 'Which source is best here, and how to come to it.' },
    {
      line: 'advise --format markdown',
      does: 'The same for an issue or a page.',
    },
  ],
  read: ({ values }) => readSettings(values),
  async run(settings, flags, tools) {
    const redactor = openRedactor(settings, tools.environment.variables, tools.redactor);
    const world = await tools.world();
    const [chain, { job }] = await Promise.all([
      gatherChain(world, settings, redactor, settings.sdks),
      gatherEvent(world),
    ]);
    const circumstances = await gatherCircumstances(world, chain, job, {
      role: settings.role?.arn,
      region: settings.region ?? undefined,
    });
    const advice = adviseFor(circumstances);
    const checks = [skipped('credentials', NOT_JUDGED)];
    return printed(
      assemble(checks, { ci: job.ci, advice }, flags.failOn, redactor, 'advice'),
      flags,
      false,
    );
  },
});
