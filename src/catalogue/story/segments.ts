import { markings } from '../marks/index.js';
import type { Mark, Marking } from '../marks/mark.js';
import type { CleanLine } from '../reading/clean-line.js';

/** A part of a log: a step of the job, or a command of it. */
export interface Segment {
  readonly name: string;
  /** Its first line; 1-based. */
  readonly from: number;
  /** Its last line. */
  to: number;
  /** How it ended, as far as the log says; `cleanup` is what runs when all is over. */
  ending: 'failed' | 'passed' | 'unknown' | 'cleanup';
  /** The line that says that it failed. */
  failedAt: number | null;
  /** A test failed in it. */
  ranTests: boolean;
  /** One of several commands of which none runs after one that failed. */
  readonly isCommand?: boolean;
}

/** How a log is divided, and how it ended. */
export interface Course {
  readonly segments: readonly Segment[];
  /** How the whole job ended: by its own words, or by those of a step. */
  readonly ending: 'failed' | 'passed' | 'unknown';
  /** Nothing says that it passed: only that it failed is not said either. */
  readonly bySilence: boolean;
  /** Steps run behind a failed one only where its failure is tolerated, and nothing else says how the job ended. */
  readonly stepsTell: boolean;
}

/** Divides a log by the marks of its CI system. */
export function courseOf(lines: readonly CleanLine[], total: number): Course {
  const segments: Segment[] = [begin('', 1, false)];
  let job: Course['ending'] = 'unknown';
  let downloaded: string | null = null;
  let silentOnSuccess = false;
  let stopsAtFailure = false;
  for (const line of lines) {
    let current = segments.at(-1) as Segment;
    if (line.step !== downloaded && line.step !== null) {
      downloaded = line.step;
      const name = line.step.split('\t')[1] ?? '';
      current = begin(name, line.number, /^(?:Post |Complete job)/.test(name));
      segments.push(current);
    }
    const mark = markOf(line);
    if (mark === null) continue;
    stopsAtFailure ||= mark.by.stopsAtFailure === true;
    silentOnSuccess ||= mark.by.tellsFailure === true && mark.kind !== 'step-failed';
    if (mark.kind === 'step' || mark.kind === 'cleanup') {
      // A downloaded log names its steps by itself; a step of several commands is one step.
      if (line.step !== null) continue;
      segments.push(begin(mark.name, line.number, mark.kind === 'cleanup'));
    } else if (mark.kind === 'command') {
      if (current.ending !== 'cleanup')
        segments.push({ ...begin(mark.name, line.number, false), isCommand: true });
    } else if (mark.kind === 'job-failed') job = 'failed';
    else if (mark.kind === 'job-passed') job = 'passed';
    else if (mark.kind === 'step-failed') {
      if (current.ending !== 'cleanup') current.ending = 'failed';
      current.failedAt = line.number;
    } else if (mark.kind === 'another-try') {
      if (current.ending === 'failed') current.ending = 'unknown';
      current.failedAt = null;
    } else if (mark.kind === 'tests-failed') current.ranTests = true;
    else if (current.ending === 'unknown') current.ending = 'passed';
  }
  for (const [index, segment] of segments.entries()) {
    segment.to = (segments[index + 1]?.from ?? total + 1) - 1;
  }
  if (job === 'failed') blameLastCommand(segments);
  const ending = job === 'unknown' ? endingOf(segments) : job;
  const bySilence = ending === 'unknown' && silentOnSuccess;
  return {
    segments,
    ending: bySilence ? 'passed' : ending,
    bySilence,
    stepsTell: stopsAtFailure && job === 'unknown',
  };
}

function begin(name: string, from: number, isCleanup: boolean): Segment {
  return {
    name,
    from,
    to: from,
    ending: isCleanup ? 'cleanup' : 'unknown',
    failedAt: null,
    ranTests: false,
  };
}

function markOf(line: CleanLine): (Mark & { readonly by: Marking }) | null {
  for (const by of markings) {
    const mark = by.read(line);
    if (mark !== null) return { ...mark, by };
  }
  return null;
}

function endingOf(segments: readonly Segment[]): Course['ending'] {
  if (segments.some(({ ending }) => ending === 'failed')) return 'failed';
  return segments.some(({ ending }) => ending === 'passed') ? 'passed' : 'unknown';
}

/** A script that failed, failed with its last command, unless a mark names another. */
function blameLastCommand(segments: readonly Segment[]): void {
  if (segments.some(({ ending }) => ending === 'failed')) return;
  const last = segments.findLast(({ ending }) => ending !== 'cleanup');
  if (last?.isCommand !== true) return;
  last.ending = 'failed';
  last.failedAt = last.to;
}
