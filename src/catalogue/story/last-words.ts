import type { Sighting } from '../reading/sighting.js';
import type { Course } from './segments.js';

/** How many lines may follow a message of a general grammar that ended its step. */
const LAST_LINES = 60;
/** Whether something is there is often asked by a script that goes on when it is not. */
const LAST_LINES_OF_A_QUESTION = 12;
const QUESTION = /^(?:describe|get|head|list|lookup|query|scan)/i;
const NOT_THERE =
  /\((?:404|\w{0,60}NotFound\w{0,20}|NoSuch\w{1,40}|\w{0,60}DoesNotExist\w{0,20})\) when calling the (?:Describe|Get|Head|List|Lookup)|Stack with id \S{1,200} does not exist/;

/** Whether a message may be what its step ended with; most may stand anywhere. */
export function endsItsStep(one: Sighting, course: Course, end: number): boolean {
  return !mustBeLast(one) || isLast(one, course, end);
}

function mustBeLast({ entry, message }: Sighting): boolean {
  return entry.general === true || entry.onlyLast === true || NOT_THERE.test(message);
}

/** Whether a message is what its step ended with. */
function isLast({ lastLine, values, message }: Sighting, course: Course, end: number): boolean {
  const segment = course.segments.findLast(({ from }) => from <= lastLine);
  const last = Number.isFinite(end) ? end : (segment?.to ?? lastLine);
  const asks = QUESTION.test(values.operation ?? '') || NOT_THERE.test(message);
  const most = asks ? LAST_LINES_OF_A_QUESTION : LAST_LINES;
  return last - lastLine <= most;
}
