import { baseName } from '../tools/find.js';

/** A call of make. */
export interface MakeCall {
  readonly folder: string | undefined;
  readonly file: string | undefined;
  readonly targets: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
}

/** Reads the call of make; undefined for any other command. */
export function makeCall([program = '', ...args]: readonly string[]): MakeCall | undefined {
  if (!['make', 'gmake', 'mingw32-make'].includes(baseName(program))) return undefined;
  const targets: string[] = [];
  const variables = new Map<string, string>();
  let folder: string | undefined;
  let file: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const long = /^--(directory|file|makefile)=(.*)$/.exec(arg);
    if (long !== null) {
      if (long[1] === 'directory') folder = long[2];
      else file = long[2];
    } else if (arg === '-C' || arg === '--directory') folder = args[(index += 1)];
    else if (arg === '-f' || arg === '--file' || arg === '--makefile') file = args[(index += 1)];
    else if (arg === '-j' && /^\d+$/.test(args[index + 1] ?? '')) index += 1;
    else if (/^-C./.test(arg)) folder = arg.slice(2);
    else if (/^-f./.test(arg)) file = arg.slice(2);
    else if (/^[\w.-]+[:?]?=/.test(arg)) {
      const equals = arg.indexOf('=');
      variables.set(arg.slice(0, equals).replace(/[:?]$/, ''), arg.slice(equals + 1));
    } else if (!arg.startsWith('-')) targets.push(arg);
  }
  return { folder, file, targets, variables };
}
