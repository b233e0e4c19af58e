import type { CommitRange, Remote } from '../../world/git.js';
import { runGit } from './process.js';
import { readText } from './repository.js';
import type { View } from './view.js';
import type { Fetch, Fetched } from './fetch.js';

/** The commits of a range, exactly. */
export interface RangeGraph {
  readonly commits: readonly string[];
  /** Parents of the range's commits that are not in the range themselves. */
  readonly borders: readonly string[];
  /** How deep one must go from the heads to see every commit of the range and all their parents. */
  readonly depth: number;
  /** Where the range was told by a branch since a commit is gone. */
  readonly insteadOfBase: boolean;
}

/** Fetched first: most ranges are short. Then more, then everything: commits alone are small. */
const DEPTHS = [64, 4096, 2 ** 31 - 1] as const;

/**
 * Fetches commits, without their trees, until it is certain which of them belong to the range; see
 * {@link isCertain}. (The server could tell by `--shallow-exclude`, but it also cuts off what lies
 * behind a merge of the excluded branch.)
 */
export async function fetchGraph(
  commits: CommitRange,
  remote: Remote,
  into: View,
  fetch: Fetch,
): Promise<RangeGraph | Extract<Fetched, { ok: false }>> {
  const heads = commits.include.map((id, at) => `+${id}:refs/range/head/${at}`);
  const bases = commits.exclude.map((id, at) => `+${id}:refs/range/base/${at}`);
  const branch =
    commits.excludeBranch === undefined
      ? []
      : [`+refs/heads/${commits.excludeBranch}:refs/range/base/branch`];
  let left = bases.length > 0 ? bases : branch;
  let insteadOfBase = false;
  const first = Math.max(DEPTHS[0], (remote.commits ?? 0) + 2);
  for (const depth of [first, ...DEPTHS.filter((later) => later > first)]) {
    const ask = () => fetch(into, ['--filter=tree:0', `--depth=${depth}`], [...heads, ...left]);
    let fetched = await ask();
    if (!fetched.ok && fetched.gone && left === bases && branch.length > 0) {
      left = branch;
      insteadOfBase = true;
      fetched = await ask();
    }
    if (!fetched.ok) return fetched;
    const graph = readGraph(into);
    if (graph !== undefined) return { ...graph, insteadOfBase };
  }
  const reason = 'the server sent a history that has no beginning';
  return { ok: false, gone: false, reason };
}

/** The range as far as it was fetched; undefined while more may tell another one. */
function readGraph(git: View): Omit<RangeGraph, 'insteadOfBase'> | undefined {
  const selection = ['--glob=refs/range/head/*', '--not', '--glob=refs/range/base/*'];
  const commits = listCommits(git, ['--parents', ...selection], '');
  const cut = readText(`${git.gitDir}/shallow`, 1 << 28) ?? '';
  const cutCommits = cut === '' ? [] : listCommits(git, ['--no-walk=unsorted', '--stdin'], cut);
  if (commits === undefined || cutCommits === undefined) return undefined;
  if (!isCertain(commits, cutCommits)) return undefined;
  const parents = new Map(commits.map(({ id, parents: own }) => [id, own] as const));
  const borders = new Set([...parents.values()].flat().filter((id) => !parents.has(id)));
  return { commits: [...parents.keys()], borders: [...borders], depth: depthOf(parents) };
}

interface ListedCommit {
  readonly id: string;
  /** In any unit. */
  readonly committedAt: number;
  readonly parents: readonly string[];
}

function listCommits(
  git: View,
  line: readonly string[],
  input: string,
): ListedCommit[] | undefined {
  const { ok, output } = runGit(git, ['rev-list', '--timestamp', ...line], input);
  if (!ok) return undefined;
  return output
    .toString('latin1')
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const [seconds, id = '', ...parents] = text.split(' ');
      return { id, committedAt: Number(seconds), parents };
    });
}

/**
 * Whether the range is known although parts of the history were cut off. None of its commits may
 * be cut off itself, and none may be older than a commit that is: it might lie behind that one,
 * and so belong to what is excluded. (A wrong clock may make a range too long, never too short.)
 */
export function isCertain(
  commits: readonly { readonly id: string; readonly committedAt: number }[],
  cut: readonly { readonly id: string; readonly committedAt: number }[],
): boolean {
  const ids = new Set(cut.map(({ id }) => id));
  const youngest = cut.reduce((most, { committedAt }) => Math.max(most, committedAt), 0);
  return commits.every(({ id, committedAt }) => !ids.has(id) && committedAt >= youngest);
}

/** Breadth first from the heads, as the server counts: 1 is the heads alone. */
function depthOf(parents: ReadonlyMap<string, readonly string[]>): number {
  const children = new Set([...parents.values()].flat());
  const seen = new Set<string>();
  let level = [...parents.keys()].filter((id) => !children.has(id));
  let depth = 1;
  for (; level.length > 0; depth += 1) {
    for (const id of level) seen.add(id);
    const below = new Set(level.flatMap((id) => parents.get(id) ?? []));
    level = [...below].filter((id) => parents.has(id) && !seen.has(id));
  }
  return depth;
}
