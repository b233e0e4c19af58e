import { isRunAgain } from '../marks/retries.js';
import type { CleanLine } from '../reading/clean-line.js';
import type { Sighting } from '../reading/sighting.js';
import type { Course, Segment } from './segments.js';

/** How many lines a tool may say after the message that ends it. */
const LAST_WORDS = 15;
const WENT_WELL =
  /\b(?:passed|(?:upload|sync|deploy)\w{0,4} finished|success(?:ful(?:ly)?)?|succeeded|completed|deployed|done|up to date|tagged|in service|in sync|healthy|written|(?:create|update|import)_complete)\b|^(?:upload|download|copy|move): \S/i;

/** Whether a log that does not say how it ended went on after its last message, and went well. */
export function wentOn(
  cluster: readonly Sighting[],
  segments: readonly Segment[],
  lines: readonly CleanLine[],
): boolean {
  const last = cluster.at(-1);
  if (last === undefined) return false;
  const segment = segments.findLast(({ from }) => from <= last.line);
  const after = lines.filter(
    ({ number, text }) =>
      number > last.lastLine && number <= (segment?.to ?? 0) && text.trim() !== '',
  );
  return (
    after.length > LAST_WORDS || after.some(({ text }) => WENT_WELL.test(text) || isRunAgain(text))
  );
}

/** Steps that only tell others of a failure, or keep what was made. */
const AFTERWARDS =
  /notif|slack|teams|upload|artifact|report|codecov|coverage|sarif|comment|always|clean ?up|summary|diagnos|\btail\b|\bcat\b|\blogs\b|\brm\b|delete|destroy|tear ?down|\bdown\b|logout|\bstop\b/i;

/** The last step that failed: an earlier one was tolerated, or nothing would have come behind it. */
export function failedSegment(segments: readonly Segment[]): Segment | null {
  const failed = segments.filter(({ ending }) => ending === 'failed');
  return failed.findLast(({ name }) => !AFTERWARDS.test(name)) ?? failed.at(-1) ?? null;
}

/** Whether the steps behind a failed one ran as if nothing was, and well: nothing says that the job failed. */
export function wasTolerated(
  failed: Segment,
  course: Course,
  lines: readonly CleanLine[],
): boolean {
  if (!course.stepsTell) return false;
  const after = course.segments.filter(
    ({ from, ending, name }) => from > failed.to && ending !== 'cleanup' && !AFTERWARDS.test(name),
  );
  const last = after.at(-1);
  if (last === undefined || after.some(({ ending }) => ending === 'failed')) return false;
  return lines.some(
    ({ number, text }) => number > last.from && number <= last.to && WENT_WELL.test(text),
  );
}

/** Containers that an action runs in fail without a word of the runner: their last words are all there is. */
export function cutOff(
  { segments, bySilence }: Course,
  sightings: readonly Sighting[],
  lines: readonly CleanLine[],
): Segment | null {
  if (!bySilence) return null;
  const last = segments.findLast(({ ending }) => ending !== 'cleanup');
  if (last === undefined || segments.at(-1) === last) return null;
  const spoke = sightings.findLast(
    ({ lastLine, line }) => line >= last.from && lastLine <= last.to && lastLine >= last.to - 1,
  );
  if (spoke === undefined) return null;
  const after = lines.filter(({ number }) => number > spoke.lastLine && number <= last.to);
  return after.some(({ text }) => WENT_WELL.test(text)) ? null : last;
}
