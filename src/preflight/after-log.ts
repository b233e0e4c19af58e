import type { Clues } from '../catalogue/clues/clue.js';
import type { Checked } from '../catalogue/weigh.js';
import type { AfterFacts } from '../facts/after/after-facts.js';
import type { SavedState } from '../facts/after/saved-state.js';
import type { EventFacts } from '../facts/job/gather-event.js';
import { gatherLog } from '../facts/log/gather-log.js';
import { cluesOfEnvironment } from '../facts/log/job-of-log.js';
import type { CheckResult } from '../report/check.js';
import { inert } from '../report/inert.js';
import { incomplete } from '../report/judge.js';
import type { LogMessage } from '../report/log-message.js';
import type { Redactor } from '../report/redaction.js';
import type { RuleId } from '../report/rule.js';
import type { Settings } from '../settings/settings.js';
import type { Environment } from '../world/environment.js';
import type { LogOpening } from '../world/log.js';
import { checkOfLog, messagesOf } from './explain-log.js';

/** What the log that a job's step wrote says. */
export interface LogAnswer {
  readonly check: CheckResult;
  readonly messages: readonly LogMessage[];
  readonly read: boolean;
}

interface LogQuestion {
  readonly settings: Settings;
  readonly state: SavedState;
  readonly event: EventFacts;
}

interface LogWorld {
  readonly openLog: (path: string) => Promise<LogOpening>;
  readonly redactor: Redactor;
  readonly environment: Environment;
}

/** The log that the job's steps wrote themselves; GitHub's own is not to be had yet. */
export async function askLog(
  { settings, state, event }: LogQuestion,
  facts: AfterFacts,
  { openLog, redactor, environment }: LogWorld,
): Promise<LogAnswer> {
  const { logFile } = settings;
  if (logFile === null) {
    const step =
      facts.step === null ? 'the step that failed' : `the step \`${inert(facts.step.name)}\``;
    return {
      check: incomplete(
        'log',
        `GitHub gives the log of a job only when the job has ended, so what ${step} printed was not read; a job with \`explain: failed-jobs\` reads it (see the README of this action), and so does the input \`log-file\` where a step writes one`,
      ),
      messages: [],
      read: false,
    };
  }
  const clues = {
    ...cluesOfEnvironment(event.job, environment.variables),
    ...workedBefore(state),
  };
  const reading = await gatherLog(logFile, await openLog(logFile), {
    clues,
    checked: checkedOf(state, facts),
  });
  if (reading.kind === 'unreadable') {
    return { check: incomplete('log', reading.reason), messages: [], read: false };
  }
  const check = checkOfLog(reading.facts, reading.cutOff, redactor, { ci: event.job.ci });
  return { check, messages: messagesOf(reading.facts.explanation), read: true };
}

/** AWS had told the job who it is, by the same credentials that its later steps have. */
function workedBefore({ identity, at }: SavedState): Clues {
  if (identity === null || identity.provider === 'oidc-role') return {};
  const when = new Date(at).toISOString();
  return { worked: { so: true, told: `AWS knew this job as ${identity.arn} at ${when}` } };
}

/** What was found stands; what was found to be well does so only as long as nothing has changed. */
function checkedOf({ broken, answered: names }: SavedState, { environment }: AfterFacts): Checked {
  const changed = environment.changed.length > 0 || environment.cleanedUp;
  return {
    broken: new Set(broken as readonly RuleId[]),
    answered: new Set(changed ? names.filter((name) => name === 'trust') : names),
  };
}
