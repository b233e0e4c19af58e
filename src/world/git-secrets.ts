/**
 * Bytes as text, one character each (Latin-1): what is no UTF-8 goes through it unchanged, as it
 * goes through a shell script.
 */
export type ByteText = string;

/** What a process did that was run to its end. */
export interface Ran {
  /** 127 where there is no such command. */
  readonly exitCode: number;
  readonly output: ByteText;
  readonly complaint: ByteText;
}

/** A content that is searched: a file, a stored blob, standard input. */
export interface Content {
  /** As it is printed before a match. */
  readonly name: ByteText;
  readonly bytes: Uint8Array;
}

/** Is given each content in turn; the bytes may be overwritten once it returns. */
export type EachContent = (content: Content) => void;

/** Which of the files are read that git knows about. */
export interface TrackedRequest {
  /** The work tree, the index, the work tree with what is not tracked, or every file below. */
  readonly of: 'tracked' | 'cached' | 'untracked' | 'no-index';
  /** git's pathspecs; none means all. */
  readonly paths: readonly string[];
  /** Only the current folder, where no paths are given; otherwise the whole repository. */
  readonly hereOnly: boolean;
}

/** A line of complaint for standard error, as the program says it that git-secrets would run. */
export interface Complaint {
  readonly words: ByteText;
  readonly exitCode: number;
}

/** What was staged, or merged, cannot be told. */
export type Telling = { readonly ok: true } | ({ readonly ok: false } & Complaint);

/** One file whose content is wanted, or why it cannot be had. */
export type ByteReading =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Everything outside that the verb git-secrets touches. */
export interface GitSecretsHost {
  readonly cwd: string;
  /** Whether a person's terminal is at the other end. */
  readonly terminal: { readonly output: boolean; readonly errors: boolean };
  /** `git config` with the user's own configuration: its values are what git-secrets goes by. */
  config(line: readonly string[]): Ran;
  /** `git rev-parse`, to be told where the repository lies, in git's words. */
  revParse(line: readonly string[], directory?: string): Ran;
  /** The top of the work tree, without running git; undefined where git itself must tell. */
  top(): string | undefined;
  /** Runs a provider by its words, without a shell. */
  provider(words: readonly ByteText[]): Ran;
  read(path: string | Uint8Array): ByteReading;
  isFolder(path: string): boolean;
  /** Contents that git tells of. */
  tracked(request: TrackedRequest, each: EachContent): Telling;
  /**
   * Files as they are named on the line. Folders are passed over, or walked.
   * @param input what `-` means; undefined where there is too much of it
   */
  named(
    paths: readonly string[],
    recursive: boolean,
    each: EachContent,
    input: Uint8Array | undefined,
  ): readonly Complaint[];
  /** Looks through all that any ref leads to. */
  history(search: HistorySearch): Promise<History>;
  /** The listing of git-secrets itself: by `git log -G`, then `git grep` in all that it names. */
  listedHistory(pattern: ByteText): Promise<Ran>;
  /** The whole contents of the files that the next commit changes. */
  staged(each: EachContent): Telling;
  /** What the commits say and change that a merge brings in, as `git log -p` tells it. */
  merged(heads: readonly string[]): { readonly text: Uint8Array } | Complaint;
  /** The commits that are being merged where a conflict kept git from it. */
  mergeHeads(): readonly string[];
  /** Makes a folder and those above it; why not, in the system's words. */
  makeFolder(path: string): string | undefined;
  /** Whether anything is at that place, a link that leads nowhere included. */
  isThere(path: string): boolean;
  /** Writes an executable file whole, in the place of what is there. */
  writeHook(path: string, text: string): string | undefined;
}

/** How a history is looked through. */
export interface HistorySearch {
  /** Whether any of the lines that are `bytes[from, to)` matches. */
  matches(bytes: Uint8Array, from: number, to: number): boolean;
  /** Every line of a content that matches, by its number. */
  lines(bytes: Uint8Array): readonly { readonly line: number; readonly text: ByteText }[];
}

/** A line of the history that matched. */
export interface HistoricLine {
  /** The first that brought it to this path; undefined where no commit can be named. */
  readonly commit: string | undefined;
  readonly path: ByteText;
  readonly line: number;
  readonly text: ByteText;
}

/** What a history holds, and what of it could not be looked at. */
export interface History {
  readonly lines: readonly HistoricLine[];
  readonly complaints: readonly Complaint[];
}
