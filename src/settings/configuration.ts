import { listOf, type Of, oneOf, optional, record, text } from '../report/form/form.js';

/** Where the file is looked for, from the top of the repository; the first that is there counts. */
export const CONFIGURATION_PATHS = ['aws-preflight.yml', '.github/aws-preflight.yml'] as const;
/** Where a baseline lies that nobody gave another name. */
export const BASELINE_PATH = '.aws-preflight-baseline.json';

/** More than this of one file is no configuration that a person keeps. */
export const CONFIGURATION_BYTES = 1 << 18;

const SOMETHING = { pattern: '\\S' } as const;
const EXPRESSION =
  'At most 1000 characters; it is matched line by line, in time that grows with the text alone.';

const PATTERN = record(
  {
    id: text('Names the rule: `leaks/ID`. Small letters, digits and hyphens.', {
      pattern: '^[a-z][a-z0-9-]{0,63}$',
    }),
    pattern: text(`What is looked for. ${EXPRESSION}`, SOMETHING),
    syntax: optional(
      oneOf(
        ['ere', 'pcre'],
        '`ere`: POSIX extended, as `git grep -E` reads it. `pcre`: what PCRE, RE2 and JavaScript have in common; the default.',
      ),
    ),
    keywords: optional(
      listOf(
        text(undefined, SOMETHING),
        'Where a line holds none of them, the pattern is not tried. Letter case does not count.',
        100,
      ),
    ),
    group: optional(
      text('The group that is the key, by its number; 0, the default, is all that matches.', {
        pattern: '^(?:0|[1-9][0-9]?)$',
      }),
    ),
    paths: optional(listOf(text(undefined, SOMETHING), 'Globs; left out, every file.', 100)),
    title: optional(text('What is wrong, in one line.', SOMETHING)),
    why: optional(text('The cause, in a sentence or two.', SOMETHING)),
    fix: optional(text('What to do.', SOMETHING)),
  },
  'A kind of key of your own.',
);

const ALLOW = record(
  {
    rule: optional(text('Only keys of this rule, such as `aws-access-key-id`.', SOMETHING)),
    path: optional(
      text(
        'Only keys in files that this glob fits, from the top of the repository: `*` and `?` stay within a folder, `**` does not, and the name of a folder stands for all in it.',
        SOMETHING,
      ),
    ),
    value: optional(
      text(
        'Only this key, for what is public anyway. A real one is better named by its hash.',
        SOMETHING,
      ),
    ),
    sha256: optional(
      text('Only the key with this SHA-256, in hex: `printf %s KEY | sha256sum`.', {
        pattern: '^[0-9a-fA-F]{64}$',
      }),
    ),
    fingerprint: optional(
      text(
        'Only the finding, or the key wherever it stands, that a report gives this fingerprint.',
        {
          pattern: '^[0-9a-f]{32}$',
        },
      ),
    ),
    reason: text('Why it may be there. It is shown wherever the key is told of.', SOMETHING),
    expires: optional(
      text('The last day on which it counts, in UTC, such as `2027-01-31`.', {
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      }),
    ),
  },
  'Keys that may be there. All that is said of one entry must hold, and one of `rule`, `path`, `value`, `sha256` and `fingerprint` must be said.',
);

/** What `aws-preflight.yml` holds. Its schema for editors and the check of a file follow from it. */
export const CONFIGURATION = record(
  {
    version: oneOf([1]),
    patterns: optional(listOf(PATTERN, 'Kinds of keys of your own.', 500)),
    allow: optional(listOf(ALLOW, 'Keys that may be there.', 2_000)),
    baseline: optional(
      text(
        `Path of the baseline, from the top of the repository. Left out, it is \`${BASELINE_PATH}\`, where that is there.`,
        SOMETHING,
      ),
    ),
    secrets: optional(
      record(
        {
          patterns: optional(
            listOf(
              text(undefined, SOMETHING),
              'As `git config --get-all secrets.patterns` lists them.',
              500,
            ),
          ),
          allowed: optional(
            listOf(
              text(undefined, SOMETHING),
              'As `git config --get-all secrets.allowed` lists them.',
              500,
            ),
          ),
        },
        'What a team brings along from git-secrets.',
      ),
    ),
  },
  'What aws-preflight is told about keys in this repository. On a pull request it is read from the base commit.',
);

/** A configuration whose form is right. */
export type WrittenConfiguration = Of<typeof CONFIGURATION>;
export type WrittenPattern = Of<typeof PATTERN>;
export type WrittenAllowance = Of<typeof ALLOW>;
