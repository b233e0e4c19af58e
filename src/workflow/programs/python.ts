import { type Checkout, folderOf, within } from '../checkout.js';
import { callsWritten, type Written } from './written-calls.js';

const SDK = /^(?:boto3|botocore|aioboto3|aiobotocore)(?:\.|$)/;
const IMPORT =
  /^[ \t]*(?:from[ \t]+([\w.]*)[ \t]+import\b[ \t(]*([\w \t,]*)|import[ \t]+([\w. \t,]+))/gm;

/** What a Python program loads and runs. */
export interface PythonProgram extends Written {
  readonly usesSdk: boolean;
  /** The modules that it imports, as written. */
  readonly modules: readonly string[];
}

/** Reads the imports of a Python program, and the commands that it starts by literal words. */
export function readPython(text: string): PythonProgram {
  const modules = Array.from(text.matchAll(IMPORT)).flatMap(([, from, parts, names]) =>
    from === undefined
      ? namesIn(names)
      : // What is imported from a package may be a module of it.
        [from, ...namesIn(parts).map((name) => `${from}${from.endsWith('.') ? '' : '.'}${name}`)],
  );
  const code = text.replace(/^[ \t]*#.*$/gm, '');
  return {
    usesSdk: modules.some((name) => SDK.test(name)),
    modules,
    ...callsWritten(code, {
      shell:
        /(?:\bos\.(?:system|popen)|\b(?:run|call|check_call|check_output|Popen|getoutput))\(\s*[rf]?(["'])((?:(?!\1)[^\\\n]|\\.){1,2000})\1/g,
      words: /\b(?:run|call|check_call|check_output|Popen)\(\s*\[([^\]]{1,4000})\]/g,
    }),
  };
}

function namesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim().split(/\s/)[0] ?? '')
    .filter((name) => name !== '');
}

/** The files of the checkout that a module's name may mean, seen from the file that imports it. */
export function moduleFiles(name: string, importer: string): readonly string[] {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const parts = name
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  const folder = folderOf(importer);
  const roots = dots > 0 ? ['../'.repeat(dots - 1)] : ['', '../'];
  return roots.flatMap((up) => {
    const path = within(folder, `${up}${parts.join('/')}`);
    if (path === undefined || path === '') return [];
    return parts.length === 0 ? [`${path}/__init__.py`] : [`${path}.py`, `${path}/__init__.py`];
  });
}

/** The file of a module that `python -m` runs from a folder. */
export async function mainOf(
  checkout: Checkout,
  module: string,
  folder: string,
): Promise<string | undefined> {
  const path = within(folder, module.split('.').join('/'));
  if (path === undefined) return undefined;
  for (const file of [`${path}.py`, `${path}/__main__.py`]) {
    if ((await checkout.read(file)).kind === 'text') return file;
  }
  return undefined;
}
