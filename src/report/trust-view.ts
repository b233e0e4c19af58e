import {
  anything,
  listOf,
  named,
  type Of,
  oneOf,
  optional,
  orNull,
  record,
  text,
  whole,
} from './form/form.js';

const MATCHES = ['matched', 'not-matched', 'unknown'] as const;
/** Whether a part of a policy held: `unknown` where it hangs on what cannot be known here. */
export type TrustMatch = (typeof MATCHES)[number];

const STEP = record({
  element: oneOf(['principal', 'action', 'condition', 'statement']),
  operator: optional(text('Only of a condition, as the policy spells it.')),
  key: optional(text('Only of a condition, as the policy spells it.')),
  wanted: listOf(text()),
  was: orNull(listOf(text()), 'Null when the request has no such thing.'),
  outcome: oneOf(MATCHES),
  why: text('One sentence, without a full stop.'),
});
/** One element of a statement held against the job. */
export interface TrustStep extends Of<typeof STEP> {}

const STATEMENT = named(
  'trustStatement',
  record({
    statement: whole(1, '1-based.'),
    sid: orNull(text()),
    effect: orNull(oneOf(['Allow', 'Deny'])),
    outcome: oneOf(MATCHES),
    line: whole(1, "1-based, in the policy's file."),
    steps: listOf(STEP),
  }),
);
/** One statement of the policy. */
export interface TrustStatement extends Of<typeof STATEMENT> {}

const SUBJECT = record({
  form: text(),
  current: text(),
  other: orNull(
    text(),
    'The same job in the other spelling (classic or immutable), where the ids are known.',
  ),
  parts: optional(
    listOf(
      record({ name: text(), value: text() }),
      'The subject taken apart, in its order: owner, owner id, repository, branch...',
    ),
  ),
});

const DECIDED_BY = record({
  ...STEP.fields,
  statement: orNull(whole(1), '1-based; null for the whole policy.'),
  sid: orNull(text()),
});

export const TRUST_VIEW = named(
  'trust',
  record({
    claims: anything('Decoded; never the token.'),
    subject: SUBJECT,
    policy: optional(
      orNull(
        record({ source: text() }),
        'Where the policy was read; absent or null when none was found.',
      ),
    ),
    verdict: optional(
      orNull(
        oneOf(['accepted', 'refused', 'cannot-judge']),
        'Whether the policy accepts the claims; null when no policy was judged.',
      ),
    ),
    decidedBy: optional(orNull(DECIDED_BY, 'The element that settled the verdict.')),
    trace: optional(
      listOf(STATEMENT, 'Statement by statement; of a huge policy, those that came nearest.'),
    ),
    cautions: optional(
      listOf(
        text(),
        'What the verdict takes for granted, and parts of the policy that are not known here.',
      ),
    ),
  }),
);
/** The claims of this job's token and, where a policy was found, whether it accepts them. */
export interface TrustView extends Of<typeof TRUST_VIEW> {}
