import { normalise } from './parseopt.js';
import { usageText } from './spec.js';

/** What only this program knows: it is taken from the line before git-secrets' own reading of it. */
export interface OwnOptions {
  /** `--strict-compat`: git-secrets' own answer where ours differs and its is harmless. */
  readonly strict: boolean;
  /** `--show-secrets`: what matched stands in clear wherever it goes. */
  readonly show: boolean;
}

/** The flags that may stand behind a command. */
export interface Flags {
  readonly force: boolean;
  readonly recursive: boolean;
  readonly literal: boolean;
  readonly allowed: boolean;
  readonly global: boolean;
  readonly cached: boolean;
  readonly noIndex: boolean;
  readonly untracked: boolean;
}

/** A line that was understood: its command, such as `--scan`, its flags and what stands behind `--`. */
export interface ReadLine {
  readonly command: string;
  readonly flags: Flags;
  readonly operands: readonly string[];
}

/** What is printed where a line asks for nothing that can be done. */
export interface Ending {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

/** Flags by their normal form: which they are, the only command that takes them, and how that is said. */
const FLAGS: Readonly<
  Record<string, { readonly flag: keyof Flags; readonly only?: string; readonly said: string }>
> = {
  '-f': { flag: 'force', only: '--install', said: '-f|--force' },
  '-r': { flag: 'recursive', only: '--scan', said: '-r|--recursive' },
  '-a': { flag: 'allowed', only: '--add', said: '-a|--allowed' },
  '-l': { flag: 'literal', only: '--add', said: '-l|--literal' },
  '--cached': { flag: 'cached', only: '--scan', said: '--cached' },
  '--no-index': { flag: 'noIndex', only: '--scan', said: '--no-index' },
  '--untracked': { flag: 'untracked', only: '--scan', said: '--untracked' },
  '--global': { flag: 'global', said: '--global' },
};

const NONE: Flags = {
  force: false,
  recursive: false,
  literal: false,
  allowed: false,
  global: false,
  cached: false,
  noIndex: false,
  untracked: false,
};

/** Takes out what only this program knows: by its whole name, and before `--`. */
export function takeOwn(args: readonly string[]): {
  readonly own: OwnOptions;
  readonly rest: readonly string[];
} {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  return {
    own: {
      strict: before.includes('--strict-compat'),
      show: before.includes('--show-secrets'),
    },
    rest: [
      ...before.filter((word) => word !== '--strict-compat' && word !== '--show-secrets'),
      ...args.slice(before.length),
    ],
  };
}

/** Reads a line as git-secrets does, once git has put it in order. */
export function readLine(
  args: readonly string[],
  knows: (command: string) => boolean,
): ReadLine | Ending {
  const normalised = normalise(args);
  if (normalised.kind === 'help') {
    return { exitCode: 129, output: usageText(normalised.all), complaint: '' };
  }
  if (normalised.kind === 'refused') {
    const { complaint, usage } = normalised;
    return {
      exitCode: 129,
      output: usage === 'stdout' ? usageText() : '',
      complaint: complaint + (usage === 'stderr' ? usageText() : ''),
    };
  }
  const [command = '--', ...rest] = normalised.words;
  // Without any option the first word is the `--`, and the operands are read as if they were options.
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  const flags = { ...NONE };
  for (const word of rest.slice(0, end)) {
    const entry = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
    if (entry === undefined) continue;
    if (entry.only !== undefined && entry.only !== command) {
      return died(`${entry.said} can only be supplied with the ${entry.only} subcommand`);
    }
    flags[entry.flag] = true;
  }
  if (flags.recursive && (flags.cached || flags.noIndex || flags.untracked)) {
    return died('-r|--recursive cannot be supplied with --cached, --no-index, or --untracked');
  }
  if (command === '--') return { exitCode: 0, output: usageText(), complaint: '' };
  if (!knows(command)) {
    const output = `Unknown option: ${command}\n${usageText()}`;
    return { exitCode: 129, output, complaint: '' };
  }
  return { command, flags, operands: rest.slice(end + 1) };
}

function died(words: string): Ending {
  return { exitCode: 1, output: '', complaint: `${words}\n` };
}
