import type { ScannedCounts } from '../report/scan-receipt.js';
import type { Sealed } from '../report/sealed.js';
import type { UserRule } from '../report/user-rule.js';

/** Commits to look at: those reachable from `include` and not from `exclude`. Revisions or ids. */
export interface CommitRange {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /**
   * A branch of the remote, such as `main`, whose commits are left out as well where `exclude` is
   * empty, or where its commits are nowhere to be had (a force push left them behind).
   */
  readonly excludeBranch?: string;
  /** Only the included commits themselves, not what they descend from. */
  readonly alone?: boolean;
}

/** One commit: a revision or id, or the tip of a branch as the remote has it. */
export type CommitName =
  | { readonly kind: 'revision'; readonly revision: string }
  | { readonly kind: 'branch'; readonly name: string };

/** Where commits that a shallow clone lacks may be fetched from. */
export interface Remote {
  /** Such as `https://github.com/acme/shop`; never holds a credential. */
  readonly url: string;
  /** Sent as an HTTP header that git reads from its environment. */
  readonly token?: Sealed;
  /** How many commits the range is known to hold, where the event says so. */
  readonly commits?: number;
}

/** One part of a scan that is divided over machines: 1-based, `index` of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What is scanned. A `directory` is absolute and lies anywhere inside the repository. */
export type ScanSource =
  /** Tracked files as they lie on disk; `within` narrows to files and folders below `directory`. */
  | {
      readonly kind: 'work-tree';
      readonly directory: string;
      readonly untracked?: boolean;
      readonly within?: readonly string[];
    }
  /** Files and folders on disk, whether or not git knows them. */
  | { readonly kind: 'paths'; readonly directory: string; readonly paths: readonly string[] }
  | { readonly kind: 'stdin'; readonly name?: string }
  /** What the next commit would add to HEAD. */
  | { readonly kind: 'staged'; readonly directory: string }
  /** The message of the commit that is being made; `file` is relative to the directory, or absolute. */
  | { readonly kind: 'message'; readonly directory: string; readonly file: string }
  /** What each commit of a range adds, merges included, and the commits' messages. */
  | {
      readonly kind: 'range';
      readonly directory: string;
      readonly commits: CommitRange;
      readonly remote?: Remote;
    }
  /** The files of one commit, as its tree holds them; fetched where a shallow clone lacks it. */
  | {
      readonly kind: 'commit';
      readonly directory: string;
      readonly commit: CommitName;
      readonly remote?: Remote;
    }
  /** Every blob, commit message and tag that any ref reaches. */
  | {
      readonly kind: 'history';
      readonly directory: string;
      readonly shard?: Shard;
      /** Commits whose history was scanned before, by the same rules, and was clean. */
      readonly cleanTips?: readonly string[];
    };

/** How far a long scan is. */
export interface ScanProgress {
  /** 0 to 1. */
  readonly share: number;
  readonly bytes: number;
  readonly bytesPerSecond: number;
}

export interface ScanOptions {
  /** Threads that scan a history, the calling one included; 1 by default. */
  readonly workers?: number;
  /** Contents above this are not scanned, and the answer says so. 256 MiB by default. */
  readonly maxBytes?: number;
  /** What to look for besides the keys that we know. One with a mistake in it makes the answer `unreadable`. */
  readonly rules?: readonly UserRule[];
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Ends the scan; the answer is then `unreadable`. */
  readonly signal?: AbortSignal;
}

/** A key and where it stands. */
export interface LocatedHit {
  /** The kind of key: the name of its pattern and of its rule below `leaks/`. */
  readonly kind: string;
  /** For reading; bytes that are not UTF-8 show as U+FFFD. */
  readonly path: string;
  /** Base64 of the path, where it is not UTF-8. */
  readonly rawPath?: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  readonly key: Sealed;
  /** The line that it begins in, and the one above: what is said beside a key stands there. */
  readonly beside?: { readonly line: Sealed; readonly above: Sealed };
  /** Where the path is an archive, the file in it that holds the key; line and column count there. */
  readonly member?: string;
  /** The commit that introduced it, where history was read. */
  readonly commit?: string;
  /** The author's name, where history was read. */
  readonly author?: string;
  /** Milliseconds since the epoch: when the commit was made. */
  readonly committedAt?: number;
  /** Whether a branch of a remote holds the commit, as far as the clone knows; left out where nothing tells. */
  readonly pushed?: boolean;
  /** Whether HEAD still holds this key at this path, where history was read. */
  readonly inHead?: boolean;
}

/** What was really looked at. */
export type Scanned = ScannedCounts;

/** What one machine of a divided scan must tell, so that merging can prove nothing fell between. */
export interface ShardReceipt extends Shard {
  /** Equal on all machines exactly when they divided the same objects alike. */
  readonly division: string;
}

/** How a scan ended. Only `scanned` without hits and without gaps means clean. */
export type ScanAnswer =
  | {
      readonly kind: 'scanned';
      readonly hits: readonly LocatedHit[];
      readonly scanned: Scanned;
      /** What was not looked at, in words. */
      readonly gaps: readonly string[];
      /**
       * Those of the gaps that leave the question open: contents that were asked for and could not
       * be seen (missing, damaged, unreadable, too large). The others are left out by design.
       */
      readonly missed?: readonly string[];
      /** Some of what was missed is not in this clone: one that holds more would show it. */
      readonly cloneLacks?: true;
      /** The commits whose history was looked at: a clean scan may remember them. */
      readonly tips?: readonly string[];
      readonly shard?: ShardReceipt;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: string;
      /** The directory lies in no repository: nothing was checked out here. */
      readonly noRepository?: true;
      /** Commits that this clone lacks and that could not be fetched; the reason says why. */
      readonly missing?: readonly string[];
    };

/** Files that are wanted of a commit. */
export interface FilesWanted {
  /** Absolute; anywhere inside the repository. */
  readonly directory: string;
  readonly commit: CommitName;
  /** From the top of the repository, with `/` between folders. */
  readonly paths: readonly string[];
  /** Bytes of one file. */
  readonly limit: number;
  /** Asked for what this clone lacks. */
  readonly remote?: Remote;
}

/** One file as a commit holds it. */
export type CommittedFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** It is there and tells nothing: a link, a folder, too large, damaged. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a commit holds at some paths, or why that cannot be told. */
export type CommitReading =
  | {
      readonly kind: 'read';
      /** The commit's id. */
      readonly commit: string;
      /** One for each path that was wanted. */
      readonly files: ReadonlyMap<string, CommittedFile>;
    }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly noRepository?: true };

/** How far a value of git's configuration reaches, the widest first. */
export type ConfigScope = 'system' | 'global' | 'local' | 'worktree' | 'command' | 'unknown';

/** One value of git's configuration. */
export interface ConfigValue {
  /** Such as `secrets.patterns`, in small letters but for a subsection. */
  readonly key: string;
  /** Empty where only the key stands there, which to git is true. */
  readonly value: string;
  readonly scope: ConfigScope;
}

/** The values of one section in git's own order, or why they cannot be told. */
export type ConfigReading =
  | { readonly kind: 'read'; readonly values: readonly ConfigValue[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reading repositories for keys. Never writes to the checkout and never runs its configuration. */
export interface Git {
  /** Never throws for what a repository holds; a hostile one ends in gaps or `unreadable`. */
  scan(source: ScanSource, options?: ScanOptions): Promise<ScanAnswer>;
  /** Files as a commit holds them, whatever lies in the work tree. Never throws either. */
  filesAt(wanted: FilesWanted, signal?: AbortSignal): Promise<CommitReading>;
  /**
   * The values of one section of git's configuration, of every scope and every file that git itself
   * would include. They are only read: nothing that they name is run.
   * @param section letters, digits and `-`, such as `secrets`
   */
  config(directory: string, section: string): Promise<ConfigReading>;
  /** The top of the work tree around a directory; undefined where there is none. */
  topOf(directory: string): string | undefined;
}
