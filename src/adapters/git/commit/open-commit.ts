import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import type { CommitName, Remote } from '../../../world/git.js';
import { type Context, stopIfAsked, Unreadable, unreadable } from '../context.js';
import { createFetch, type Fetch, withFetched } from '../fetch.js';
import { settle } from '../native-log.js';
import { createInflater } from '../objects/inflate.js';
import { headLinks, linkedBy } from '../objects/links.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { runGit } from '../process.js';
import { branchTip, readRefs, resolveRevision } from '../refs.js';
import { findRepository, hashBytesOf, type Repository } from '../repository.js';
import { openScratch, withView } from '../scratch.js';
import type { View } from '../view.js';

/** Which commit is opened, and where what this clone lacks of it may be fetched from. */
export interface CommitWanted {
  readonly directory: string;
  readonly commit: CommitName;
  readonly remote?: Remote;
}

/** One commit with all of its trees at hand. */
export interface OpenCommit {
  readonly id: string;
  readonly tree: string;
  readonly hashBytes: number;
  /** Reads what is here; after {@link OpenCommit.fetch}, what was fetched as well. */
  reader(): ObjectReader;
  /** Fetches those of these contents that are nowhere here; a reason where that cannot be done. */
  fetch(ids: readonly string[]): Promise<string | undefined>;
}

/** A tag may name a tag; nobody makes a chain of so many. */
const MOST_TAGS = 16;
const LARGEST = 1 << 26;

/**
 * Opens one commit, and fetches it and its trees where this clone lacks them.
 * @throws unreadable when it is nowhere to be had
 */
export async function withCommit<T>(
  wanted: CommitWanted,
  context: Context,
  use: (commit: OpenCommit) => Promise<T>,
): Promise<T> {
  const repository = findRepository(wanted.directory, context.variables);
  if ('reason' in repository) throw new Unreadable(repository);
  const hashBytes = hashBytesOf(repository);
  const { remote } = wanted;
  let scratch: View | undefined;
  let fetch: Fetch | undefined;
  let reader = readerOf(repository);

  async function get(
    from: Remote,
    options: readonly string[],
    refspecs: readonly string[],
  ): Promise<string | undefined> {
    scratch ??= openScratch(context, repository as Repository);
    fetch ??= createFetch(from);
    const fetched = await fetch(scratch, options, refspecs);
    stopIfAsked(context);
    if (!fetched.ok) return fetched.reason;
    reader.close();
    reader = readerOf(withFetched(repository as Repository, scratch));
    return undefined;
  }

  try {
    let id = await idOf(wanted.commit, repository, reader, context);
    let tree = id === undefined ? undefined : treeOf(reader, id, hashBytes);
    if (tree === undefined && remote !== undefined) {
      const { commit } = wanted;
      const ref = commit.kind === 'branch' ? `refs/heads/${commit.name}:${FETCHED}` : id;
      const isSent = ref !== undefined && (commit.kind === 'branch' || FULL.test(ref));
      const why = isSent
        ? await get(remote, ['--filter=blob:none', '--depth=1'], [ref])
        : 'it is named by what only this clone could know';
      if (why !== undefined) throw unreadable(`${nameOf(commit)} is not in this clone, and ${why}`);
      if (commit.kind === 'branch') id = takeFetched(scratch);
      tree = id === undefined ? undefined : treeOf(reader, id, hashBytes);
    }
    if (id === undefined || tree === undefined) {
      throw unreadable(`${nameOf(wanted.commit)} is not in this clone`, {
        missing: id === undefined ? [] : [id],
      });
    }
    return await use({
      id,
      tree,
      hashBytes,
      reader: () => reader,
      async fetch(ids) {
        const missing = [...new Set(ids)].filter((each) => !reader.has(each));
        if (missing.length === 0) return undefined;
        if (remote === undefined) return 'this clone lacks them';
        return get(remote, ['--filter=blob:none'], missing);
      },
    });
  } finally {
    reader.close();
    scratch?.close();
  }
}

const FULL = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const FETCHED = 'refs/heads/fetched';

function readerOf(repository: Repository): ObjectReader {
  return createObjectReader(repository, createInflater());
}

function nameOf(commit: CommitName): string {
  return commit.kind === 'branch'
    ? `the branch ${commit.name}`
    : `the commit ${commit.revision.slice(0, 12)}`;
}

/** Takes the ref away again: git would look for the contents of whatever one names. */
function takeFetched(scratch: View | undefined): string | undefined {
  if (scratch === undefined) return undefined;
  const path = join(scratch.gitDir, FETCHED);
  try {
    const id = readFileSync(path, 'utf8').trim();
    rmSync(path);
    return FULL.test(id) ? id : undefined;
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}

/** The id that a name stands for in this clone; git is asked for what is no plain name of a ref. */
async function idOf(
  commit: CommitName,
  repository: Repository,
  reader: ObjectReader,
  context: Context,
): Promise<string | undefined> {
  const refs = readRefs(repository, context.git);
  if (commit.kind === 'branch') return branchTip(refs, commit.name);
  const named = settle(reader, resolveRevision(commit.revision, refs));
  if (FULL.test(named)) return peeled(reader, named, hashBytesOf(repository));
  return withView(context, repository, async (view) => {
    const line = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${named}^{commit}`];
    const { ok, output } = runGit(view, line);
    const id = output.toString('latin1').trim();
    return ok && FULL.test(id) ? id : undefined;
  });
}

/** What an annotated tag leads to; the id itself of everything else, also of what is not here. */
function peeled(reader: ObjectReader, named: string, hashBytes: number): string {
  let id = named;
  for (let left = MOST_TAGS; left > 0; left -= 1) {
    const reading = reader.read(id, LARGEST);
    if (reading.kind !== 'found' || reading.type !== 'tag') return id;
    const to = linkedBy(headLinks('tag', reading.bytes, hashBytes), 'tagged');
    if (to === undefined) return id;
    id = to;
  }
  return id;
}

/** The tree of a commit whose every folder is here as well; undefined otherwise. */
function treeOf(reader: ObjectReader, id: string, hashBytes: number): string | undefined {
  const reading = reader.read(id, LARGEST);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  const tree = linkedBy(headLinks('commit', reading.bytes, hashBytes), 'tree');
  return tree !== undefined && reader.has(tree) ? tree : undefined;
}
