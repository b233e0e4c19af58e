/**
 * Bytes as text, one character each (Latin-1): a hook that is no UTF-8 is put back as it was.
 */
export type HookText = string;

/** A repository, as far as its hooks go. All paths are absolute, with forward slashes. */
export interface HookGround {
  /** The top of the work tree: git runs hooks there. */
  readonly root: string;
  /** The folder in which git looks for hooks: what `core.hooksPath` names, or that of all work trees. */
  readonly folder: string;
  /** Whether `core.hooksPath` names the folder, and whose configuration does. */
  readonly named: 'no' | 'repository' | 'user';
  /** Names in the top of the work tree. */
  readonly topNames: readonly string[];
}

/** What stands where a hook may be. */
export type HookFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly text: HookText; readonly linked: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** How this program is started: by which node, and from which file. */
export interface Program {
  readonly node: string;
  /** Undefined where it is no file of its own, as under a test runner's loader. */
  readonly bundle: string | undefined;
}

/** Why something was not written, in words; undefined when it was. */
export type Unwritten = string | undefined;

/** A repository's hooks on disk. Runs git only to be told where they lie, and never a hook. */
export interface Hooks {
  /** Where hooks go, or why there is no such place. */
  ground(): HookGround | { readonly reason: string };
  readonly program: Program;
  read(path: string): HookFile;
  /** Writes an executable file whole, in the place of what is there, and makes its folder. */
  write(path: string, text: HookText): Unwritten;
  /** Never onto something that is there, unless told so. */
  move(from: string, to: string, replace?: 'replace'): Unwritten;
  remove(path: string): Unwritten;
}
