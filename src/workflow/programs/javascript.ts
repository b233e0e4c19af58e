import { folderOf, within } from '../checkout.js';
import { callsWritten, type Written } from './written-calls.js';

/** Deno writes `npm:`, and loads from addresses too. */
const SDK =
  /^(?:npm:\/?|https:\/\/(?:esm\.sh|cdn\.skypack\.dev)\/)?(?:@aws-sdk\/|aws-sdk(?:[/@]|$))/;
const IMPORT = /\b(?:from|import|require)\s{0,9}\(?\s{0,9}(["'`])([^"'`\n]{1,300})\1/g;
const ENDINGS = [
  '',
  '.js',
  '.ts',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '.tsx',
  '/index.js',
  '/index.ts',
];

/** What a JavaScript or TypeScript program loads and runs. */
export interface JavaScriptProgram extends Written {
  readonly usesSdk: boolean;
  /** What it imports, as written. */
  readonly modules: readonly string[];
}

/** Reads the imports of a program for Node, and the commands that it starts by literal words. */
export function readJavaScript(text: string): JavaScriptProgram {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const modules = Array.from(code.matchAll(IMPORT), ([, , name]) => name ?? '');
  return {
    usesSdk: modules.some((name) => SDK.test(name)),
    modules,
    ...callsWritten(code, {
      shell:
        /(?:\b(?:exec|execSync|execaCommand|execaCommandSync)\s{0,9}\(\s{0,9}|\$(?:\([^()]{0,200}\))?)(["'`])((?:(?!\1)[^\\]|\\.){1,2000})\1/g,
      words:
        /\b(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync)\s{0,9}\(\s{0,9}["'`]([\w./-]{1,200})["'`]\s{0,9},\s{0,9}\[([^\]]{0,4000})\]/g,
    }),
  };
}

/** The files of the checkout that a relative import may mean; TypeScript writes `.js` for `.ts`. */
export function importedFiles(name: string, importer: string): readonly string[] {
  if (!/^\.\.?\//.test(name)) return [];
  const path = within(folderOf(importer), name);
  if (path === undefined) return [];
  const bare = path.replace(/\.[cm]?js$/, '');
  return [...ENDINGS.map((ending) => `${path}${ending}`), `${bare}.ts`, `${bare}.mts`];
}
