import { listOf, named, oneOf, type Of, optional, record, text, whole } from './form/form.js';

const CAUSE = record({
  id: text('Names the cause within its entry.'),
  standing: oneOf(
    ['confirmed', 'open', 'ruled-out'],
    'Whether what is known of the job bears it out.',
  ),
  why: text(),
  fix: text(),
  evidence: listOf(text()),
});

export const LOG_MESSAGE = named(
  'logMessage',
  record({
    entry: text('The id of the catalogue that knows it: `aws-preflight explain ENTRY-ID`.'),
    part: oneOf(
      ['cause', 'consequence', 'passed-over'],
      'What it is to the failure; what was passed over was retried, tolerated or only spoken of.',
    ),
    job: optional(text('The job whose log it stands in, where logs of jobs were read.')),
    line: whole(1, '1-based.'),
    message: text('As it stands in the log, without colours and times.'),
    causes: listOf(CAUSE, 'The likeliest first.'),
  }),
);

/** A message of the catalogue, as it stands in a log, with what it may come from. */
export interface LogMessage extends Of<typeof LOG_MESSAGE> {}
