import type { Report } from '../../report/report.js';
import type { Line } from './line.js';

/** What a terminal shows of the chain, of the trust policy, of a log and of advice. */
export interface Views {
  disagreementLines(report: Report): Line[];
  chainLines(report: Report): Line[];
  chainLine(report: Report): Line[];
  trustLines(report: Report, verbose: boolean): Line[];
  logLines(report: Report): Line[];
  adviceLines(report: Report): Line[];
}

const none = (): Line[] => [];
const NO_VIEWS: Views = {
  disagreementLines: none,
  chainLines: none,
  chainLine: none,
  trustLines: none,
  logLines: none,
  adviceLines: none,
};

/** Loaded for a report that holds one of them: a scan before every commit never does. */
export async function viewsFor(report: Report): Promise<Views> {
  const { chain, trust, log, trails = [], advice } = report;
  const ofAdvice =
    advice === undefined ? {} : { adviceLines: (await import('./advice.js')).adviceLines };
  const ofLog =
    log.length + trails.length === 0 ? {} : { logLines: (await import('./log.js')).logLines };
  if (chain.length === 0 && trust === null) return { ...NO_VIEWS, ...ofLog, ...ofAdvice };
  const { disagreementLines, chainLines, chainLine } = await import('./chain.js');
  const { trustLines } = await import('./trust.js');
  return {
    ...NO_VIEWS,
    disagreementLines,
    chainLines,
    chainLine,
    trustLines,
    ...ofLog,
    ...ofAdvice,
  };
}
