import { baseName } from '../tools/find.js';

/** How a wrapper's own words end. */
interface Wrapper {
  /** Options that take the next word as their value. */
  readonly withValue?: readonly string[];
  /** How many operands of its own stand before the command. */
  readonly operands?: number;
  /** The command stands behind this word. */
  readonly behind?: readonly string[];
  /** One word that must come first, such as `run`. */
  readonly verbs?: readonly string[];
}

const NOTHING: Wrapper = {};

/** Commands that only start another one. */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: { withValue: ['-u', '-g', '-h', '-p', '-C', '--user', '--group'] },
  doas: { withValue: ['-u'] },
  env: { withValue: ['-u', '-C', '--unset', '--chdir'] },
  time: { withValue: ['-f', '-o'] },
  nice: { withValue: ['-n'] },
  ionice: { withValue: ['-c', '-n'] },
  nohup: NOTHING,
  command: NOTHING,
  exec: { withValue: ['-a'] },
  builtin: NOTHING,
  call: NOTHING,
  stdbuf: { withValue: ['-i', '-o', '-e'] },
  unbuffer: NOTHING,
  timeout: { withValue: ['-s', '-k', '--signal', '--kill-after'], operands: 1 },
  gtimeout: { withValue: ['-s', '-k'], operands: 1 },
  flock: { withValue: ['-w', '-E'], operands: 1 },
  watch: { withValue: ['-n'] },
  xargs: {
    withValue: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s', '--max-args', '--max-procs'],
  },
  'cross-env': NOTHING,
  'cross-env-shell': NOTHING,
  'env-cmd': { withValue: ['-f', '-e', '-r', '--file', '--environments'] },
  find: { behind: ['-exec', '-execdir', '-ok'] },
  'aws-vault': { behind: ['--'] },
  chamber: { behind: ['--'] },
  doppler: { behind: ['--'] },
  infisical: { behind: ['--'] },
  op: { behind: ['--'] },
  dotenv: { withValue: ['-e', '-v', '-c', '-f'], behind: ['--'] },
  mise: { behind: ['--'] },
  direnv: { verbs: ['exec'], operands: 1 },
  asdf: { verbs: ['exec'] },
  bundle: { verbs: ['exec'] },
  uv: {
    verbs: ['run'],
    withValue: ['--with', '--python', '-p', '--extra', '--group', '--project', '--directory'],
  },
  poetry: { verbs: ['run'], withValue: ['-C', '--directory', '-P', '--project'] },
  pipenv: { verbs: ['run'] },
  pipx: { verbs: ['run'], withValue: ['--spec', '--python'] },
  uvx: { withValue: ['--from', '--with', '-p', '--python'] },
  pdm: { verbs: ['run'], withValue: ['-p'] },
  hatch: { verbs: ['run'] },
  rye: { verbs: ['run'] },
  conda: { verbs: ['run'], withValue: ['-n', '-p', '--name', '--prefix'] },
  pixi: { verbs: ['run'] },
  nix: { behind: ['-c', '--command'] },
  'nix-shell': { behind: ['--run', '--command'] },
  devbox: { verbs: ['run'], behind: ['--'] },
  retry: { withValue: ['-t', '-d', '--times', '--delay'], behind: ['--'] },
};

/** How many wrappers may stand around one command. */
const MOST = 8;

/** A command without what only starts it. */
export function unwrapped(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let turn = 0; turn < MOST; turn += 1) {
    const next = peel(rest);
    if (next === undefined) return rest;
    rest = next;
  }
  return rest;
}

/**
 * Whether a command goes through `sudo` without its environment: sudo keeps a variable only where
 * `-E`, `--preserve-env` or an assignment says so.
 * @see https://www.sudo.ws/docs/man/sudo.man/
 */
export function losesEnvironment(words: readonly string[]): boolean {
  let rest = words;
  for (let turn = 0; turn < MOST; turn += 1) {
    const inner = peel(rest);
    if (inner === undefined) return false;
    if (baseName(rest[0] ?? '') === 'sudo') {
      const own = rest.slice(1, rest.length - inner.length);
      return (
        !own.some((arg) => /^-[A-Za-z]*E|^--preserve-env/.test(arg)) &&
        !words.some((word) => /^AWS_\w+=/.test(word))
      );
    }
    rest = inner;
  }
  return false;
}

function peel(words: readonly string[]): readonly string[] | undefined {
  const [program, ...args] = words;
  const name = baseName(program ?? '');
  const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  if (wrapper === undefined) return undefined;
  // `command -v` asks where a command is.
  if (name === 'command' && /^-[a-z]*v/i.test(args[0] ?? '')) return undefined;
  const { withValue = [], operands = 0, behind, verbs } = wrapper;
  if (behind !== undefined) {
    const at = args.findIndex((arg) => behind.includes(arg));
    if (at >= 0) return args.slice(at + 1);
    // `dotenv cdk deploy` and `devbox run cdk` go without.
    if (verbs === undefined && withValue.length === 0) return undefined;
  }
  let index = 0;
  let left = operands;
  let isVerbDue = verbs !== undefined;
  for (; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') return args.slice(index + 1);
    if (arg.startsWith('-')) index += withValue.includes(arg) ? 1 : 0;
    else if (/^[A-Za-z_]\w*=/.test(arg)) continue;
    else if (isVerbDue) {
      if (verbs?.includes(arg) !== true) return undefined;
      isVerbDue = false;
    } else if (left > 0) left -= 1;
    else return args.slice(index);
  }
  return undefined;
}
