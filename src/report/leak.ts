import { flag, listOf, named, type Of, oneOf, optional, record, text, whole } from './form/form.js';
import type { RuleId } from './rule.js';

const LEAK_PART = named(
  'leak-part',
  record({
    ruleId: text<RuleId>('What the part is, by the rule that would tell of it alone.'),
    line: whole(1, '1-based.'),
    column: whole(1, '1-based, in characters.'),
    preview: text('As in the leak.'),
  }),
);

/** What may say of a key that it may be there. */
const ALLOWERS = [
  'base',
  'configuration',
  'baseline',
  'gitallowed',
  'git-configuration',
  'comment',
] as const;
export type AllowedBy = (typeof ALLOWERS)[number];

const ALLOWED = named(
  'allowed',
  record(
    {
      by: oneOf(
        ALLOWERS,
        'Who says so; `base`: the commit before held the key already, so nobody is blamed for it here.',
      ),
      reason: text('Why, as it is written there.'),
      at: optional(text('Where it is written, such as `aws-preflight.yml:12`.')),
    },
    'The key may be there, and fails nothing.',
  ),
);
/** Why a key that was found fails nothing. */
export interface Allowed extends Of<typeof ALLOWED> {}

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
    keyFingerprint: optional(
      text('The same wherever the key stands: what a baseline holds.', {
        pattern: '^[0-9a-f]{32}$',
      }),
    ),
    allowed: optional(ALLOWED),
    account: optional(text('Decoded offline from a key id; 12 digits.')),
    parts: optional(
      listOf(LEAK_PART, 'The other parts of the same credential, which stand beside it.'),
    ),
  }),
);
/** A committed key, redacted. */
export interface Leak extends Of<typeof LEAK> {}
