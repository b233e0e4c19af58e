import { assemble } from '../preflight/assemble.js';
import { createRedactor } from '../report/redaction.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command, Finished } from './command.js';
import { mergeReports, readShardReport, type ShardReport } from './merge-reports.js';
import { printed } from './print.js';

const usage = `Usage: aws-preflight report merge FILE... [options]

Merges the JSON reports of all shards of one scan ("scan --history --shard I/N --format json") into
the report that one machine would have written. Refuses when one is missing, doubled or foreign.

${COMMON_USAGE}`;

/** A report with every leak of a large history stays far below this. */
const REPORT_BYTES = 64 << 20;
const TOO_LARGE = `it is larger than ${REPORT_BYTES >> 20} MiB, as no report of a shard is`;

/** What is done with reports: merging those of a divided scan. */
export const report: Command = {
  name: 'report',
  summary: 'merge the reports of a scan that was divided over machines',
  usage,
  async run(args, tools) {
    const parsed = parseArguments(args, {}, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    const [verb, ...paths] = parsed.positionals;
    if (verb !== 'merge') return wrongUsage('report: accepted: merge', usage);
    if (paths.length === 0) return wrongUsage('report merge takes the FILEs of all shards', usage);
    const reports: ShardReport[] = [];
    for (const [at, path] of paths.entries()) {
      const name = `report ${at + 1} of ${paths.length}`;
      const reading = await tools.files.read(path, REPORT_BYTES);
      if (reading.kind === 'absent' || reading.kind === 'unreadable') {
        return cannotMerge(`${name}: it cannot be read`, 3);
      }
      const read = reading.kind === 'found' ? readShardReport(reading.bytes) : TOO_LARGE;
      if (typeof read === 'string') return cannotMerge(`${name}: ${read}`, 2);
      reports.push(read);
    }
    const merged = mergeReports(reports);
    if (!merged.ok) return cannotMerge(merged.complaint, 3);
    const { check, leaks } = merged.answer;
    const parts = { leaks, scan: merged.scan };
    const whole = assemble([check], parts, parsed.common.failOn, createRedactor());
    return printed(whole, parsed.common);
  },
};

/**
 * 2 where a file is no report of a shard, so that another has to be named; 3 where reports are
 * missing or foreign to one another: a part of a scan is no answer to what was asked of the whole.
 */
function cannotMerge(complaint: string, exitCode: 2 | 3): Finished {
  return { exitCode, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
}
