import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import type { ScanOptions, ScanSource } from '../../src/world/git.js';

/*
 * Scans what the command line tells, as JSON, without the cost of arguments and reports. Bundled
 * for the bench as the product is: one entry, which is the scan worker as well.
 */
async function main(): Promise<void> {
  if (!isMainThread) {
    await import('../../src/scan-worker.js');
    return;
  }
  const [, script = '', source = '{}', options = '{}'] = process.argv;
  const { createGit } = await import('../../src/adapters/git/index.js');
  const scanWorker = pathToFileURL(script);
  const git = createGit({ variables: process.env, platform: process.platform, scanWorker });
  const answer = await git.scan(
    JSON.parse(source) as ScanSource,
    JSON.parse(options) as ScanOptions,
  );
  const told =
    answer.kind === 'scanned'
      ? { hits: answer.hits.length, scanned: answer.scanned, gaps: answer.gaps.length }
      : answer;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ ...told, peakMegabytes })}\n`);
}

await main();
