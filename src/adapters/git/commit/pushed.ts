import type { LocatedHit, ScanAnswer, ScanSource } from '../../../world/git.js';
import type { Context } from '../context.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader } from '../objects/reader.js';
import { runGit } from '../process.js';
import { readRefs } from '../refs.js';
import { findRepository, type Repository } from '../repository.js';
import { withView } from '../scratch.js';

/** In milliseconds: what is not known by then is left unsaid. */
const LONGEST = 5_000;
/** More commits than these are not asked about. */
const MOST = 1_000;

/**
 * Says of each hit's commit whether a branch of a remote holds it, as this clone knows the remotes. Says
 * nothing where there is none: a clone may have been made without, and a bare one holds what a remote does.
 */
export async function withPushed(
  answer: ScanAnswer,
  source: ScanSource,
  context: Context,
): Promise<ScanAnswer> {
  if (answer.kind !== 'scanned' || !('directory' in source) || context.git === undefined) {
    return answer;
  }
  const commits = new Set(answer.hits.flatMap(({ commit }) => commit ?? []));
  if (commits.size === 0 || commits.size > MOST) return answer;
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository || repository.root === undefined) return answer;
  const unpushed = await unpushedOf(repository, [...commits], context);
  if (unpushed === undefined) return answer;
  const told = ({ commit, ...hit }: LocatedHit): LocatedHit =>
    commit === undefined ? hit : { ...hit, commit, pushed: !unpushed.has(commit) };
  return { ...answer, hits: answer.hits.map(told) };
}

/** Those of the commits that no branch of a remote holds; undefined where git does not say. */
async function unpushedOf(
  repository: Repository,
  commits: readonly string[],
  context: Context,
): Promise<ReadonlySet<string> | undefined> {
  const remotes = Array.from(readRefs(repository, context.git).all)
    .filter(([name]) => name.startsWith('refs/remotes/'))
    .map(([, id]) => id);
  const reader = createObjectReader(repository, createInflater());
  let tips: readonly string[];
  let here: readonly string[];
  try {
    tips = remotes.filter((id) => reader.has(id));
    here = commits.filter((id) => reader.has(id));
  } finally {
    reader.close();
  }
  // Of a tip that is not here nobody knows what it holds.
  if (tips.length === 0 || tips.length < remotes.length || here.length < commits.length)
    return undefined;
  return withView(context, repository, (view) => {
    const asked = [...here, ...tips.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
    const { ok, output } = runGit(view, ['rev-list', '--stdin'], asked, 1 << 26, LONGEST);
    const found = new Set(output.toString('latin1').split('\n'));
    return Promise.resolve(ok ? new Set(here.filter((id) => found.has(id))) : undefined);
  });
}
