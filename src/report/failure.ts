import { named, type Of, oneOf, orNull, record, text } from './form/form.js';

export const FAILURE = named(
  'failure',
  record({
    job: text('Its name, as GitHub shows it.'),
    step: orNull(text(), 'The first step that failed; null where that is not known.'),
    endedAt: orNull(text(), 'When that step, or else the job, ended: ISO 8601.'),
    log: oneOf(['read', 'not-read'], 'GitHub gives the log of a job only after its end.'),
  }),
);

/** A job that failed, and where. */
export interface Failure extends Of<typeof FAILURE> {}
