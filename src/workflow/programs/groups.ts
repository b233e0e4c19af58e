import { baseName } from '../tools/find.js';
import type { ManagerCall } from './manager-call.js';

/** Verbs that are no scripts, by the program that runs scripts of many packages. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  turbo:
    'prune daemon login logout link unlink gen generate ls query watch info scan telemetry bin config'.split(
      ' ',
    ),
  nx: 'graph format format:check format:write init migrate list report reset generate g release show import connect login sync daemon repair'.split(
    ' ',
  ),
  lerna:
    'publish version bootstrap changed diff exec init list ls clean create add import link info repair watch'.split(
      ' ',
    ),
};
const SCOPES = new Set(['--filter', '-F', '--scope', '--projects', '-p', '--project']);

/** Reads a call of what runs one script in many packages; undefined for any other command. */
export function groupCall([program = '', ...args]: readonly string[]): ManagerCall | undefined {
  const name = baseName(program);
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (builtIn === undefined) return undefined;
  const names: string[] = [];
  const packages: string[] = [];
  let rest: readonly string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      rest = args.slice(index + 1);
      break;
    }
    const [option = '', value] = arg.startsWith('-') ? arg.split('=') : [arg];
    if (SCOPES.has(option)) packages.push(...(value ?? args[(index += 1)] ?? '').split(','));
    else if (option === '-t' || option === '--target' || option === '--targets')
      names.push(...(value ?? args[(index += 1)] ?? '').split(','));
    else if (!arg.startsWith('-')) names.push(arg);
  }
  const [verb = '', ...others] = names;
  if (builtIn.includes(verb)) return undefined;
  const isVerb = verb === 'run' || verb === 'run-many' || verb === 'affected';
  const asked = isVerb ? others : names;
  // `nx run api:deploy`, and `nx deploy api`.
  const [project, script] = name === 'nx' && verb === 'run' ? (asked[0] ?? '').split(':') : [];
  const pair = name === 'nx' && !isVerb ? asked : [];
  if (project !== undefined && script !== undefined) return call([script], [project], rest);
  if (pair.length === 2) return call(pair.slice(0, 1), pair.slice(1), rest);
  return asked.length === 0 ? undefined : call(asked, packages, rest);
}

function call(
  names: readonly string[],
  packages: readonly string[],
  rest: readonly string[],
): ManagerCall {
  const where = { packages, all: packages.length === 0 };
  return { is: 'scripts', names, rest, where, orProgram: false };
}
