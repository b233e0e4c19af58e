import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Odd } from '../odd.js';
import { LEAK, type Place } from '../place.js';

const CUT_OFF = /cut off \(a shallow clone\)/;

function clone(at: Place, ...options: string[]): string {
  const cwd = join(at.around, 'clone');
  at.git('config', 'uploadpack.allowFilter', 'true');
  at.gitAt(at.around, 'clone', '-q', ...options, `file://${at.directory}`, cwd);
  return cwd;
}

/** Settings on the line of their section, as git reads them too. */
function onOneLine(at: Place): void {
  const path = at.own('config');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\]\n\t/g, '] '));
}

function leakAndRemove(at: Place): void {
  at.commit('a.txt', 'a\n');
  at.commit('k.txt', LEAK);
  at.commit('k.txt', 'none\n');
}

/** Clones that hold less than their origin, or hold it in another way. */
export const clones: readonly Odd[] = [
  {
    name: 'a whole clone',
    make: (at) => ({ cwd: clone(at) }),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a bare clone',
    make: (at) => ({ cwd: clone(at, '--bare') }),
    says: { history: 'leak', tree: /no work tree/, staged: /no work tree/, range: 'clean' },
  },
  {
    name: 'a clone of the last commit only',
    make: (at) => ({ cwd: clone(at, '--depth=1') }),
    says: { history: CUT_OFF, tree: 'clean', range: /HEAD~1|not here|revision|commit/ },
  },
  {
    name: 'a clone that says it is cut off, and is whole',
    make: (at) => at.overwrite(at.own('shallow'), `${at.id('HEAD')}\n`),
    says: { history: CUT_OFF, tree: 'clean' },
  },
  {
    name: 'a clone that says where it is cut off in nonsense',
    make: (at) => at.overwrite(at.own('shallow'), 'nonsense\n'),
    says: { history: { leakAnd: CUT_OFF }, tree: 'clean' },
  },
  {
    name: 'a history that grafts make shorter',
    make: (at) => at.overwrite(at.own('info/grafts'), `${at.id('HEAD')}\n`),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a leak that a replacement hides',
    make(at) {
      const benign = at.store('blob', 'benign\n');
      at.overwrite(at.own('refs/replace', at.id('HEAD~1:src/k.txt')), `${benign}\n`);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a partial clone from which nothing is missing',
    make: (at) => ({ cwd: clone(at, '--filter=blob:limit=1m') }),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a partial clone without the contents of its history',
    make: (at) => ({ cwd: clone(at, '--filter=blob:none') }),
    says: { history: /Never fetched into this partial clone: src\/k\.txt/, tree: 'clean' },
  },
  {
    name: 'a partial clone without the folders of its history',
    make: (at) => ({ cwd: clone(at, '--filter=tree:0') }),
    says: { history: /Never fetched into this partial clone/, tree: 'clean' },
  },
  {
    name: 'a clone that nothing was checked out of',
    make: (at) => ({ cwd: clone(at, '--no-checkout') }),
    says: { history: 'leak', tree: /nothing is checked out|no index/, range: 'clean' },
  },
  {
    name: 'a clone of an empty repository',
    from: 'empty',
    make: (at) => ({ cwd: clone(at) }),
    says: { tree: 'nothing' },
  },
  {
    name: 'a repository of SHA-256',
    make(at) {
      rmSync(at.own(), { recursive: true });
      at.git('init', '-q', '-b', 'main', '--object-format=sha256');
      leakAndRemove(at);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a repository of SHA-256 whose settings stand on one line',
    make(at) {
      rmSync(at.own(), { recursive: true });
      at.git('init', '-q', '-b', 'main', '--object-format=sha256');
      leakAndRemove(at);
      onOneLine(at);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a repository of SHA-1 that says it is of SHA-256',
    make: (at) => void at.git('config', 'extensions.objectFormat', 'sha256'),
    says: { history: /./, tree: /./, range: /./ },
  },
  {
    name: 'a format that is not known yet',
    make(at) {
      at.git('config', 'extensions.somethingNew', 'true');
      at.git('config', 'core.repositoryFormatVersion', '1');
    },
    says: {},
  },
  {
    name: 'refs in a table that cannot be read',
    make(at) {
      at.git('config', 'core.repositoryFormatVersion', '1');
      at.git('config', 'extensions.refStorage', 'reftable');
      rmSync(at.own('refs/heads'), { recursive: true });
      at.overwrite(at.own('refs/heads'), 'this repository uses the reftable format\n');
      at.overwrite(at.own('reftable/tables.list'), 'nonsense\n');
    },
    says: { history: { leakAnd: /reftable/ }, range: /./ },
  },
  {
    name: 'refs in a table that cannot be read, said on the line of the section',
    make(at) {
      at.git('config', 'core.repositoryFormatVersion', '1');
      at.git('config', 'extensions.refStorage', 'reftable');
      onOneLine(at);
      rmSync(at.own('refs/heads'), { recursive: true });
      at.overwrite(at.own('refs/heads'), 'this repository uses the reftable format\n');
      at.overwrite(at.own('reftable/tables.list'), 'nonsense\n');
    },
    says: { history: { leakAnd: /reftable/ }, range: /./ },
  },
];
