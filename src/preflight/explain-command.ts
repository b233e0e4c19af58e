import { weighAnew } from '../catalogue/explain.js';
import { gatherLog } from '../facts/log/gather-log.js';
import { chainOfSdk, checkedBy } from '../facts/log/check-chain.js';
import { cluesOfJob } from '../facts/log/clues-of-job.js';
import { sdkOfCommand, sdkOfMessage } from '../facts/log/sdk-of.js';
import type { LogReading } from '../facts/log/log-facts.js';
import { gatherEvent } from '../facts/job/gather-event.js';
import { incomplete, judge } from '../report/judge.js';
import type { FailOn } from '../report/outcome.js';
import type { DialectName } from '../report/chain-view.js';
import { inert } from '../report/inert.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { comparisonRules, leftoverRules } from '../rules/credentials/index.js';
import type { CommandEnd } from '../world/launch.js';
import type { LogOpening } from '../world/log.js';
import type { World } from '../world/world.js';
import { assemble } from './assemble.js';
import { type Beside, type LogAsked, tellOfLog } from './explain-log.js';

/** A command that ran and failed. */
export interface FailedCommand {
  readonly command: readonly [string, ...string[]];
  readonly end: CommandEnd;
  /** What was read of what it printed. */
  readonly reading: LogReading;
}

/** Reads what a command prints; `ended` tells how it ended, once it has. */
export async function readOutput(
  command: string,
  opening: LogOpening,
  ended: () => CommandEnd | null,
): Promise<LogReading> {
  return gatherLog(nameOf(command), opening, {
    ending() {
      const end = ended();
      return end === null ? null : `##[error]Process completed with exit code ${end.exitCode}.`;
    },
  });
}

/** Explains why a command failed: by what it printed, and by the chain of the SDK that it uses. */
export async function explainCommand(
  failed: FailedCommand,
  failOn: FailOn,
  world: World,
  redactor: Redactor,
): Promise<Report> {
  const { command, end, reading } = failed;
  const { job } = await gatherEvent(world);
  const { ci } = job;
  const asked: LogAsked = { name: nameOf(command[0]), ci, failOn, failed: howItEnded(end) };
  const own = sdkOfCommand(command);
  const cause = reading.kind === 'read' ? reading.facts.explanation.cause : null;
  const sdk = cause === null ? own : sdkOfMessage(cause.sighting.entry.emitters, own);
  const unheard = unheardOf(end);
  const isDeaf = end.unheard.length === 2;
  // What a program without AWS in its output has for credentials tells nothing of its failure.
  const chain =
    sdk === null || (cause === null && !isDeaf) ? null : await chainOfSdk(sdk, world, redactor);
  const beside: Beside = {
    looked: chain === null ? [] : [lookedAt(sdk ?? '', chain.view.provider, chain.view.message)],
    gaps: isDeaf ? [] : unheard,
    chain: chain === null ? [] : [chain.view],
  };
  if (isDeaf) {
    const check = incomplete('log', unheard.join('; '), beside);
    return assemble([check], { ci, chain: beside.chain }, failOn, redactor, 'log');
  }
  if (reading.kind === 'unreadable' || cause === null) {
    return tellOfLog(asked, reading, redactor, beside);
  }
  const rules = [...leftoverRules, ...comparisonRules];
  const checked =
    chain === null
      ? null
      : checkedBy(
          chain.view,
          judge(rules, chain.facts, redactor.text, ci).map(({ ruleId }) => ruleId),
          rules.map(({ id }) => id),
        );
  const clues = cluesOfJob(job, world.environment.variables);
  const { facts } = reading;
  const explanation = weighAnew(facts.explanation, clues, checked);
  return tellOfLog(asked, { ...reading, facts: { ...facts, explanation } }, redactor, beside);
}

function lookedAt(sdk: DialectName, provider: string | null, message: string | null) {
  const at = `the chain of ${sdk} in this environment`;
  return { at, found: message ?? `credentials by the provider ${provider ?? 'none'}` };
}

function nameOf(command: string): string {
  return `output of ${inert(command.split(/[\\/]/).at(-1) ?? command)}`;
}

function howItEnded({ exitCode, signal }: CommandEnd): string {
  const by = signal === null ? `with exit code ${exitCode}` : `by ${signal}`;
  return `the command failed ${by}`;
}

/** Why what was printed could not be read. */
function unheardOf({ unheard }: CommandEnd): string[] {
  if (unheard.length === 0) return [];
  const what = unheard.length === 2 ? 'what the command printed' : `its ${unheard.join('')}`;
  return [
    `${what} went to this terminal as it is, so that nothing else could read it; through a pipe it can be read: \`aws-preflight exec -- COMMAND 2>&1 | cat\``,
  ];
}
