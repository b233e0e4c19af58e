import type { ChainView } from '../report/chain-view.js';
import type { LogMessage } from '../report/log-message.js';
import type { LogTrail } from '../report/log-trail.js';
import type { Report } from '../report/report.js';
import { counted } from './names.js';

/** A headline and what stands below it, one line each: the same for every format. */
export interface LogList {
  readonly heading: string;
  readonly items: readonly LogItem[];
}

export interface LogItem {
  readonly line: number;
  /** From the log: it may hold anything. */
  readonly message: string;
  readonly entry: string;
}

/** What the log says besides its cause. */
export function logLists({ log }: Report): LogList[] {
  const of = (part: LogMessage['part']) => log.filter((message) => message.part === part);
  const [follows, passed] = [of('consequence'), of('passed-over')];
  return [
    {
      heading: `${counted(follows.length, 'more known message')} of this failure, which likely follow from it`,
      items: follows,
    },
    {
      heading: `${counted(passed.length, 'known message')} passed over: retried, tolerated or only spoken of`,
      items: passed,
    },
  ].filter(({ items }) => items.length > 0);
}

const OUTCOMES: Readonly<Record<LogTrail['steps'][number]['outcome'], string>> = {
  gave: 'gave credentials',
  nothing: 'gave nothing',
  failed: 'failed',
  skipped: 'was not asked',
  asked: 'was asked last; the log does not say what it gave',
};

/** One search for credentials, as the log tells it, beside what we see of the same SDK here. */
export interface TrailFacts {
  readonly heading: string;
  readonly steps: readonly {
    readonly name: string;
    readonly line: number;
    readonly told: string;
  }[];
  /** How the environment at hand compares; null where there is none. */
  readonly here: string | null;
}

/** The searches for credentials that the log tells of. */
export function trailFacts({ trails = [], chain }: Report): TrailFacts[] {
  return trails.map(({ sdk, steps, times }) => ({
    heading: `How ${sdk} looked for credentials, by its own debug log${times > 1 ? ` (${times} times)` : ''}`,
    steps: steps.map(({ name, provider, line, outcome }) => ({
      name: provider === null || provider === name ? name : `${name} (${provider})`,
      line,
      told: OUTCOMES[outcome],
    })),
    here: comparedWith(steps, sdk, chain),
  }));
}

function comparedWith(
  steps: LogTrail['steps'],
  sdk: string,
  chain: readonly ChainView[],
): string | null {
  const view = chain.find(({ dialect }) => dialect === sdk);
  if (view === undefined) return null;
  const there = steps.find(({ outcome }) => outcome === 'gave')?.provider ?? null;
  const here = view.outcome === 'resolved' ? view.provider : null;
  if (here === there) {
    return here === null
      ? 'In this environment it finds none either.'
      : `In this environment it takes them from ${here} as well.`;
  }
  const said = here === null ? 'it finds none' : `it takes them from ${here}`;
  return `In this environment ${said}: the command has changed what it was given.`;
}
