import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/*
 * What git would write, written here: every run of git is a process, and a scenario's checkout would
 * take a dozen. What needs git's own mind, the index and the trees, is left to git.
 */

/** A commit; it is GitHub's, and always of the same minute. */
export interface MadeCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

export const AUTHOR = { name: 'octocat', email: 'octocat@users.noreply.github.com' };
export const COMMITTER = { name: 'GitHub', email: 'noreply@github.com' };
export const COMMITTED_AT = '2026-11-02T09:00:00Z';

/** Makes a folder a repository without a commit, as `git init` and `git remote add` do. */
export function beginRepository(folder: string, origin: string): void {
  const git = join(folder, '.git');
  for (const one of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info', 'hooks']) {
    mkdirSync(join(git, one), { recursive: true });
  }
  pointHead(folder, 'ref: refs/heads/main');
  writeFileSync(join(git, 'description'), 'Unnamed repository\n');
  writeFileSync(
    join(git, 'config'),
    `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
\tlogallrefupdates = true
[remote "origin"]
\turl = ${origin}
\tfetch = +refs/heads/*:refs/remotes/origin/*
`,
  );
}

/** Writes a commit, and gives its id. */
export function writeCommit(folder: string, { tree, parents, message }: MadeCommit): string {
  const at = `${Date.parse(COMMITTED_AT) / 1000} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${AUTHOR.name} <${AUTHOR.email}> ${at}`,
    `committer ${COMMITTER.name} <${COMMITTER.email}> ${at}`,
    '',
    message,
    '',
  ];
  return writeObject(folder, 'commit', Buffer.from(lines.join('\n')));
}

/** Writes an object that lies loose, and gives its id. */
export function writeObject(folder: string, kind: 'commit' | 'tree', content: Buffer): string {
  const bytes = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(bytes).digest('hex');
  const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(bytes));
  return id;
}

/** Has a reference name a commit. */
export function pointRef(folder: string, ref: string, id: string): void {
  const path = join(folder, '.git', ref);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${id}\n`);
}

/** Has `HEAD` be a commit, or what `ref: REF` names. */
export function pointHead(folder: string, what: string): void {
  writeFileSync(join(folder, '.git/HEAD'), `${what}\n`);
}
