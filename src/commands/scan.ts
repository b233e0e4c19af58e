import { ciOf } from '../facts/job/ci.js';
import { hideKeys } from '../facts/leaks/hide-keys.js';
import { tellTheirEnd } from '../facts/leaks/leak-facts.js';
import { allowFromRange, allowFromVariables } from '../facts/leaks/allowances/allow-from.js';
import { type Allowing, openAllowing, withBase, withOwn } from '../preflight/allowing.js';
import { assemble } from '../preflight/assemble.js';
import { judgeAnswer, NOTHING, type ScanWords, SOURCES } from '../preflight/judge-leaks.js';
import { sha256 } from '../report/sha256.js';
import type { ScanReceipt } from '../report/scan-receipt.js';
import type { Git, ScanAnswer, ScanOptions, ScanSource } from '../world/git.js';
import type { Finished, Tools } from './command.js';
import { defineCommand, type WrongUsage } from './line/define.js';
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
    const git = await tools.git();
    const opened = await allowingOf(request, git, tools);
    const ruleSet = () => rulesOf(opened, tools);
    const cached = await withCache(request, { ...tools, ruleSet });
    const { source } = cached;
    const options = withOwn(optionsOf(request, tools), opened);
    const answer = await git.scan(source, options);
    tools.progress?.('');
    const judged = await allowedIn(answer, opened, request, git, tools, options);
    if ('wrongUsage' in judged) return judged;
    const { allowing, baseline } = judged;
    const isOwnClone = ciOf(tools.environment.variables) === 'none';
    const words = { ...cached.words, ...timeFor(answer, tools), isOwnClone };
    const { check, leaks } = judgeAnswer(words, answer, redactor.text, true, allowing);
    // Who else reads a report has no use for it, and it takes a look at the whole program.
    const isKept = request.cache !== undefined || flags.format === 'json';
    const receipt = isKept ? await receiptOf(source, answer, { ...tools, ruleSet }) : undefined;
    const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
    const report = assemble([check], parts, flags.failOn, redactor, 'leaks');
    const finished = await printed(report, flags);
    if (baseline !== undefined) return { ...finished, alsoWrite: baseline };
    return remember(finished, request, receipt, leaks.length, tools);
  },
});

/** What time it is, where a key tells when it ends. */
function timeFor(answer: ScanAnswer, { now }: Tools): Pick<ScanWords, 'now'> {
  return answer.kind === 'scanned' && tellTheirEnd(answer.hits) ? { now: now() } : {};
}

function allowingOf(
  { source, config, baseline }: ScanRequest,
  git: Git,
  { environment, files, now }: Tools,
): Promise<Allowing> {
  const from =
    source.kind === 'range'
      ? allowFromRange(source.commits.exclude[0])
      : allowFromVariables(environment.variables);
  const directory = source.kind === 'stdin' ? environment.cwd : source.directory;
  return openAllowing(from, { git, files, environment, directory, config, baseline, now: now() });
}

/** What is known once the scan has ended: what was there before, and what the baseline is to hold. */
async function allowedIn(
  answer: ScanAnswer,
  opened: Allowing,
  request: ScanRequest,
  git: Git,
  tools: Tools,
  options: ScanOptions,
): Promise<
  | { readonly allowing: Allowing; readonly baseline?: NonNullable<Finished['alsoWrite']> }
  | WrongUsage
> {
  const { source } = request;
  if (answer.kind === 'unreadable') return { allowing: opened };
  const before = source.kind === 'range' ? source.commits.exclude[0] : undefined;
  if (source.kind === 'range' && before !== undefined) {
    const base = { kind: 'revision', revision: before } as const;
    const means = { git, directory: source.directory };
    return { allowing: await withBase(opened, answer.hits, base, means, options) };
  }
  const looked = wholeOf(request);
  const allowing = looked === undefined ? opened : { ...opened, looked };
  if (!request.updatesBaseline) return { allowing };
  const { rewriteBaseline } = await import('../facts/leaks/allowances/rewrite-baseline.js');
  const written = await rewriteBaseline(allowing, answer, looked ?? 'tree', tools);
  if (!written.ok) return { wrongUsage: [written.problem] };
  return { allowing: written.allowing, baseline: { what: 'baseline', ...written.file } };
}

/** What is looked for: patterns of the user's own are part of the rules by which a cache was written. */
async function rulesOf({ own }: Allowing, tools: Tools): Promise<string> {
  const rules = await tools.ruleSet();
  if (own.rules.length === 0) return rules;
  return sha256([rules, JSON.stringify(own.rules)].join('\n'));
}

/** How much was scanned, where that is all of it: only then nothing can stand elsewhere. */
function wholeOf({ source, cache }: ScanRequest): 'tree' | 'history' | undefined {
  if (source.kind === 'work-tree' && source.within === undefined) return 'tree';
  const isWhole = source.kind === 'history' && source.shard === undefined && cache === undefined;
  return isWhole ? 'history' : undefined;
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
    alsoWrite: { what: 'cache', path: cache, text: writeCache(receipt.rules, receipt.tips) },
  };
}
