import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import { type Context, unreadable } from '../context.js';
import { withView } from '../scratch.js';
import type { IndexEntry } from '../index-file.js';
import { runGit } from '../process.js';
import type { Repository } from '../repository.js';

/** What the paths on a command line choose. */
export interface Named {
  /** Files that git tracks (or was asked to list). */
  readonly entries: readonly IndexEntry[];
  /** What is there and git knows nothing of: it is scanned all the same, since it was named. */
  readonly asTheyLie: readonly string[];
  /** What is not there, and patterns that match nothing. */
  readonly unmatched: readonly string[];
}

/** Where the names are to be understood. */
interface Place {
  readonly root: string;
  readonly directory: string;
  readonly repository: Repository;
  readonly context: Context;
}

/** As git has it: `*`, `?` and `[` match, and a colon opens what it calls magic. */
export function isPattern(name: string): boolean {
  return /[*?[]/.test(name) || name.startsWith(':');
}

/**
 * Chooses what was named. A name that stands for a file or folder is that, whatever characters it
 * holds; all else is a pathspec, and git itself says what it matches.
 * @see https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-aiddefpathspecapathspec
 * @throws unreadable when a pathspec is none, or there is no git to ask
 */
export async function chooseNamed(
  all: readonly IndexEntry[],
  names: readonly string[],
  place: Place,
): Promise<Named> {
  const chosen = new Set<IndexEntry>();
  const asTheyLie: string[] = [];
  const unmatched: string[] = [];
  const patterns: string[] = [];
  // What is taken away is taken from the files and folders that are named too.
  const takesAway = names.some((name) => isPattern(name) && !isPositive(name));
  for (const name of names) {
    const stat = lstatOf(resolve(place.directory, name));
    if (stat === undefined && isPattern(name)) {
      patterns.push(name);
      continue;
    }
    const path = relative(place.root, resolve(place.directory, name)).replaceAll('\\', '/');
    const found = below(all, path);
    if (takesAway && found.length > 0) patterns.push(`:(top,literal)${path}`);
    else for (const entry of found) chosen.add(entry);
    if (stat === undefined) unmatched.push(name);
    else if (found.length === 0) asTheyLie.push(name);
  }
  if (patterns.length === 0) return { entries: [...chosen], asTheyLie, unmatched };
  const byPath = new Map(all.map((entry) => [entry.path, entry]));
  const matched = await matchedBy(patterns, place);
  for (const [at, paths] of matched.entries()) {
    const known = paths.flatMap((path) => byPath.get(path) ?? []);
    for (const entry of known) chosen.add(entry);
    if (known.length === 0) unmatched.push(patterns.filter(isPositive)[at] ?? '');
  }
  return { entries: [...chosen], asTheyLie, unmatched };
}

/** The entries of a folder, or the one of a file. */
function below(all: readonly IndexEntry[], prefix: string): IndexEntry[] {
  if (prefix === '') return [...all];
  return all.filter((entry) => entry.path === prefix || entry.path.startsWith(`${prefix}/`));
}

/** One that adds, unlike `:!` and `:(exclude)`, which take away. */
function isPositive(pattern: string): boolean {
  return !/^:(?:[!^]|\/[!^]|\((?:[^)]*,)?exclude[,)])/.test(pattern);
}

/** What each pathspec that adds matches, less what the others take away. */
function matchedBy(
  patterns: readonly string[],
  { root, directory, repository, context }: Place,
): Promise<string[][]> {
  const excluded = patterns.filter((pattern) => !isPositive(pattern));
  const wanted = patterns.filter(isPositive);
  return withView(context, repository, async (view) => {
    const git = {
      ...view,
      cwd: directory,
      environment: {
        ...view.environment,
        GIT_WORK_TREE: root,
        GIT_INDEX_FILE: join(repository.gitDir, 'index'),
      },
    };
    const ask = (specs: readonly string[]) => {
      // Of the untracked only those count that are among the entries.
      const line = ['ls-files', '-z', '--full-name', '--cached', '--others', '--'];
      const { ok, output, complaint } = runGit(git, [...line, ...specs, ...excluded]);
      if (!ok) throw unreadable(`${specs.join(' ')}: ${complaint}`);
      return output.toString('utf8').split('\0').filter(Boolean);
    };
    // Only what takes away: from everything.
    return (wanted.length === 0 ? [[':/']] : wanted.map((spec) => [spec])).map(ask);
  });
}

function lstatOf(path: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}
