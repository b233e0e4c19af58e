import { baseName } from '../tools/find.js';
import { groupCall } from './groups.js';
import type { ManagerCall, Where } from './manager-call.js';

const FOLDER = new Set(['--prefix', '-C', '--dir', '--cwd', '--working-directory']);
const PACKAGE = new Set(['-w', '--workspace', '--filter', '-F', '--scope']);
const ALL = new Set(['-r', '--recursive', '-ws', '--workspaces']);
const RUN = new Set(['run', 'run-script', 'rum', 'urn']);
const NAMED = new Set(['test', 't', 'tst', 'start', 'stop', 'restart']);
const PROGRAM = new Set(['exec', 'x', 'dlx']);
/** Verbs of pnpm, yarn and bun that are no scripts. */
const BUILT_IN = new Set(
  'add install i ci remove rm uninstall up update upgrade link unlink import prune rebuild store audit outdated list ls why publish pack init create config cache deploy licenses patch self-update setup env root bin node workspaces version info login logout global dedupe constraints plugin set help build-approve approve-builds fetch server'.split(
    ' ',
  ),
);

/** Reads the call of a package manager or a runner of packages; undefined for any other command. */
export function managerCall(words: readonly string[]): ManagerCall | undefined {
  const [program = '', ...args] = words;
  const name = baseName(program);
  switch (name) {
    case 'npx':
    case 'bunx':
    case 'pnpx':
    case 'pnx':
      return programCall(args, NOWHERE);
    case 'npm-run-all':
    case 'run-s':
    case 'run-p':
      return scripts(
        args.filter((arg) => !arg.startsWith('-')),
        [],
        NOWHERE,
      );
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'yarnpkg':
    case 'bun':
      return manager(name, args);
    default:
      return groupCall(words);
  }
}

const NOWHERE: Where = { packages: [], all: false };

function manager(name: string, all: readonly string[]): ManagerCall | undefined {
  const { args, where } = readOptions(name, all);
  const [verb = '', ...rest] = args;
  if (RUN.has(verb)) {
    const { args: inner, where: more } = readOptions(name, rest);
    const [script, ...given] = inner;
    const both = joined(where, more);
    return script === undefined
      ? undefined
      : // Behind the script's name npm still takes options of its own, such as --workspace.
        scripts([script], given, joined(both, readOptions(name, given).where), name !== 'npm');
  }
  if (PROGRAM.has(verb)) return programCall(rest, where);
  if (name === 'yarn' && verb === 'workspace') {
    const [workspace = '', ...inner] = rest;
    return inWorkspace(manager('yarn', inner), workspace);
  }
  if (name === 'npm') {
    if (!NAMED.has(verb)) return undefined;
    return scripts([/^t(?:st)?$/.test(verb) ? 'test' : verb], rest, where);
  }
  if (name === 'yarn' && verb === 'workspaces') {
    const at = rest.indexOf('run');
    const script = rest[at + 1];
    if (at < 0 || script === undefined) return undefined;
    return scripts([script], rest.slice(at + 2), { ...where, all: true });
  }
  // `pnpm deploy` is a verb of pnpm's; yarn has none of that name.
  const isOwn = BUILT_IN.has(verb) && !(name !== 'pnpm' && verb === 'deploy');
  if (verb === '' || isOwn) return undefined;
  return scripts([verb], rest, where, true);
}

function inWorkspace(call: ManagerCall | undefined, workspace: string): ManagerCall | undefined {
  return call === undefined
    ? undefined
    : { ...call, where: { ...call.where, packages: [workspace] } };
}

function scripts(
  names: readonly string[],
  rest: readonly string[],
  where: Where,
  orProgram = false,
): ManagerCall {
  return { is: 'scripts', names, rest: rest.filter((arg) => arg !== '--'), where, orProgram };
}

function programCall(args: readonly string[], where: Where): ManagerCall | undefined {
  let index = 0;
  for (; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') return { is: 'program', words: args.slice(index + 1), where };
    if (arg === '-c' || arg === '--call' || arg === '--shell-mode') {
      const text = args[index + 1];
      return text === undefined ? undefined : { is: 'shell', text, where };
    }
    if (!arg.startsWith('-')) break;
    if (arg === '-p' || arg === '--package') index += 1;
  }
  const words = args.slice(index);
  return words.length === 0
    ? undefined
    : {
        is: 'program',
        words: words[1] === '--' ? [words[0] ?? '', ...words.slice(2)] : words,
        where,
      };
}

/** Takes the options that say which package is meant off the front and the end of a call. */
function readOptions(
  program: string,
  given: readonly string[],
): { readonly args: readonly string[]; readonly where: Where } {
  const args: string[] = [];
  const packages: string[] = [];
  let folder: string | undefined;
  let all = false;
  for (let index = 0; index < given.length; index += 1) {
    const arg = given[index] ?? '';
    if (arg === '--') return { args: [...args, ...given.slice(index + 1)], where: where() };
    const [option = '', value] = arg.includes('=') && arg.startsWith('-') ? arg.split('=') : [arg];
    const isRootOption = program === 'pnpm' && (option === '-w' || option === '--workspace-root');
    if (isRootOption) continue;
    if (FOLDER.has(option)) folder = value ?? given[(index += 1)];
    else if (PACKAGE.has(option)) packages.push(value ?? given[(index += 1)] ?? '');
    else if (ALL.has(option)) all = true;
    else if (args.length > 0 || !arg.startsWith('-')) args.push(arg);
  }
  return { args, where: where() };

  function where(): Where {
    return { packages, all, ...(folder === undefined ? {} : { folder }) };
  }
}

function joined(first: Where, second: Where): Where {
  const folder = first.folder ?? second.folder;
  return {
    packages: [...first.packages, ...second.packages],
    all: first.all || second.all,
    ...(folder === undefined ? {} : { folder }),
  };
}
