/** One option of git-secrets, as `git rev-parse --parseopt` is told of it. */
export interface SpecOption {
  readonly long: string;
  readonly short?: string;
  readonly help: string;
  /** Left out of the usage text. */
  readonly hidden?: true;
}

/** How git-secrets is called; the lines of its usage text. */
export const USAGE: readonly string[] = [
  'git secrets --scan [-r|--recursive] [--cached] [--no-index] [--untracked] [<files>...]',
  'git secrets --scan-history',
  'git secrets --install [-f|--force] [<target-directory>]',
  'git secrets --list [--global]',
  'git secrets --add [-a|--allowed] [-l|--literal] [--global] <pattern>',
  'git secrets --add-provider [--global] <command> [arguments...]',
  'git secrets --register-aws [--global]',
  'git secrets --aws-provider [<credentials-file>]',
];

/** The options in git-secrets' own order and words, which are what its users' scripts may look at. */
export const SPEC: readonly SpecOption[] = [
  { long: 'scan', help: 'Scans <files> for prohibited patterns' },
  { long: 'scan-history', help: 'Scans repo for prohibited patterns' },
  { long: 'install', help: 'Installs git hooks for Git repository or Git template directory' },
  { long: 'list', help: 'Lists secret patterns' },
  {
    long: 'add',
    help: 'Adds a prohibited or allowed pattern, ensuring to de-dupe with existing patterns',
  },
  {
    long: 'add-provider',
    help: 'Adds a secret provider that when called outputs secret patterns on new lines',
  },
  {
    long: 'aws-provider',
    help: 'Secret provider that outputs credentials found in an ini file',
  },
  {
    long: 'register-aws',
    help: 'Adds common AWS patterns to the git config and scans for ~/.aws/credentials',
  },
  { long: 'recursive', short: 'r', help: '--scan scans directories recursively' },
  { long: 'cached', help: '--scan scans searches blobs registered in the index file' },
  {
    long: 'no-index',
    help: '--scan searches files in the current directory that is not managed by Git',
  },
  {
    long: 'untracked',
    help: 'In addition to searching in the tracked files in the working tree, --scan also in untracked files',
  },
  { long: 'force', short: 'f', help: '--install overwrites hooks if the hook already exists' },
  {
    long: 'literal',
    short: 'l',
    help: '--add and --add-allowed patterns are escaped so that they are literal',
  },
  {
    long: 'allowed',
    short: 'a',
    help: '--add adds an allowed pattern instead of a prohibited pattern',
  },
  { long: 'global', help: 'Uses the --global git config' },
  { long: 'commit_msg_hook', help: 'commit-msg hook (internal only)', hidden: true },
  { long: 'pre_commit_hook', help: 'pre-commit hook (internal only)', hidden: true },
  {
    long: 'prepare_commit_msg_hook',
    help: 'prepare-commit-msg hook (internal only)',
    hidden: true,
  },
];

/** Where the help of an option begins: git's own columns. */
const COLUMN = 26;

/** The usage text, in the layout of git 2.39. */
export function usageText(withHidden = false): string {
  const options = SPEC.filter(({ hidden }) => withHidden || hidden !== true).map(
    ({ long, short, help }) => {
      const names = `    ${short === undefined ? '' : `-${short}, `}--${long}`;
      return names.length <= COLUMN - 2
        ? `${names.padEnd(COLUMN)}${help}\n`
        : `${names}\n${' '.repeat(COLUMN)}${help}\n`;
    },
  );
  const [first = '', ...others] = USAGE;
  const calls = [`usage: ${first}\n`, ...others.map((line) => `   or: ${line}\n`)];
  return `${calls.join('')}\n${options.join('')}\n`;
}
