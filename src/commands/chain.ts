import { chainRuleFacts } from '../facts/chain/chain.js';
import { gatherChain } from '../facts/chain/gather-chain.js';
import { ciOf } from '../facts/job/ci.js';
import { assemble } from '../preflight/assemble.js';
import { openRedactor } from '../preflight/secrets-of.js';
import { answered, judge } from '../report/judge.js';
import { comparisonRules, leftoverRules } from '../rules/credentials/index.js';
import { defineCommand } from './line/define.js';
import { printed } from './print.js';
import { readSettings, settingOptions } from './setting-options.js';

/** Only the credential chain, in every SDK's eyes. */
export const chain = defineCommand({
  name: 'chain',
  usage: ['chain [--sdks NAMES] [options]'],
  about:
    'Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no command and calls no AWS service.',
  options: settingOptions((name) => name === 'sdks' || name === 'allow-endpoint'),
  examples: [
    { line: 'chain', does: 'The SDKs of most jobs, side by side.' },
    { line: 'chain --sdks boto3,terraform', does: 'Only these two.' },
    { line: 'chain --sdks all', does: 'Also those that few jobs have, such as `php`.' },
  ],
  read: ({ values }) => readSettings(values),
  async run(settings, flags, tools) {
    const redactor = openRedactor(settings, tools.environment.variables, tools.redactor);
    const { sdks } = settings;
    const { facts, traces } = await gatherChain(await tools.world(), settings, redactor, sdks);
    const ci = ciOf(tools.environment.variables);
    const findings = judge(
      [...leftoverRules, ...comparisonRules],
      chainRuleFacts(facts, traces, sdks),
      redactor.text,
      ci,
    );
    const views = traces
      .map(({ view }) => view)
      .filter(({ dialect }) => sdks.length === 0 || sdks.includes(dialect));
    const looked = views.map(({ dialect, provider, outcome }) => ({
      at: dialect,
      found: provider ?? outcome,
    }));
    const checks = [answered('credentials', findings, looked)];
    const parts = { ci, chain: views };
    return printed(assemble(checks, parts, flags.failOn, redactor, 'chain'), flags, true);
  },
});
