import { folderOf, within } from '../checkout.js';
import { toolOfModule } from '../tools/find.js';
import { namesMeant } from './computed-name.js';
import type { InterpreterCall } from './interpreter.js';
import { importedFiles, readJavaScript } from './javascript.js';
import { mainOf, moduleFiles, readPython } from './python.js';
import { type Follower, further, isForTests, pathFrom, type Trail } from './trail.js';
import type { Written } from './written-calls.js';

type Language = InterpreterCall['language'];

/** How many files may load one another. */
const DEEPEST = 8;

/** Follows a program that an interpreter is given: as text, by its file or by its module. */
export async function followInterpreter(
  follower: Follower,
  call: InterpreterCall,
  input: string | undefined,
  trail: Trail,
  at: number,
): Promise<void> {
  const isByName = call.file !== undefined || call.module !== undefined;
  const text = call.text ?? (isByName ? undefined : input);
  const { folder } = trail.running;
  if (text !== undefined) {
    await followText(follower, call.language, text, `${folder}/-`, { ...trail, at });
  } else if (call.module !== undefined) {
    const tool = toolOfModule(call.module);
    if (tool !== undefined) follower.note(tool, call.rest, trail, at);
    const path = await mainOf(follower.checkout, call.module, folder);
    if (path !== undefined) await followPath(follower, path, trail, at, 'python');
  } else if (call.file !== undefined) {
    await followFile(follower, call.file, trail, at, call.language);
  }
}

/** Follows a file as a command names it: from the folder at hand, or from the checkout's root. */
export async function followFile(
  follower: Follower,
  written: string,
  trail: Trail,
  at: number,
  language?: Language,
): Promise<void> {
  const paths = new Set([
    pathFrom(trail, written),
    within('', written),
    ...(await filesMeant(follower, trail, written)),
  ]);
  for (const path of paths) {
    if (path === undefined) continue;
    const found = await followPath(follower, path, trail, at, language);
    if (found && !/[$\uE002]/.test(written)) return;
  }
}

/** The files that a name can mean of which a part is computed: `./deploy-$STAGE.sh`. */
async function filesMeant(
  { checkout }: Follower,
  trail: Trail,
  written: string,
): Promise<readonly string[]> {
  const end = written.lastIndexOf('/') + 1;
  const name = written.slice(end);
  if (namesMeant(name, []).length > 0) return [];
  const folder = pathFrom(trail, written.slice(0, end));
  if (folder === undefined) return [];
  const names = namesMeant(name, await checkout.list(folder));
  return names.slice(0, 20).flatMap((one) => within(folder, one) ?? []);
}

/** Follows the text of a program in a language. */
export async function followText(
  follower: Follower,
  language: Language,
  text: string,
  path: string,
  trail: Trail,
): Promise<void> {
  if (language === 'shell') {
    const dialect = path.endsWith('.ps1') ? 'powershell' : trail.running.dialect;
    await follower.shell(text, { ...trail, running: { ...trail.running, dialect } });
    return;
  }
  const isPython = language === 'python';
  const read = isPython ? readPython(text) : readJavaScript(text);
  const at = trail.at ?? 0;
  if (read.usesSdk) {
    follower.program(isPython ? 'boto3' : 'javascript', trail, at, !isForTests(trail));
  }
  await followWritten(follower, read, trail, at);
  if (trail.behind.length > DEEPEST) return;
  for (const name of read.modules) {
    for (const file of isPython ? moduleFiles(name, path) : importedFiles(name, path)) {
      const loaded = await follower.open(file, 'load');
      if (loaded === undefined) continue;
      const next = further(trail, at, file, trail.running.folder);
      await followText(follower, language, loaded, file, next);
    }
  }
}

async function followPath(
  follower: Follower,
  path: string,
  trail: Trail,
  at: number,
  language?: Language,
): Promise<boolean> {
  const text = await follower.open(path, 'run');
  if (text === undefined) return false;
  const spoken = language ?? languageOf(path, text);
  const onward = further(trail, at, path, trail.running.folder);
  const next = { ...onward, running: { ...onward.running, scriptFolder: folderOf(path) } };
  if (spoken !== undefined) await followText(follower, spoken, text, path, next);
  return true;
}

async function followWritten(
  follower: Follower,
  { shell, calls }: Written,
  trail: Trail,
  at: number,
): Promise<void> {
  for (const text of shell) await follower.shell(text, { ...trail, at });
  for (const words of calls) await follower.command(words, trail, at);
}

/** By its ending, or by the interpreter that its first line names. */
function languageOf(path: string, text: string): Language | undefined {
  const first = text.startsWith('#!') ? (/^.*$/m.exec(text)?.[0] ?? '') : '';
  if (path.endsWith('.py') || /python|uv run/.test(first)) return 'python';
  if (/\.[cm]?[jt]sx?$/.test(path) || /node|deno|bun|tsx/.test(first)) return 'node';
  return /\.(?:(?:ba|z|k)?sh|ps1)$/.test(path) || first !== '' ? 'shell' : undefined;
}
