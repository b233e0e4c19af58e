import { FINDING } from './finding-form.js';
import { listOf, named, oneOf, record, text } from './form/form.js';
import { QUESTIONS } from './question.js';

export const ROOT_CAUSE = named(
  'rootCause',
  record({
    question: oneOf(QUESTIONS),
    ...FINDING.fields,
    consequences: listOf(
      record({ ruleId: text(), fingerprint: text() }),
      'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.',
    ),
  }),
);
