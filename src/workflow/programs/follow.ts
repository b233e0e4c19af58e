import { type Checkout, within } from '../checkout.js';
import { commandsIn } from '../shell/read.js';
import { unwrapped } from '../shell/launch.js';
import type { ShellCommand, ShellDialect } from '../shell/command.js';
import { baseName, toolOfCommand, toolOfModule, toolOfPackage } from '../tools/find.js';
import type { CommandTool } from '../tools/tool.js';
import { interpreterCall } from './interpreter.js';
import { importedFiles, readJavaScript } from './javascript.js';
import { readMakefile, recipesOf } from './make.js';
import { makeCall } from './make-call.js';
import { managerCall, type Where } from './package-manager.js';
import { type Package, packagesBelow, readPackage } from './package-scripts.js';
import { mainOf, moduleFiles, readPython } from './python.js';
import { FILLED, type ToolUse } from './run.js';

/** How far one text is followed. */
const MOST = { depth: 8, files: 200, commands: 20_000 } as const;

/** Where a text runs. */
export interface Running {
  /** From the root of the checkout; undefined where it cannot be told. */
  readonly folder: string;
  readonly dialect: ShellDialect;
  /** The folder of the composite action in which it stands. */
  readonly actionFolder: string;
}

/** The tools that a step's text uses, and whether all that it runs was looked at. */
export interface Followed {
  readonly uses: readonly ToolUse[];
  /** False where bounds ended the following. */
  readonly complete: boolean;
}

/** Where the following stands. */
interface Trail {
  readonly running: Running;
  readonly behind: readonly string[];
  /** The offset in the step's own text; undefined in that text itself. */
  readonly at: number | undefined;
}

/** Follows the text of a step through the checkout's scripts, targets and programs. */
export async function followShell(
  checkout: Checkout,
  text: string,
  running: Running,
): Promise<Followed> {
  const follower = createFollower(checkout);
  await follower.shell(text, { running, behind: [], at: undefined });
  return follower.result();
}

/** The same for a step whose `shell` is Python. */
export async function followPython(
  checkout: Checkout,
  text: string,
  running: Running,
): Promise<Followed> {
  const follower = createFollower(checkout);
  await follower.python(text, `${running.folder}/-`, { running, behind: [], at: 0 });
  return follower.result();
}

interface Follower {
  shell(text: string, trail: Trail): Promise<void>;
  python(text: string, path: string, trail: Trail): Promise<void>;
  result(): Followed;
}

function createFollower(checkout: Checkout): Follower {
  const uses: ToolUse[] = [];
  const seen = new Set<string>();
  let commandsLeft: number = MOST.commands;
  let complete = true;

  /** Reads a file of the checkout, once for each thing that is made of it. */
  const open = async (path: string, what: string): Promise<string | undefined> => {
    if (seen.has(`${what} ${path}`)) return undefined;
    if (seen.size >= MOST.files) {
      complete = false;
      return undefined;
    }
    const found = await checkout.read(path);
    if (found.kind !== 'text') return undefined;
    seen.add(`${what} ${path}`);
    return found.text;
  };

  const further = (trail: Trail, at: number, path: string, folder: string): Trail => ({
    running: { ...trail.running, folder, dialect: 'posix' },
    behind: [...trail.behind, path],
    at,
  });

  const note = (tool: CommandTool, args: readonly string[], trail: Trail, at: number): void => {
    uses.push({
      name: tool.name,
      sdk: tool.sdk,
      tool,
      args,
      folder: trail.running.folder,
      asks: tool.asks(args),
      at,
      behind: trail.behind,
    });
  };

  const program = (name: 'boto3' | 'javascript', trail: Trail, at: number, asks: boolean): void => {
    const { folder } = trail.running;
    uses.push({ name, sdk: name, tool: null, args: [], folder, asks, at, behind: trail.behind });
  };

  const shell = async (text: string, trail: Trail): Promise<void> => {
    if (trail.behind.length > MOST.depth) {
      complete = false;
      return;
    }
    const variables = new Map<string, string>();
    let { folder } = trail.running;
    for (const command of commandsIn(text, trail.running.dialect)) {
      commandsLeft -= 1;
      if (commandsLeft < 0) {
        complete = false;
        return;
      }
      for (const { text: one } of command.assignments) remember(variables, one);
      const words = expanded(command, variables);
      if (words.length === 0) continue;
      const at = trail.at ?? command.words[0]?.at ?? 0;
      const here = { ...trail, running: { ...trail.running, folder } };
      folder = (await run(words, command, here, at)) ?? folder;
    }
  };

  /** Follows one command. Gives the folder that it changes to. */
  const run = async (
    given: readonly string[],
    { input }: Pick<ShellCommand, 'input'>,
    trail: Trail,
    at: number,
  ): Promise<string | undefined> => {
    const words = withoutAssignment(unwrapped(given), trail.running.dialect);
    const [name = '', ...args] = words;
    if (name === 'cd' || name === 'pushd' || name === 'Set-Location') {
      return folderFrom(trail, args.find((arg) => !arg.startsWith('-')) ?? '');
    }
    const tool = toolOfCommand(name, args);
    if (tool !== undefined) {
      note(tool, args, trail, at);
      return undefined;
    }
    if (installsBoto3(words)) program('boto3', trail, at, false);
    const managed = managerCall(words);
    if (managed !== undefined) {
      if (managed.is === 'shell') await shell(managed.text, { ...trail, at });
      else if (managed.is === 'program') await runProgram(managed.words, trail, at);
      else await runScripts(managed, trail, at);
      return undefined;
    }
    const made = makeCall(words);
    if (made !== undefined) {
      await runMake(made, trail, at);
      return undefined;
    }
    if (baseName(name) === 'concurrently') {
      for (const arg of args.filter((one) => one.includes(' ') || one.startsWith('npm:'))) {
        await shell(arg.replace(/^(npm|pnpm|yarn|bun):/, '$1 run '), { ...trail, at });
      }
      return undefined;
    }
    const call = interpreterCall(words);
    if (call === undefined) {
      if (/[/\\]|\.(?:sh|py|[cm]?[jt]s)$/.test(name)) await runFile(name, trail, at);
      return undefined;
    }
    const text =
      call.text ?? (call.file === undefined && call.module === undefined ? input?.text : undefined);
    if (text !== undefined) {
      if (call.language === 'shell') await shell(text, { ...trail, at });
      if (call.language === 'python')
        await python(text, `${trail.running.folder}/-`, { ...trail, at });
      if (call.language === 'node') await node(text, `${trail.running.folder}/-`, { ...trail, at });
    } else if (call.module !== undefined) {
      const moduleTool = toolOfModule(call.module);
      if (moduleTool === undefined) await runModule(call.module, trail, at);
      else note(moduleTool, call.rest, trail, at);
    } else if (call.file !== undefined) {
      await runFile(call.file, trail, at, call.language);
    }
    return undefined;
  };

  const runProgram = async (words: readonly string[], trail: Trail, at: number): Promise<void> => {
    const [name = '', ...args] = words;
    const tool = toolOfPackage(name, args);
    if (tool === undefined) await run(words, { input: null }, trail, at);
    else note(tool, args, trail, at);
  };

  const runScripts = async (
    call: Extract<ReturnType<typeof managerCall>, { is: 'scripts' }>,
    trail: Trail,
    at: number,
  ): Promise<void> => {
    let found = false;
    for (const one of await packagesFor(call.where, trail)) {
      for (const name of call.names) {
        const isGlob = name.endsWith('*');
        const names = isGlob
          ? [...one.scripts.keys()].filter((key) => key.startsWith(name.slice(0, -1)))
          : [`pre${name}`, name, `post${name}`];
        for (const script of names) {
          const text = one.scripts.get(script);
          const path = one.folder === '' ? 'package.json' : `${one.folder}/package.json`;
          if (text === undefined || seen.has(`script ${path} ${script} ${call.rest.join(' ')}`)) {
            continue;
          }
          found ||= script === name;
          seen.add(`script ${path} ${script} ${call.rest.join(' ')}`);
          const isAsked = script === name && call.rest.length > 0;
          const whole = isAsked ? `${text} ${call.rest.map(quoted).join(' ')}` : text;
          await shell(whole, further(trail, at, `${path} ${script}`, one.folder));
        }
      }
    }
    if (!found && call.orProgram) await runProgram([...call.names, ...call.rest], trail, at);
  };

  const packagesFor = async (where: Where, trail: Trail): Promise<readonly Package[]> => {
    const folder =
      where.folder === undefined ? trail.running.folder : folderFrom(trail, where.folder);
    const own = await readPackage(checkout, folder ?? '');
    if (where.packages.length === 0 && !where.all) {
      return own === undefined ? [] : [own];
    }
    const root = own ?? (await readPackage(checkout, ''));
    if (root === undefined) return [];
    const below = await packagesBelow(checkout, root);
    const [wanted] = [where.packages.map((one) => one.replace(/^[{.]{0,2}\/?|[}.]{1,3}$/g, ''))];
    const chosen = [...below, root].filter(
      (one) =>
        where.all ||
        [one.name, one.folder].some(
          (text) => where.packages.includes(text) || wanted.includes(text),
        ),
    );
    if (chosen.length > 0 || where.all) return chosen;
    const plain = await Promise.all(
      wanted.map(async (one) => readPackage(checkout, within(root.folder, one) ?? '')),
    );
    return plain.filter((one) => one !== undefined);
  };

  const runMake = async (
    call: NonNullable<ReturnType<typeof makeCall>>,
    trail: Trail,
    at: number,
  ): Promise<void> => {
    const folder =
      call.folder === undefined ? trail.running.folder : folderFrom(trail, call.folder);
    if (folder === undefined) return;
    const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file];
    for (const name of names) {
      const path = within(folder, name);
      const text =
        path === undefined ? undefined : await open(path, `make ${call.targets.join(' ')}`);
      if (path === undefined || text === undefined) continue;
      const included: string[] = [];
      for (const other of readMakefile(text).includes) {
        const file = within(folder, other);
        const more = file === undefined ? undefined : await checkout.read(file);
        if (more?.kind === 'text') included.push(more.text);
      }
      const recipes = recipesOf(
        readMakefile([text, ...included].join('\n')),
        call.targets,
        call.variables,
      );
      await shell(recipes, further(trail, at, `${path} ${call.targets.join(' ')}`.trim(), folder));
      return;
    }
  };

  const runModule = async (module: string, trail: Trail, at: number): Promise<void> => {
    const { folder } = trail.running;
    const path = await mainOf(checkout, module, folder);
    if (path !== undefined)
      await runFile(
        `/${path}`,
        { ...trail, running: { ...trail.running, folder: '' } },
        at,
        'python',
      );
  };

  /** Runs a file of the checkout: from the folder at hand, or from its root. */
  const runFile = async (
    written: string,
    trail: Trail,
    at: number,
    language?: 'shell' | 'python' | 'node',
  ): Promise<void> => {
    const candidates = [folderFrom(trail, written), within('', written)];
    for (const path of new Set(candidates.filter((one) => one !== undefined))) {
      const text = await open(path, 'run');
      if (text === undefined) continue;
      const spoken = language ?? languageOf(path, text);
      const next = further(trail, at, path, trail.running.folder);
      if (spoken === 'shell') await shell(text, next);
      if (spoken === 'python') await python(text, path, next);
      if (spoken === 'node') await node(text, path, next);
      return;
    }
  };

  const python = async (text: string, path: string, trail: Trail): Promise<void> => {
    const read = readPython(text);
    const at = trail.at ?? 0;
    if (read.usesSdk) program('boto3', trail, at, !isForTests(trail));
    await written(read, trail, at);
    for (const name of read.modules) {
      for (const file of moduleFiles(name, path)) await load(file, trail, at, python);
    }
  };

  const node = async (text: string, path: string, trail: Trail): Promise<void> => {
    const read = readJavaScript(text);
    const at = trail.at ?? 0;
    if (read.usesSdk) program('javascript', trail, at, !isForTests(trail));
    await written(read, trail, at);
    for (const name of read.modules) {
      for (const file of importedFiles(name, path)) await load(file, trail, at, node);
    }
  };

  const load = async (
    file: string,
    trail: Trail,
    at: number,
    read: (text: string, path: string, trail: Trail) => Promise<void>,
  ): Promise<void> => {
    if (trail.behind.length > MOST.depth) return;
    const text = await open(file, 'load');
    if (text !== undefined) await read(text, file, further(trail, at, file, trail.running.folder));
  };

  const written = async (
    { shell: texts, calls }: ReturnType<typeof readPython>,
    trail: Trail,
    at: number,
  ): Promise<void> => {
    for (const text of texts) await shell(text, { ...trail, at });
    for (const words of calls) await run(words, { input: null }, trail, at);
  };

  return { shell, python, result: () => ({ uses, complete }) };
}

/** A path as a step writes it, from the root of the checkout; undefined where it is computed. */
function folderFrom({ running }: Trail, written: string): string | undefined {
  const path = written
    .replace(
      /^\$(?:\{GITHUB_WORKSPACE\}|GITHUB_WORKSPACE\b|env:GITHUB_WORKSPACE\b)/,
      FILLED.workspace,
    )
    .replace(/^\$(?:\{GITHUB_ACTION_PATH\}|GITHUB_ACTION_PATH\b)/, FILLED.actionPath)
    .replace(/^\$(?:\{PWD\}|PWD\b|\(\))(?=\/)/, '.')
    .replaceAll('\\', '/');
  const [base, rest] = startOf(path, running);
  if (/[$\uE000-\uE002*?~]/.test(rest)) return undefined;
  return within(base, rest);
}

function startOf(path: string, { folder, actionFolder }: Running): [string, string] {
  if (path.startsWith(FILLED.workspace)) return ['', path.replace(/^\uE000+/, '')];
  if (path.startsWith(FILLED.actionPath)) return [actionFolder, path.replace(/^\uE001+/, '')];
  return [folder, path];
}

function languageOf(path: string, text: string): 'shell' | 'python' | 'node' | undefined {
  const first = /^#!.*$/m.exec(text.slice(0, 200))?.[0] ?? '';
  if (path.endsWith('.py') || (text.startsWith('#!') && /python|uv run/.test(first)))
    return 'python';
  if (/\.[cm]?[jt]sx?$/.test(path) || (text.startsWith('#!') && /node|deno|bun|tsx/.test(first))) {
    return 'node';
  }
  if (/\.(?:ba|z|k)?sh$/.test(path) || text.startsWith('#!')) return 'shell';
  return undefined;
}

/** `NAME=value` of a shell whose value is plain words. */
function remember(variables: Map<string, string>, text: string): void {
  const equals = text.indexOf('=');
  const value = text.slice(equals + 1);
  if (value.length < 200 && !/[$`]/.test(value)) variables.set(text.slice(0, equals), value);
}

/** A command's words, with a variable in the place of its program filled in. */
function expanded({ words }: ShellCommand, variables: ReadonlyMap<string, string>): string[] {
  const texts = words.map(({ text }) => text);
  const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(texts[0] ?? '')?.[1];
  const value = name === undefined ? undefined : variables.get(name);
  return value === undefined ? texts : [...value.split(/\s+/), ...texts.slice(1)];
}

/** PowerShell sets a variable by words of their own. */
function withoutAssignment(words: readonly string[], dialect: ShellDialect): readonly string[] {
  const isAssignment =
    dialect === 'powershell' && words[0]?.startsWith('$') && /^\+?=$/.test(words[1] ?? '');
  return isAssignment ? unwrapped(words.slice(2)) : words;
}

/** Whether a command installs boto3 by name: what is run next will load it. */
function installsBoto3(words: readonly string[]): boolean {
  const [name = '', ...args] = words;
  const program = baseName(name);
  const isPip =
    /^pip[\d.]*$/.test(program) ||
    (/^python[\d.]*$|^py$/.test(program) && args[0] === '-m' && args[1] === 'pip') ||
    (program === 'uv' && args[0] === 'pip');
  return isPip && args.includes('install') && args.some((arg) => /^boto3(?:$|[[<>=~!;])/.test(arg));
}

/** Whether a program was reached by a script that tests, builds or serves rather than deploys. */
function isForTests({ behind }: Trail): boolean {
  return behind.some((one) =>
    /(?:^|[ /:_.-])(?:tests?|spec|start|dev|serve|lint|build|e2e|typecheck|check|watch|preview)(?:$|[:_.-])/.test(
      one,
    ),
  );
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
