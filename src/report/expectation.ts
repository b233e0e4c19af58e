import { flag, listOf, named, type Of, oneOf, optional, record, text, whole } from './form/form.js';

const EXPECTATION = named(
  'expectation',
  record({
    kind: oneOf([
      'secret',
      'variable',
      'role',
      'region',
      'tool',
      'permission',
      'environment',
      'unknown',
    ]),
    name: text('Of the secret, the variable, the input, the tool or the environment.'),
    value: optional(text('As it is written, expressions untouched; of a tool, its SDK.')),
    at: record({ path: text(), line: whole(1, '1-based.') }),
    through: optional(
      oneOf(
        ['mapped', 'inherit', 'not-passed', 'caller'],
        'In a called workflow: what the caller does with the secret.',
      ),
    ),
    chained: optional(flag('The role is assumed with the credentials of another one.')),
  }),
);

/** Something that a workflow's job needs, and the line that says so. */
export interface Expectation extends Of<typeof EXPECTATION> {}

/** What a job needs, as a report holds it. */
export const EXPECTATIONS = listOf(
  EXPECTATION,
  'What the job needs by its workflow, where that was looked at.',
);
