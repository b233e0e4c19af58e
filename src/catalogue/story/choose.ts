import type { Sighting } from '../reading/sighting.js';
import type { CleanLine } from '../reading/clean-line.js';
import { capturedLines, ignoredLines } from './captured.js';
import { isLocal, isQuoted, isThrown } from './quoted.js';
import { endsItsStep } from './last-words.js';
import { cutOff, failedSegment, wasTolerated, wentOn } from './failed.js';
import type { Course } from './segments.js';

/** What a log's messages mean, taken together. */
export interface Choice {
  /** The one that the failure comes from; null where none explains it. */
  readonly cause: Sighting | null;
  /** Others of the failure, in order: consequences, repetitions and wrappers. */
  readonly others: readonly Sighting[];
  /** Messages that failed nothing: they were retried, tolerated, or only spoken of. */
  readonly passedOver: readonly Sighting[];
}

/** How many lines may lie between two messages of one failure. */
const SAME_FAILURE = 30;

/** Finds the message that the failure comes from. */
export function choose(
  sightings: readonly Sighting[],
  course: Course,
  lines: readonly CleanLine[],
): Choice {
  const captured = capturedLines(lines);
  const ignored = ignoredLines(lines);
  const real = sightings.filter(
    (one) =>
      !isQuoted(one) && !isLocal(one) && !captured.has(one.line) && !ignored.has(one.lastLine),
  );
  const none = (): Choice => ({ cause: null, others: [], passedOver: sightings });
  const failed =
    course.ending === 'passed' ? cutOff(course, real, lines) : failedSegment(course.segments);
  if (failed !== null && wasTolerated(failed, course, lines)) return none();
  if (course.ending === 'passed' && failed === null) return none();
  const inFailed = real.filter((one) => {
    if (failed !== null && (one.line < failed.from || one.line > failed.to)) return false;
    const segment = course.segments.findLast(({ from }) => from <= one.line);
    return segment?.ranTests !== true || (one.entry.general !== true && isThrown(one));
  });
  const end = failed?.failedAt ?? Number.POSITIVE_INFINITY;
  const telling = inFailed.filter((one) => endsItsStep(one, course, end));
  const before = telling.filter(({ line }) => line <= end);
  const cluster = lastCluster((before.length > 0 ? before : telling).filter(speaks));
  if (course.ending === 'unknown' && wentOn(cluster, course.segments, lines)) return none();
  const silent = real.filter(({ entry, line }) => entry.weight === 'silent' && line <= end);
  const nearest = causeOf(cluster) ?? silent[0] ?? cluster[0] ?? null;
  if (nearest === null) return none();
  const cause = reasonBefore(nearest, real) ?? nearest;
  const others = [...new Set([...cluster, ...inFailed])].filter(
    (one) => one !== cause && speaks(one),
  );
  return {
    cause,
    others: others.sort((a, b) => a.line - b.line),
    passedOver: sightings.filter((one) => one !== cause && !others.includes(one)),
  };
}

/** Why a step lacks what an earlier one, which was allowed to fail, should have given it. */
function reasonBefore({ entry, line }: Sighting, all: readonly Sighting[]): Sighting | null {
  const { lacks } = entry;
  if (lacks === undefined) return null;
  const before = all.filter(
    (one) => one.line < line && (one.isError || one.entry.weight === 'silent') && !isAttempt(one),
  );
  return before.findLast((one) => one.entry.explains === lacks) ?? null;
}

function speaks({ entry }: Sighting): boolean {
  return entry.weight !== 'silent';
}

/** The messages of the last attempt: those that lie close together, seen from the end. */
function lastCluster(sightings: readonly Sighting[]): Sighting[] {
  const cluster: Sighting[] = [];
  for (const sighting of [...sightings].sort((a, b) => b.line - a.line)) {
    const next = cluster[0];
    const hasCause = cluster.some(
      ({ entry }) => entry.weight === 'cause' || entry.general === true,
    );
    if (next !== undefined && hasCause && next.line - sighting.lastLine > SAME_FAILURE) break;
    cluster.unshift(sighting);
  }
  return cluster;
}

function causeOf(cluster: readonly Sighting[]): Sighting | null {
  const first =
    cluster.find(({ entry }) => entry.weight === 'cause') ??
    cluster.find(({ entry, isError }) => entry.weight === 'wrapper' && isError) ??
    cluster.find(({ entry }) => entry.weight === 'wrapper');
  if (first === undefined) return null;
  const same = cluster.filter(({ entry }) => entry === first.entry);
  // Of several attempts the last one failed the step.
  return same.some(isAttempt) ? (same.findLast((one) => !isAttempt(one)) ?? first) : first;
}

function isAttempt({ message }: Sighting): boolean {
  return /\b(?:retry(?:ing)?|attempt) ?(?:\w+:? )?#?\d|\bRetrying\b|\battempt \d+ (?:of|\/)/i.test(
    message,
  );
}
