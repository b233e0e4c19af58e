import { type Checkout, within } from '../checkout.js';
import type { ShellDialect } from '../shell/command.js';
import type { CommandTool } from '../tools/tool.js';
import { FILLED } from './run.js';

/** A language of which we follow no program, but know what it has installed. */
export type PackagedLanguage = 'php' | 'ruby' | 'dotnet';

/** How a text runs. */
export interface Running {
  /** The folder, from the root of the checkout. */
  readonly folder: string;
  readonly dialect: ShellDialect;
  /** The folder of the composite action in which it stands. */
  readonly actionFolder: string;
  /** The folder of the script in which it stands; undefined in a step's own text. */
  readonly scriptFolder: string | undefined;
}

/** Where the following of a step's text stands. */
export interface Trail {
  readonly running: Running;
  /** What led here, outermost first; empty in the step's own text. */
  readonly behind: readonly string[];
  /** The offset in the step's own text; undefined in that text itself. */
  readonly at: number | undefined;
  /** Whether `sudo` stands before it that lets go of the environment. */
  readonly bare?: true;
  /** In a container that knows nothing of the step's AWS settings. */
  readonly apart: boolean;
}

/** What the ways to start a program share: they follow one another. */
export interface Follower {
  readonly checkout: Checkout;
  /** Follows a text of the shell. */
  shell(text: string, trail: Trail): Promise<void>;
  /** Follows one command. */
  command(words: readonly string[], trail: Trail, at: number): Promise<void>;
  /** Reads a file, once for each thing that is made of it; undefined where it was, or is not there. */
  open(path: string, what: string): Promise<string | undefined>;
  /** Whether something is met for the first time. */
  isNew(what: string): boolean;
  /** A command that is a tool. */
  note(tool: CommandTool, args: readonly string[], trail: Trail, at: number): void;
  /** A program that loads an SDK; `asks` where it is run, and not only made ready. */
  program(sdk: 'boto3' | 'javascript', trail: Trail, at: number, asks: boolean): void;
  /** A program in whose packages an SDK may be. */
  packaged(language: PackagedLanguage, args: readonly string[], trail: Trail): Promise<void>;
}

/** One step further, behind a file of the checkout. */
export function further(trail: Trail, at: number, path: string, folder: string): Trail {
  return {
    running: { ...trail.running, folder, dialect: 'posix' },
    behind: [...trail.behind, path],
    apart: trail.apart,
    at,
    ...(trail.bare === true ? { bare: true } : {}),
  };
}

/** A path as a command writes it, from the root of the checkout; undefined where it is computed. */
export function pathFrom({ running }: Trail, written: string): string | undefined {
  const path = written
    .replace(
      /^\$(?:\{GITHUB_WORKSPACE\}|GITHUB_WORKSPACE\b|env:GITHUB_WORKSPACE\b)/,
      FILLED.workspace,
    )
    .replace(/^\$(?:\{GITHUB_ACTION_PATH\}|GITHUB_ACTION_PATH\b)/, FILLED.actionPath)
    .replace(/^\$PSScriptRoot\b/i, FILLED.scriptFolder)
    .replace(/^\$(?:\{PWD\}|PWD\b|\(\))(?=\/)/, '.')
    .replaceAll('\\', '/');
  const [base, rest] = startOf(path, running);
  return /[$\uE000-\uE003*?~]/.test(rest) ? undefined : within(base, rest);
}

function startOf(path: string, { folder, actionFolder, scriptFolder }: Running): [string, string] {
  if (path.startsWith(FILLED.scriptFolder)) return [scriptFolder ?? folder, path.slice(1)];
  if (path.startsWith(FILLED.workspace)) return ['', path.replace(/^\uE000+/, '')];
  if (path.startsWith(FILLED.actionPath)) return [actionFolder, path.replace(/^\uE001+/, '')];
  return [folder, path];
}

/** Whether something was reached by a script that tests, builds or serves rather than deploys. */
export function isForTests({ behind }: Trail): boolean {
  return behind.some((one) =>
    /(?:^|[ /:_.-])(?:tests?|spec|start|dev|serve|lint|build|e2e|typecheck|check|watch|preview)(?:$|[:_.-])/.test(
      one,
    ),
  );
}
