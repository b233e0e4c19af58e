import type { Explained, Explanation } from '../catalogue/explain.js';
import { gatherLog } from '../facts/log/gather-log.js';
import type { LogFacts, LogReading } from '../facts/log/log-facts.js';
import { inert } from '../report/inert.js';
import { answered, incomplete, judge } from '../report/judge.js';
import type { ChainView } from '../report/chain-view.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { Ci } from '../report/ci.js';
import type { LogMessage } from '../report/log-message.js';
import type { FailOn } from '../report/outcome.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { logRules } from '../rules/log/index.js';
import type { LogOpening } from '../world/log.js';
import { assemble } from './assemble.js';
import { judgeLeaks } from './judge-leaks.js';
import { causeWords } from '../wording/log/cause-words.js';

/** How a log is told of. */
export interface LogAsked {
  /** What the reader calls it. */
  readonly name: string;
  readonly ci: Ci;
  readonly failOn: FailOn;
  /** What failed, as a sentence; "the job failed" without it. */
  readonly failed?: string;
}

/** What is known of a log's job besides the log. */
export interface Beside {
  readonly looked: readonly Looked[];
  readonly gaps: readonly string[];
  readonly chain: readonly ChainView[];
}

const NOTHING_BESIDE: Beside = { looked: [], gaps: [], chain: [] };

/** Explains why a log's job failed, and looks in it for keys. Nothing is run, and nobody is asked. */
export async function explainLog(
  asked: LogAsked,
  opening: LogOpening,
  redactor: Redactor,
): Promise<Report> {
  return tellOfLog(asked, await gatherLog(asked.name, opening), redactor);
}

/** The report on a log that was read. */
export function tellOfLog(
  asked: LogAsked,
  reading: LogReading,
  redactor: Redactor,
  beside: Beside = NOTHING_BESIDE,
): Report {
  const { name, ci, failOn } = asked;
  if (reading.kind === 'unreadable') {
    return assemble([incomplete('log', reading.reason)], { ci }, failOn, redactor, 'log');
  }
  const { facts, hits, bytes, cutOff } = reading;
  const scanned = { files: bytes > 0 ? 1 : 0, blobs: 0, commits: 0, bytes };
  const answer = { kind: 'scanned', hits, scanned, gaps: [] } as const;
  const leaks = judgeLeaks({ at: name, ci }, answer, redactor.text);
  const check = checkOfLog(facts, cutOff, redactor, asked, beside);
  const { chain } = beside;
  const { trails } = facts.explanation;
  const parts = {
    ci,
    chain,
    leaks: leaks.leaks,
    log: messagesOf(facts.explanation),
    ...(trails.length === 0 ? {} : { trails }),
  };
  return assemble([leaks.check, check], parts, failOn, redactor, 'log');
}

/** The check of one log. */
export function checkOfLog(
  facts: LogFacts,
  cutOff: string | null,
  redactor: Redactor,
  { ci, failed }: Pick<LogAsked, 'ci' | 'failed'>,
  beside: Beside = NOTHING_BESIDE,
): CheckResult {
  const { name, explanation } = facts;
  const looked = [lookedAtLog(facts), ...beside.looked];
  const gaps = [...beside.gaps, ...gapsOfLog(facts, cutOff)];
  if (explanation.lines === 0) return incomplete('log', `${name} is empty`, { looked, gaps });
  if (explanation.cause === null && explanation.ending === 'failed') {
    return incomplete('log', unexplained(explanation, failed), { looked, gaps });
  }
  return answered('log', judge(logRules, facts, redactor.text, ci), looked, gaps);
}

/** How much of a log was seen. */
export function lookedAtLog({ name, explanation: { lines } }: LogFacts): Looked {
  return { at: name, found: `${lines} ${lines === 1 ? 'line' : 'lines'}` };
}

/** What was not seen of a log. */
export function gapsOfLog({ name, explanation }: LogFacts, cutOff: string | null): string[] {
  return [
    ...(cutOff === null ? [] : [`${name} could not be read to its end (${cutOff})`]),
    ...(explanation.lost === 0
      ? []
      : [`${explanation.lost} lines in the middle were too many to be kept`]),
  ];
}

/** What nothing recognises is not claimed; what comes near is named as no more than that. */
export function unexplained({ closest, failedAt }: Explanation, failed?: string): string {
  const where = failedAt === null ? '' : ` (line ${failedAt})`;
  const said = failed === undefined ? 'its log' : 'what it printed';
  const none = `${failed ?? 'the job failed'}${where}, and no message in ${said} is one that deploys to AWS are known to fail with`;
  if (closest === null) return none;
  const { line, message, entry } = closest;
  return `${none}; closest to a known one (${entry.id}) is line ${line}: ${inert(message)}`;
}

/** The known messages of a log, in its order. */
export function messagesOf({ cause, others, passedOver }: Explanation): LogMessage[] {
  const of = ({ sighting, causes }: Explained, part: LogMessage['part']): LogMessage => ({
    entry: sighting.entry.id,
    part,
    line: sighting.line,
    message: sighting.message,
    causes: causes.map((weighed) => causeWords(weighed, sighting)),
  });
  return [
    ...(cause === null ? [] : [of(cause, 'cause')]),
    ...others.map((one) => of(one, 'consequence')),
    ...passedOver.map((sighting) => of({ sighting, causes: [] }, 'passed-over')),
  ].sort((a, b) => a.line - b.line);
}
