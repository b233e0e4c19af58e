import type { Section } from './section.js';

/** One commit of a scenario: what it writes, by path; null takes a file away. */
export interface PlannedCommit {
  readonly message: string;
  readonly files: Readonly<Record<string, string | null>>;
  /** Merges what the default branch has gained, besides. */
  readonly merge: boolean;
}

/** A repository with a history, served as GitHub serves it. */
export interface GitPlan {
  /** The default branch when the change began. */
  readonly main: readonly PlannedCommit[];
  /** What the default branch has gained since. */
  readonly moved: readonly PlannedCommit[];
  /** What the branch held before a force push; the server has forgotten it. */
  readonly lost: readonly PlannedCommit[];
  /** The change. */
  readonly commits: readonly PlannedCommit[];
  /** The push is the branch's or the tag's first. */
  readonly created: boolean;
  /** How deep actions/checkout fetched; 0 is everything, and none means that it did not run. */
  readonly depth: number | 'none';
  /** Whether the job's token may read the repository. */
  readonly readable: boolean;
}

export const GIT_KEYS = [
  'main',
  'moved',
  'lost',
  'commits',
  'created',
  'depth',
  'readable',
] as const;

/** Reads the `git` section. */
export function readGit(git: Section): GitPlan {
  const commits = (key: string) =>
    git.list(key, ['message', 'files', 'merge']).map((commit, index) => ({
      message: commit.text('message', `${key} ${index + 1}`),
      files: files(commit),
      merge: commit.flag('merge', false),
    }));
  return {
    main: commits('main'),
    moved: commits('moved'),
    lost: commits('lost'),
    commits: commits('commits'),
    created: git.flag('created', false),
    depth: git.raw('depth') === 'none' ? 'none' : git.number('depth', 1),
    readable: git.flag('readable', true),
  };
}

function files(commit: Section): Readonly<Record<string, string | null>> {
  const raw = commit.raw('files') ?? {};
  return Object.fromEntries(
    Object.entries(raw).map(([path, text]) => [path, text === null ? null : String(text)]),
  );
}
