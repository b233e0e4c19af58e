import { baseName } from '../tools/find.js';

/** A program that is handed to an interpreter. */
export interface InterpreterCall {
  readonly language: 'shell' | 'python' | 'node';
  /** The program itself, as in `bash -c`. */
  readonly text?: string;
  readonly file?: string;
  /** As in `python -m`. */
  readonly module?: string;
  /** What follows the file or module. */
  readonly rest: readonly string[];
}

const SHELLS = /^(?:ba|z|k|da|a)?sh$|^(?:source|\.)$/;
const PYTHONS = /^(?:python|pypy)[\d.]*$|^py$/;
const NODES = /^(?:node|nodejs|tsx|ts-node|ts-node-esm|deno|bun|esno|swc-node|zx|jiti|vite-node)$/;

/** Options that take the next word, by language. */
const WITH_VALUE: Readonly<Record<InterpreterCall['language'], readonly string[]>> = {
  shell: ['--rcfile', '--init-file'],
  python: ['-W', '-X'],
  node: [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--env-file',
    '-P',
    '--project',
    '--conditions',
    '-C',
  ],
};

/** Reads the call of a shell, of Python or of something that runs JavaScript. */
export function interpreterCall([program = '', ...args]: readonly string[]):
  | InterpreterCall
  | undefined {
  const name = baseName(program);
  if (name === 'eval' || name === 'Invoke-Expression' || name === 'iex') {
    return { language: 'shell', text: args.join(' '), rest: [] };
  }
  if (name === 'pwsh' || name === 'powershell') return fromShell(args);
  if (SHELLS.test(name)) return fromShell(args);
  if (PYTHONS.test(name)) return read('python', args);
  if (name === 'uv' || name === 'poetry') return undefined;
  return NODES.test(name) ? read('node', args) : undefined;
}

function fromShell(args: readonly string[]): InterpreterCall {
  // `bash -euc TEXT` is one word of short options.
  const at = args.findIndex((arg) => /^-[a-zA-Z]*c$|^-Command$/i.test(arg));
  const first = args.findIndex(
    // `-euo pipefail`: the last of the short options takes the next word.
    (arg, index) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[index - 1] ?? ''),
  );
  if (at >= 0 && (first < 0 || at < first)) {
    return { language: 'shell', text: args[at + 1] ?? '', rest: args.slice(at + 2) };
  }
  return read('shell', args);
}

function read(language: InterpreterCall['language'], args: readonly string[]): InterpreterCall {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const next = args[index + 1];
    const rest = args.slice(index + 2);
    if (language === 'python' && arg === '-m' && next !== undefined) {
      return { language, module: next, rest };
    }
    const isText =
      language === 'python' ? arg === '-c' : /^(?:-e|-p|-pe|--eval|--print)$/.test(arg);
    if (language !== 'shell' && isText && next !== undefined) return { language, text: next, rest };
    if (arg === '-' || arg === '-s') return { language, rest: args.slice(index + 1) };
    const isCluster = language === 'shell' && /^[-+][a-zA-Z]*[oO]$/.test(arg);
    if (isCluster || WITH_VALUE[language].includes(arg)) index += 1;
    // `deno run FILE`, `bun run FILE`, `tsx watch FILE`.
    else if (language === 'node' && ['run', 'watch'].includes(arg)) continue;
    else if (!arg.startsWith('-') && !(language === 'shell' && arg.startsWith('+'))) {
      return { language, file: arg, rest: args.slice(index + 1) };
    }
  }
  return { language, rest: [] };
}
