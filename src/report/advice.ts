import { SNIPPET } from './evidence.js';
import { flag, listOf, named, type Of, oneOf, optional, record, text } from './form/form.js';

/**
 * Whose pages advice may rest on, and renderers link: AWS, GitHub, and the vendors of other CI
 * systems.
 */
export const ADVICE_PAGE =
  '^https://(?:docs\\.aws\\.amazon\\.com|docs\\.github\\.com|github\\.com/aws-actions|docs\\.gitlab\\.com|circleci\\.com/docs|buildkite\\.com/docs|support\\.atlassian\\.com|plugins\\.jenkins\\.io)/[\\w./#-]*$';

const SENTENCE = named(
  'adviceSentence',
  record({ says: text(), page: text('The page that it rests on.', { pattern: ADVICE_PAGE }) }),
);
/** A sentence of advice, and the page of AWS, GitHub or the CI's vendor that it rests on. */
export interface AdviceSentence extends Of<typeof SENTENCE> {}

/** What kind of credentials a job takes today. */
export const USED_KINDS = [
  'long-lived-keys',
  'role-by-long-lived-keys',
  'session-keys',
  'assumed-role',
  'web-identity',
  'process',
  'sso',
  'login',
  'container',
  'instance-metadata',
] as const;
export type UsedKind = (typeof USED_KINDS)[number];

const STEP = named(
  'adviceStep',
  record({ says: text(), page: SENTENCE.fields.page, paste: listOf(SNIPPET) }),
);
/** One step from what is used today to what is advised. */
export interface AdviceStep extends Of<typeof STEP> {}

export const ADVICE = named(
  'advice',
  record(
    {
      place: text('Where the process runs, by the name that our table has for it.'),
      where: text('The same in words.'),
      signs: listOf(record({ looked: text(), found: text() }), 'What tells that it runs there.'),
      uses: listOf(
        record({ kind: oneOf(USED_KINDS), says: text(), sdks: listOf(text()) }),
        'The credentials that are taken here today, each with the SDKs that take them.',
      ),
      verdict: oneOf(
        ['keep', 'change', 'set-up', 'cannot-tell', 'none'],
        '`keep`: what it uses is as good as what is advised. `change`: it is not. `set-up`: it uses nothing yet. `cannot-tell`: temporary, and where it comes from is not to be seen here. `none`: this run is to have no credentials.',
      ),
      source: text('The source that is advised for this place.'),
      atHand: flag('What is advised is offered to this process already.'),
      why: listOf(SENTENCE),
      steps: listOf(STEP, 'From what it uses today; none where it is to be kept.'),
      beware: listOf(SENTENCE, 'What to look after, whichever source is taken.'),
      remark: optional(text('What could not be told, and what that leaves to the reader.')),
    },
    'Which source of credentials serves this place best, and how to come to it.',
  ),
);
/** Which source of credentials serves this place best, and how to come to it. */
export interface Advice extends Of<typeof ADVICE> {}
