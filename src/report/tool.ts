import { type Of, oneOf, record, text } from './form/form.js';

/** What a report says of the program that made it. */
export const TOOL_FORM = record(
  { name: oneOf(['aws-preflight']), version: text() },
  'The program that made the report.',
);

/** This program. `npm run generate` writes the version of package.json here. */
export const TOOL: Of<typeof TOOL_FORM> = { name: 'aws-preflight', version: '0.1.0' };
