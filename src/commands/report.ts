import { assemble } from '../preflight/assemble.js';
import { nearest } from '../report/nearest.js';
import type { Finished } from './command.js';
import { defineCommand, type Reading } from './line/define.js';
import { mergeReports, readShardReport, type ShardReport } from './merge-reports.js';
import { printed } from './print.js';

/** A report with every leak of a large history stays far below this. */
const REPORT_BYTES = 64 << 20;
const TOO_LARGE = `it is larger than ${REPORT_BYTES >> 20} MiB, as no report of a shard is`;

/** What is done with reports: merging those of a divided scan. */
export const report = defineCommand({
  name: 'report',
  usage: ['report merge FILE... [options]'],
  about:
    'Merges the JSON reports of all shards of one scan (`scan --history --shard I/N --format json`) into the report that one machine would have written. Refuses when one is missing, doubled or foreign.',
  options: {},
  operands: 'merge FILE...',
  examples: [
    { line: 'report merge shard-*.json', does: 'The whole scan, for a reader.' },
    {
      line: 'report merge shard-*.json --format json --output leaks.json',
      does: 'The same for a program.',
    },
  ],
  read({ operands: [verb, ...paths] }): Reading<readonly string[]> {
    if (verb !== 'merge') {
      const meant = verb === undefined ? undefined : nearest(verb, ['merge']);
      const asked = meant === undefined ? '' : `; did you mean ${meant}?`;
      return { ok: false, problems: [`report: accepted: merge${asked}`] };
    }
    return paths.length > 0
      ? { ok: true, value: paths }
      : { ok: false, problems: ['report merge takes the FILEs of all shards'] };
  },
  async run(paths, flags, tools) {
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
    const whole = assemble([check], parts, flags.failOn, tools.redactor, 'leaks');
    return printed(whole, flags);
  },
});

/**
 * 2 where a file is no report of a shard, so that another has to be named; 3 where reports are
 * missing or foreign to one another: a part of a scan is no answer to what was asked of the whole.
 */
function cannotMerge(complaint: string, exitCode: 2 | 3): Finished {
  return { exitCode, output: '', complaint: `aws-preflight: cannot merge: ${complaint}` };
}
