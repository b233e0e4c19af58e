/** Where this program answers otherwise than git-secrets does. */
export interface Difference {
  /** The anchor of its row, and its name in the tests that compare the two. */
  readonly id: string;
  readonly when: string;
  /** What git-secrets does. */
  readonly theirs: string;
  readonly ours: string;
  /** Whether `--strict-compat` brings git-secrets' own answer back. */
  readonly strict: boolean;
}

/**
 * All of them: the page of the docs is made of this list, and the test that runs both programs side by
 * side takes no other difference.
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    id: 'invalid-allowed',
    when: 'An allowed pattern is no regular expression',
    theirs: '`grep` fails, which is taken for "all is allowed": exit 0',
    ours: 'the pattern allows nothing and is named; the other allowed patterns count; exit 2 where a line is left',
    strict: false,
  },
  {
    id: 'empty-allowed',
    when: 'An allowed pattern is empty, and another follows it',
    theirs: 'everything is allowed: exit 0',
    ours: 'what is empty allows nothing',
    strict: false,
  },
  {
    id: 'blank-line-with-cr',
    when: '`.gitallowed` has CRLF line ends and a blank line',
    theirs: 'the blank line allows every line that ends in a carriage return',
    ours: 'it is a blank line',
    strict: false,
  },
  {
    id: 'two-readings',
    when: 'Two of `--cached`, `--untracked` and `--no-index` are given',
    theirs: 'the second is taken for the name of a file, and nothing is scanned: exit 0',
    ours: 'both readings are made, and each line is told once',
    strict: false,
  },
  {
    id: 'quoted-names',
    when: 'The commit changes a file whose name git quotes (a letter beyond ASCII, a quotation mark)',
    theirs: 'the pre-commit hook does not scan it',
    ours: 'it is scanned as any other',
    strict: false,
  },
  {
    id: 'pathspec-names',
    when: 'The commit changes a file whose name holds `*`, `?` or `[`',
    theirs: 'other files whose names the pattern matches are scanned with it',
    ours: 'that file alone is scanned',
    strict: false,
  },
  {
    id: 'type-changes',
    when: 'The commit puts a file in the place of a link',
    theirs: 'the pre-commit hook does not scan it',
    ours: 'it is scanned as any other',
    strict: false,
  },
  {
    id: 'only-deletions',
    when: 'The commit only removes files, or changes none',
    theirs: 'the whole index is scanned, and an old match stops the removal of another file',
    ours: 'nothing that stays is looked at',
    strict: false,
  },
  {
    id: 'many-files',
    when: 'The commit changes more files than fit on a command line',
    theirs: 'the hook fails: "Argument list too long"',
    ours: 'all are scanned',
    strict: false,
  },
  {
    id: 'subdirectories',
    when: '`--scan` without files, or `--scan-history`, in a folder below the top',
    theirs: 'only that folder is scanned',
    ours: 'the whole repository is scanned; names in `--scan` are relative to where you are. `--scan --cached -- .` scans one folder',
    strict: true,
  },
  {
    id: 'history-listing',
    when: '`--scan-history` finds something',
    theirs: 'each line is listed again for every commit whose changes match',
    ours: 'each line is listed once for each path, with the first commit that brought it, the newest first',
    strict: true,
  },
  {
    id: 'merge-only',
    when: 'A secret came, or went, in a merge commit alone',
    theirs: '`--scan-history` does not find it',
    ours: 'it is found, as every content that a ref leads to is read',
    strict: true,
  },
  {
    id: 'failing-log',
    when: 'A part of the history cannot be read (a partial or a shallow clone, a damaged object)',
    theirs: '`git log` fails, and what it told by then is scanned: perhaps exit 0',
    ours: 'what was not seen is named: exit 128',
    strict: true,
  },
  {
    id: 'bedrock-patterns',
    when: '`--register-aws`',
    theirs:
      "1.3.0 registers no pattern for the keys of Amazon Bedrock; git-secrets' later source does",
    ours: 'their two patterns are registered as well',
    strict: true,
  },
  {
    id: 'patterns-in-words',
    when: 'A pattern holds a blank, or is a name with a wildcard that a file bears',
    theirs:
      'where git scans, each word is a pattern by itself (`hello world` finds every `world`), and a pattern such as `a*c` becomes the name of the file `abc`',
    ours: 'the pattern is taken as it stands. With `--strict-compat` its words are patterns, but no name of a file is',
    strict: true,
  },
  {
    id: 'joined-patterns',
    when: 'Patterns are wrong, or hide each other, when they are joined by `|`',
    theirs:
      'where git scans, `(a` and `b)` are one good pattern together, `\\1` is a group of another pattern, and a longer match that ends within a word hides a shorter one of another pattern',
    ours: 'each pattern stands for itself',
    strict: false,
  },
  {
    id: 'dash-pattern',
    when: 'A pattern begins with `-`',
    theirs:
      'it is taken for options of `grep`: usage noise, and exit 0 where `grep` scans; `--add -- -x` adds it twice',
    ours: 'it is a pattern',
    strict: false,
  },
  {
    id: 'dash-names',
    when: 'A file or a folder behind `--` begins with `-`',
    theirs: 'it is taken for options of `grep` or `mkdir`',
    ours: 'it is a name',
    strict: false,
  },
  {
    id: 'empty-patterns',
    when: 'A pattern is empty, such as that of an empty key in a credentials file',
    theirs: 'where `grep` scans, every empty line matches',
    ours: 'what is empty matches nothing',
    strict: false,
  },
  {
    id: 'hard-patterns',
    when: 'A pattern holds a back-reference (`\\1`), or is too large',
    theirs: 'it is run, however long that takes',
    ours: 'it is refused with its reason: exit 128, or 2 where `grep` would scan',
    strict: false,
  },
  {
    id: 'bad-pattern-named',
    when: 'One of several patterns is no regular expression, where git scans',
    theirs: 'git prints all patterns joined, those of providers included, which may be secrets',
    ours: 'the wrong one alone is printed, and none of a provider',
    strict: false,
  },
  {
    id: 'hits-beside-unread',
    when: 'A file cannot be read, and another one matches',
    theirs: 'the match is not shown; exit 2',
    ours: 'the match is shown as well; the exit code is the same',
    strict: true,
  },
  {
    id: 'unreadable-configuration',
    when: "git's configuration cannot be read",
    theirs: 'there are no patterns then: exit 0',
    ours: "git's complaint, once: exit 128",
    strict: false,
  },
  {
    id: 'ignored-and-tracked',
    when: '`--untracked` where a tracked file is ignored as well',
    theirs: 'it is not scanned',
    ours: 'it is scanned',
    strict: false,
  },
  {
    id: 'nul-in-line',
    when: 'A line that matches holds a NUL byte',
    theirs: 'bash warns of it on standard error',
    ours: 'no warning; the NUL is left out of the line as well',
    strict: false,
  },
  {
    id: 'late-nul',
    when: 'A file that is named on the line holds a NUL, and the first one far behind its beginning',
    theirs: 'what `grep` printed until then is shown only where another file matches',
    ours: 'the file is no text, and is passed over',
    strict: false,
  },
  {
    id: 'provider-file-with-blank',
    when: 'The path of the credentials file, or of the repository, holds a blank',
    theirs: 'the credentials, or `.gitallowed`, are not read',
    ours: 'they are read',
    strict: false,
  },
  {
    id: 'provider-not-found',
    when: 'A provider is no command that there is',
    theirs: 'bash says so, with its own line number, and the scan goes on',
    ours: '`git-secrets: NAME: command not found`, and the scan goes on',
    strict: false,
  },
  {
    id: 'provider-builtins',
    when: 'A provider is a command that only a shell has, or one that reads standard input',
    theirs: 'it runs in bash, and what it reads are the providers behind it',
    ours: 'no shell runs, and its input is empty',
    strict: false,
  },
  {
    id: 'gitallowed-of-root',
    when: 'Outside of a work tree',
    theirs: '`/.gitallowed` is read',
    ours: 'none is read',
    strict: false,
  },
  {
    id: 'hooks-path',
    when: '`--install` where `core.hooksPath` is set',
    theirs: 'the hooks go to `.git/hooks`, where git does not look: they never run',
    ours: 'they go where git looks',
    strict: true,
  },
  {
    id: 'linked-worktrees',
    when: '`--install` in a linked work tree or a submodule',
    theirs: 'the hooks go to a folder that git never looks into',
    ours: 'they go to the folder that all work trees share',
    strict: true,
  },
  {
    id: 'linked-hooks',
    when: 'A link stands where a hook is to be written',
    theirs: 'what the link leads to is overwritten, or made where nothing is',
    ours: 'the link counts as a hook that exists; `-f` replaces the link itself',
    strict: false,
  },
  {
    id: 'conflicted-merges',
    when: 'A merge with a conflict is finished by `git commit`',
    theirs: 'what it brings in is not scanned',
    ours: 'it is scanned, by the commits that `MERGE_HEAD` names',
    strict: false,
  },
  {
    id: 'octopus',
    when: 'A merge of several branches',
    theirs: 'only one of them is scanned',
    ours: 'all are',
    strict: false,
  },
  {
    id: 'merged-merges',
    when: 'A merge brings in a merge that added a secret by itself',
    theirs: 'it is not seen: `git log -p` shows no merge',
    ours: 'what no parent of a merge holds is scanned as well',
    strict: false,
  },
  {
    id: 'failing-merge-log',
    when: '`git log` fails in the hook prepare-commit-msg',
    theirs: 'nothing is scanned: exit 0',
    ours: "git's complaint and its exit code",
    strict: false,
  },
  {
    id: 'masked',
    when: '`CI` is set, or standard error is no terminal',
    theirs: 'the line is printed with the secret in it',
    ours: 'what matched is printed as `****`, and so is every other key of AWS on the line. `--show-secrets`, or `git config aws-preflight.mask false`, prints it',
    strict: false,
  },
  {
    id: 'terminal',
    when: 'Standard error is a terminal, and a line or a name holds control characters',
    theirs: 'they reach the terminal',
    ours: 'they are shown as escapes',
    strict: false,
  },
  {
    id: 'own-options',
    when: '`--strict-compat` or `--show-secrets` stands before `--`',
    theirs: 'unknown option: exit 129',
    ours: 'it is an option of this program',
    strict: false,
  },
];
