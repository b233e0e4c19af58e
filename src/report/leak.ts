import { flag, named, type Of, optional, record, text, whole } from './form/form.js';
import type { RuleId } from './rule.js';

export const LEAK = named(
  'leak',
  record({
    ruleId: text<RuleId>(),
    path: text(),
    member: optional(
      text(
        'Where the path is an archive, the file in it that holds the key; line and column count there.',
      ),
    ),
    line: whole(1, '1-based.'),
    column: whole(1, '1-based, in characters.'),
    commit: optional(text('The commit that introduced it, where history was read.')),
    author: optional(text()),
    inHead: optional(flag("Whether HEAD's tree still holds it, where history was read.")),
    preview: text('Enough to recognise the key, never enough to use it, such as `AKIA...WXYZ`.'),
    fingerprint: text(),
    account: optional(text('Decoded offline from a key id; 12 digits.')),
  }),
);
/** A committed key, redacted. */
export interface Leak extends Of<typeof LEAK> {}
