import type { Report } from '../../report/report.js';
import type { Line } from './line.js';

/** What a terminal shows of the chain and of the trust policy. */
export interface Views {
  disagreementLines(report: Report): Line[];
  chainLines(report: Report): Line[];
  chainLine(report: Report): Line[];
  trustLines(report: Report, verbose: boolean): Line[];
}

const none = (): Line[] => [];
const NO_VIEWS: Views = {
  disagreementLines: none,
  chainLines: none,
  chainLine: none,
  trustLines: none,
};

/** Loaded for a report that holds one of them: a scan before every commit never does. */
export async function viewsFor({ chain, trust }: Report): Promise<Views> {
  if (chain.length === 0 && trust === null) return NO_VIEWS;
  const { disagreementLines, chainLines, chainLine } = await import('./chain.js');
  const { trustLines } = await import('./trust.js');
  return { disagreementLines, chainLines, chainLine, trustLines };
}
