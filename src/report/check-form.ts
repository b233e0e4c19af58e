import { FINDING } from './finding-form.js';
import { listOf, named, oneOf, optional, record, text, variants } from './form/form.js';
import { CHECKS } from './question.js';
import { SCANNED } from './scan-receipt.js';

export const LOOKED = record({ at: text(), found: text() });

const COMMON = {
  looked: listOf(LOOKED),
  gaps: listOf(text(), 'Parts that were not seen, such as a truncated history.'),
  findings: listOf(FINDING),
  scanned: optional(SCANNED),
  notes: optional(
    listOf(text(), 'What is worth knowing of the answer, such as keys that are allowed.'),
  ),
};

/** As it is printed in JSON. */
export const CHECK = named(
  'check',
  variants('status', [
    record({
      check: oneOf(CHECKS),
      status: oneOf(['answered'], 'Without findings, this is the only way to have passed.'),
      ...COMMON,
    }),
    record({
      check: oneOf(CHECKS),
      status: oneOf(
        ['skipped', 'incomplete'],
        'Nothing asked for it; or it was asked for and could not be looked at.',
      ),
      reason: text('Why it was skipped or is incomplete.'),
      ...COMMON,
    }),
  ]),
);
