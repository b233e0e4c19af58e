import { EVIDENCE, SNIPPET } from './evidence.js';
import { listOf, named, oneOf, record, text } from './form/form.js';
import { LOCATION } from './location-form.js';
import type { RuleId } from './rule.js';
import { SEVERITIES } from './severity.js';

export const FINDING = named(
  'finding',
  record({
    ruleId: text<RuleId>('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: oneOf(SEVERITIES),
    title: text('What is wrong; backticks set code.'),
    why: text('The cause.'),
    fix: text('One action, followed by every snippet of `paste` as text.'),
    paste: listOf(SNIPPET, 'What to paste, in pieces.'),
    location: LOCATION,
    evidence: listOf(EVIDENCE),
    fingerprint: text('The same for the same fault whatever the wording, line or commit.', {
      pattern: '^[0-9a-f]+$',
    }),
    references: listOf(text(), 'The pages that the rule rests on.'),
  }),
);
