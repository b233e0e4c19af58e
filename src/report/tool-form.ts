import { oneOf, record, text } from './form/form.js';

/** What a report says of the program that made it. */
export const TOOL_FORM = record(
  { name: oneOf(['aws-preflight']), version: text() },
  'The program that made the report.',
);
