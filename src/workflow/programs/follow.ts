import type { Checkout } from '../checkout.js';
import type { HereDocument, ShellCommand, ShellDialect } from '../shell/command.js';
import { losesEnvironment, unwrapped } from '../shell/launch.js';
import { commandsIn } from '../shell/read.js';
import type { Scope } from '../shell/scope.js';
import { baseName, toolOfCommand } from '../tools/find.js';
import { followMake } from './follow-make.js';
import { followManager } from './follow-packages.js';
import { followFile, followInterpreter, followText } from './follow-program.js';
import { containerCall } from './container.js';
import { installsBoto3 } from './installs.js';
import { interpreterCall } from './interpreter.js';
import { makeCall } from './make-call.js';
import { packagedLanguage, sdksOfManifests } from './manifests.js';
import { managerCall } from './package-manager.js';
import type { ToolUse } from './run.js';
import { type Follower, pathFrom, type Running, type Trail } from './trail.js';

/** Commands that set variables by their arguments. */
const DECLARES = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);

/** How far one text is followed. */
const MOST = { depth: 8, files: 200, commands: 20_000, units: 200_000 } as const;

/** The tools that a step's text uses, and whether all that it runs was looked at. */
export interface Followed {
  readonly uses: readonly ToolUse[];
  /** The SDKs in the packages of programs that run, by the names of our dialects. */
  readonly packaged: readonly string[];
  /** False where bounds ended the following. */
  readonly complete: boolean;
}

/** Where programs come from. */
export interface Sources {
  readonly checkout: Checkout;
  /** What the steps wrote so far, by path; it is added to. */
  readonly written: Map<string, string>;
}

/** Follows what a step runs through the checkout's scripts, targets and programs. */
export async function followRun(
  { checkout, written }: Sources,
  language: 'shell' | 'python' | 'node',
  text: string,
  running: Running,
): Promise<Followed> {
  const uses: ToolUse[] = [];
  const packaged = new Set<string>();
  const seen = new Set<string>();
  let commandsLeft: number = MOST.commands;
  let complete = true;

  const note = (
    use: Omit<ToolUse, 'folder' | 'behind'>,
    { running: { folder }, behind, bare }: Trail,
  ) => {
    uses.push({ ...use, folder, behind, ...(bare === true ? { bare } : {}) });
  };

  const follower: Follower = {
    checkout,
    async shell(inner, trail) {
      if (trail.behind.length > MOST.depth || inner.length > MOST.units) {
        complete = false;
        return;
      }
      const variables = new Map<string, string>();
      const folders = new Map<Scope, string>();
      const folderIn = (scope: Scope | null): string =>
        scope === null ? trail.running.folder : (folders.get(scope) ?? folderIn(scope.outer));
      for (const command of commandsIn(inner, trail.running.dialect)) {
        commandsLeft -= 1;
        if (commandsLeft < 0) {
          complete = false;
          return;
        }
        for (const { text: assignment } of command.assignments) remember(variables, assignment);
        const words = expanded(command, variables);
        if (words.length === 0) continue;
        if (DECLARES.has(words[0] ?? '')) for (const word of words) remember(variables, word);
        const folder = folderIn(command.scope);
        const at = trail.at ?? command.words[0]?.at ?? 0;
        const here = { ...trail, running: { ...trail.running, folder } };
        const changed = folderAfter(words, here);
        if (changed !== undefined) folders.set(command.scope, changed);
        for (const path of pathsWritten(words, command, here)) {
          written.set(path, command.input?.text ?? '');
        }
        await followCommand(follower, words, command.input, here, at);
      }
    },
    command: async (words, trail, at) => followCommand(follower, words, null, trail, at),
    async open(path, what) {
      const key = `${what} ${path}`;
      if (seen.has(key)) return undefined;
      if (seen.size >= MOST.files) {
        complete = false;
        return undefined;
      }
      const own = written.get(path);
      const found =
        own === undefined ? await checkout.read(path) : ({ kind: 'text', text: own } as const);
      if (found.kind !== 'text') return undefined;
      seen.add(key);
      if (found.text.length <= MOST.units) return found.text;
      complete = false;
      return undefined;
    },
    isNew(what) {
      const isNew = !seen.has(what);
      seen.add(what);
      return isNew;
    },
    note(tool, args, trail, at) {
      const { name, sdk } = tool;
      note({ name, sdk, tool, args, asks: !trail.apart && tool.asks(args), at }, trail);
    },
    program(sdk, trail, at, asks) {
      note({ name: sdk, sdk, tool: null, args: [], asks: !trail.apart && asks, at }, trail);
    },
    async packaged(program, args, trail) {
      const { folder } = trail.running;
      if (!follower.isNew(`packages ${program} ${folder} ${args.join(' ')}`)) return;
      for (const sdk of await sdksOfManifests(checkout, program, args, trail)) packaged.add(sdk);
    },
  };

  const isText = language !== 'shell';
  await followText(follower, language, text, `${running.folder}/-`, {
    running,
    behind: [],
    apart: false,
    at: isText ? 0 : undefined,
  });
  return { uses, packaged: [...packaged], complete };
}

async function followCommand(
  follower: Follower,
  given: readonly string[],
  input: HereDocument | null,
  outer: Trail,
  at: number,
): Promise<void> {
  const trail: Trail = losesEnvironment(given) ? { ...outer, bare: true } : outer;
  const words = withoutAssignment(unwrapped(given), trail.running.dialect);
  const [name = '', ...args] = words;
  const tool = toolOfCommand(name, args);
  if (tool !== undefined) {
    follower.note(tool, args, trail, at);
    return;
  }
  if (installsBoto3(words)) follower.program('boto3', trail, at, false);
  const contained = containerCall(words);
  if (contained !== undefined) {
    const apart = trail.apart || !contained.sharesAws;
    await followCommand(follower, contained.words, input, { ...trail, apart }, at);
    return;
  }
  const managed = managerCall(words);
  const made = makeCall(words);
  const call = interpreterCall(words);
  const language = packagedLanguage(name);
  if (language !== undefined) await follower.packaged(language, args, trail);
  if (managed !== undefined) await followManager(follower, managed, trail, at);
  else if (made !== undefined) await followMake(follower, made, trail, at);
  else if (baseName(name) === 'concurrently') await followTexts(follower, args, trail, at);
  else if (call !== undefined) await followInterpreter(follower, call, input?.text, trail, at);
  else if (/[/\\]|\.(?:sh|ps1|py|[cm]?[jt]s)$/.test(name))
    await followFile(follower, name, trail, at);
}

/** The texts that `concurrently` runs side by side; `npm:x` is a script. */
async function followTexts(
  follower: Follower,
  args: readonly string[],
  trail: Trail,
  at: number,
): Promise<void> {
  for (const arg of args.filter((one) => one.includes(' ') || /^\w+:/.test(one))) {
    const text = arg.replace(/^(npm|pnpm|yarn|bun):/, '$1 run ');
    await follower.shell(text, { ...trail, at });
  }
}

/** The folder that a command changes to, where it is one that does. */
function folderAfter([name, ...args]: readonly string[], trail: Trail): string | undefined {
  if (name !== 'cd' && name !== 'pushd' && name !== 'Set-Location') return undefined;
  return pathFrom(trail, args.find((arg) => !arg.startsWith('-')) ?? '');
}

/** `NAME=value` of a shell whose value is plain words. */
function remember(variables: Map<string, string>, text: string): void {
  const equals = text.indexOf('=');
  if (equals < 1) return;
  const value = text.slice(equals + 1);
  if (value.length < 200 && !/[$`]/.test(value)) variables.set(text.slice(0, equals), value);
}

/** A command's words, with a variable in the place of its program filled in. */
function expanded({ words }: ShellCommand, variables: ReadonlyMap<string, string>): string[] {
  const [first = '', ...rest] = words.map(({ text }) => text);
  if (words.length === 0) return [];
  const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(first)?.[1];
  const value = name === undefined ? undefined : variables.get(name);
  const program = value === undefined ? [begun(first, variables)] : value.split(/\s+/);
  return [...program, ...rest.map((word) => begun(word, variables))];
}

/** A word with the variable at its beginning filled in, as paths have it. */
function begun(word: string, variables: ReadonlyMap<string, string>): string {
  return word.replace(
    /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))(?=\/|$)/,
    (whole, braced, plain) => variables.get(String(braced ?? plain)) ?? whole,
  );
}

/** The files into which a command writes the text that it is given. */
function pathsWritten(
  [name = '', ...args]: readonly string[],
  { input, outputs }: ShellCommand,
  trail: Trail,
): readonly string[] {
  if (input === null || (name !== 'cat' && name !== 'tee')) return [];
  const names = name === 'tee' ? args.filter((arg) => !arg.startsWith('-')) : outputs;
  return names.flatMap((one) => pathFrom(trail, one) ?? []);
}

/** PowerShell sets a variable by words of their own. */
function withoutAssignment(words: readonly string[], dialect: ShellDialect): readonly string[] {
  const isAssignment =
    dialect === 'powershell' && words[0]?.startsWith('$') && /^\+?=$/.test(words[1] ?? '');
  return isAssignment ? unwrapped(words.slice(2)) : words;
}
