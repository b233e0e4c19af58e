import type { Sighting } from '../../catalogue/reading/sighting.js';
import type { Weighed } from '../../catalogue/weigh.js';
import { fill } from '../../report/inert.js';
import type { LogMessage } from '../../report/log-message.js';
import { wordsFor } from './general.js';

/** A cause of a message in the words of the report, with what the message named filled in. */
export function causeWords(
  { cause, standing, evidence }: Weighed,
  { values }: Sighting,
): LogMessage['causes'][number] {
  const filled = wordsFor([cause.why, cause.fix], values);
  return {
    id: cause.id,
    standing,
    why: fill(cause.why, filled),
    fix: fill(cause.fix, filled),
    evidence: [...evidence],
  };
}
