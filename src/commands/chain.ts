import { dialectNames } from '../chain/dialects/index.js';
import { chainRuleFacts } from '../facts/chain/chain.js';
import { gatherChain } from '../facts/chain/gather-chain.js';
import { assemble } from '../preflight/assemble.js';
import { openRedactor } from '../preflight/secrets-of.js';
import { answered, judge } from '../report/judge.js';
import { comparisonRules, leftoverRules } from '../rules/credentials/index.js';
import { parseSettings } from '../settings/parse.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command } from './command.js';
import { printed } from './print.js';

const usage = `Usage: aws-preflight chain [--sdks LIST] [options]

Shows which credentials each SDK takes in this environment, or the words it fails with. Runs no
command and calls no AWS service.

      --sdks LIST       ${dialectNames.join(', ')}
      --allow-endpoint HOSTS
${COMMON_USAGE}`;

/** Only the credential chain, in every SDK's eyes. */
export const chain: Command = {
  name: 'chain',
  summary: 'only the credential chain, every dialect',
  usage,
  async run(args, tools) {
    const options = { sdks: { type: 'string' }, 'allow-endpoint': { type: 'string' } } as const;
    const parsed = parseArguments(args, options, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    if (parsed.positionals.length > 0) return wrongUsage('chain takes no arguments', usage);
    const settings = parseSettings(
      {
        ...(typeof parsed.values.sdks === 'string' ? { sdks: parsed.values.sdks } : {}),
        ...(typeof parsed.values['allow-endpoint'] === 'string'
          ? { 'allow-endpoint': parsed.values['allow-endpoint'] }
          : {}),
      },
      dialectNames,
    );
    if (!settings.ok) {
      const [first] = settings.problems;
      return wrongUsage(`--${first?.input}: ${first?.shape}; accepted: ${first?.accepted}`, usage);
    }
    const redactor = openRedactor(settings.settings, tools.environment.variables);
    const { facts, traces } = await gatherChain(await tools.world(), settings.settings, redactor);
    const { sdks } = settings.settings;
    const findings = judge(
      [...leftoverRules, ...comparisonRules],
      chainRuleFacts(facts, traces, sdks),
      redactor.text,
    );
    const views = traces
      .map(({ view }) => view)
      .filter(({ dialect }) => sdks.length === 0 || sdks.includes(dialect));
    const looked = views.map(({ dialect, provider, outcome }) => ({
      at: dialect,
      found: provider ?? outcome,
    }));
    const checks = [answered('credentials', findings, looked)];
    const report = assemble(checks, { chain: views }, parsed.common.failOn, redactor);
    return printed(report, parsed.common, true);
  },
};
