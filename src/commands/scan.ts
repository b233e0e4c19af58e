import { hideKeys } from '../facts/leaks/hide-keys.js';
import { tellTheirEnd } from '../facts/leaks/leak-facts.js';
import { assemble } from '../preflight/assemble.js';
import { judgeAnswer, NOTHING, type ScanWords, SOURCES } from '../preflight/judge-leaks.js';
import type { ScanReceipt } from '../report/scan-receipt.js';
import type { ScanAnswer, ScanOptions, ScanSource } from '../world/git.js';
import type { Finished, Tools } from './command.js';
import { defineCommand } from './line/define.js';
import { printed } from './print.js';
import { CACHE_BYTES, readCache, writeCache } from './scan-cache.js';
import { showProgress } from './scan-progress.js';
import { SCAN_OPTIONS, scanRequest, type ScanRequest } from './scan-request.js';

/** Leaks, and nothing else. */
export const scan = defineCommand({
  name: 'scan',
  usage: [
    'scan [PATH...] [--no-index | --untracked] [options]',
    'scan --history [--shard I/N | --cache FILE] [options]',
    'scan --range A..B | --staged | --stdin [options]',
    'scan --message FILE [options]',
  ],
  about:
    'Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs. Needs no AWS, no GitHub and no network.',
  options: SCAN_OPTIONS,
  operands: 'PATH...',
  examples: [
    { line: 'scan', does: 'The tracked files.' },
    { line: 'scan --staged', does: 'What the next commit would add; fit for a pre-commit hook.' },
    { line: 'scan --range origin/main..HEAD', does: 'What each commit of this branch adds.' },
    { line: 'scan --history --format json --output leaks.json', does: 'Everything, as JSON.' },
  ],
  read: (given, { environment, cores }) => scanRequest(given, environment, cores),
  async run(request, flags, tools) {
    const { redactor } = tools;
    const cached = await withCache(request, tools);
    const { source } = cached;
    const answer = await (await tools.git()).scan(source, optionsOf(request, tools));
    tools.progress?.('');
    const words = { ...cached.words, ...(await timeFor(answer, tools)) };
    const { check, leaks } = judgeAnswer(words, answer, redactor.text);
    // Who else reads a report has no use for it, and it takes a look at the whole program.
    const isKept = request.cache !== undefined || flags.format === 'json';
    const receipt = isKept ? await receiptOf(source, answer, tools) : undefined;
    const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
    const report = assemble([check], parts, flags.failOn, redactor, 'leaks');
    return remember(await printed(report, flags), request, receipt, leaks.length, tools);
  },
});

/** What time it is, where a key tells when it ends: the clock comes with much else. */
async function timeFor(answer: ScanAnswer, tools: Tools): Promise<Pick<ScanWords, 'now'>> {
  if (answer.kind !== 'scanned' || !tellTheirEnd(answer.hits)) return {};
  return { now: (await tools.world()).clock.now() };
}

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
  const at = atOf(source);
  // One part of a divided scan may well be empty.
  const divided = source.kind === 'history' && source.shard !== undefined;
  const words: ScanWords = divided
    ? { at }
    : { at, nothing: NOTHING[source.kind], ...heldBy(source) };
  if (cache === undefined || source.kind !== 'history') return { source, words };
  const reading = await tools.files.read(cache, CACHE_BYTES);
  // The first scan has no cache yet.
  if (reading.kind === 'absent') return { source, words };
  const found =
    reading.kind === 'found'
      ? readCache(reading.bytes, await tools.ruleSet())
      : ({
          kind: 'unusable',
          note: 'The cache could not be read: everything was scanned.',
        } as const);
  if (found.kind === 'unusable') return { source, words: { ...words, notes: [found.note] } };
  return {
    source: { ...source, cleanTips: found.tips },
    words: { at: `${at}, save for what the cache says was clean` },
  };
}

/** A key that is not committed yet is another matter than one that is. */
function heldBy({ kind }: ScanSource): Pick<ScanWords, 'held'> {
  if (kind === 'staged' || kind === 'message') return { held: kind };
  return kind === 'stdin' || kind === 'paths' ? { held: 'loose' } : {};
}

/** What is looked at, in words. A range without a beginning is no narrower than what B holds. */
function atOf(source: ScanSource): string {
  const words = SOURCES[source.kind];
  return source.kind === 'range' && source.commits.exclude.length === 0
    ? `${words}, which are all that its end holds: the commit before is all zeros`
    : words;
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
    // As in the gaps: a name of a file or a ref may be a key's.
    missed: missed.map((sentence) => hideKeys(sentence)),
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
