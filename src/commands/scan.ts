import { assemble } from '../preflight/assemble.js';
import { judgeAnswer, type ScanWords, SOURCES } from '../preflight/judge-leaks.js';
import { createRedactor } from '../report/redaction.js';
import type { ScanReceipt } from '../report/scan-receipt.js';
import type { ScanAnswer, ScanOptions, ScanSource } from '../world/git.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command, Finished, Tools } from './command.js';
import { printed } from './print.js';
import { CACHE_BYTES, readCache, writeCache } from './scan-cache.js';
import { showProgress } from './scan-progress.js';
import { SCAN_OPTIONS, scanRequest, type ScanRequest } from './scan-request.js';

const usage = `Usage: aws-preflight scan [PATH...] [options]
       aws-preflight scan --history | --range A..B | --staged | --stdin [options]

Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs.
Needs no AWS, no GitHub and no network.

      --history         everything that any ref reaches: contents, commit messages and tags
      --range A..B      what each commit of B that A does not hold adds, merges included
      --staged          what the next commit would add
      --stdin           scan standard input
      --no-index        scan PATHs whether or not git tracks them
      --untracked       scan untracked files as well
      --workers N       threads for --history (default: as many as there are cores, at most 4)
      --shard I/N       with --history: only part I of N; see "aws-preflight report --help"
      --cache FILE      with --history: skip what FILE says was clean, and write it anew when all is
${COMMON_USAGE}`;

/** Leaks, and nothing else. */
export const scan: Command = {
  name: 'scan',
  summary: 'leaks; default is the tracked files of the work tree',
  usage,
  async run(args, tools) {
    const parsed = parseArguments(args, SCAN_OPTIONS, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    const request = scanRequest(parsed, tools.environment.cwd, tools.cores);
    if (typeof request === 'string') return wrongUsage(request, usage);
    const redactor = createRedactor();
    const cached = await withCache(request, tools);
    const { source } = cached;
    const answer = await (await tools.git()).scan(source, optionsOf(request, tools));
    tools.progress?.('');
    const { check, leaks } = judgeAnswer(cached.words, answer, redactor.text);
    // Who else reads a report has no use for it, and it takes a look at the whole program.
    const isKept = request.cache !== undefined || parsed.common.format === 'json';
    const receipt = isKept ? await receiptOf(source, answer, tools) : undefined;
    const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
    const report = assemble([check], parts, parsed.common.failOn, redactor);
    return remember(await printed(report, parsed.common), request, receipt, leaks.length, tools);
  },
};

function optionsOf({ workers }: ScanRequest, { signal, progress }: Tools): ScanOptions {
  return {
    workers,
    signal,
    ...(progress === undefined ? {} : { onProgress: (reached) => progress(showProgress(reached)) }),
  };
}

/** The source without what was clean before, and what is then to be said of it. */
async function withCache(
  { source, cache }: ScanRequest,
  tools: Tools,
): Promise<{ readonly source: ScanSource; readonly words: ScanWords }> {
  const at = SOURCES[source.kind];
  if (cache === undefined || source.kind !== 'history') return { source, words: { at } };
  const reading = await tools.files.read(cache, CACHE_BYTES);
  // The first scan has no cache yet.
  if (reading.kind === 'absent') return { source, words: { at } };
  const found =
    reading.kind === 'found'
      ? readCache(reading.bytes, await tools.ruleSet())
      : ({
          kind: 'unusable',
          note: 'The cache could not be read: everything was scanned.',
        } as const);
  if (found.kind === 'unusable') return { source, words: { at, notes: [found.note] } };
  return {
    source: { ...source, cleanTips: found.tips },
    words: { at: `${at}, save for what the cache says was clean` },
  };
}

async function receiptOf(
  source: ScanSource,
  answer: ScanAnswer,
  tools: Tools,
): Promise<ScanReceipt | undefined> {
  if (source.kind !== 'history' || answer.kind !== 'scanned') return undefined;
  const { scanned, tips = [], missed = [], shard } = answer;
  return {
    source: 'history',
    rules: await tools.ruleSet(),
    tips,
    scanned,
    missed,
    ...(shard === undefined ? {} : { shard }),
  };
}

/** Only a clean and complete scan is remembered: the next one builds on it unseen. */
function remember(
  finished: Finished,
  { cache }: ScanRequest,
  receipt: ScanReceipt | undefined,
  leaks: number,
  { signal }: Tools,
): Finished {
  if (cache === undefined || receipt === undefined || signal.aborted) return finished;
  if (leaks > 0 || receipt.missed.length > 0) return finished;
  return {
    ...finished,
    alsoWrite: { path: cache, text: writeCache(receipt.rules, receipt.tips) },
  };
}
