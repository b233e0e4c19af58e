import type { Report } from '../../report/report.js';
import type { Line } from './line.js';

/** What a terminal shows of the chain, of the trust policy and of a log. */
export interface Views {
  disagreementLines(report: Report): Line[];
  chainLines(report: Report): Line[];
  chainLine(report: Report): Line[];
  trustLines(report: Report, verbose: boolean): Line[];
  logLines(report: Report): Line[];
}

const none = (): Line[] => [];
const NO_VIEWS: Views = {
  disagreementLines: none,
  chainLines: none,
  chainLine: none,
  trustLines: none,
  logLines: none,
};

/** Loaded for a report that holds one of them: a scan before every commit never does. */
export async function viewsFor({ chain, trust, log, trails = [] }: Report): Promise<Views> {
  const ofLog =
    log.length + trails.length === 0 ? {} : { logLines: (await import('./log.js')).logLines };
  if (chain.length === 0 && trust === null) return { ...NO_VIEWS, ...ofLog };
  const { disagreementLines, chainLines, chainLine } = await import('./chain.js');
  const { trustLines } = await import('./trust.js');
  return { ...NO_VIEWS, disagreementLines, chainLines, chainLine, trustLines, ...ofLog };
}
