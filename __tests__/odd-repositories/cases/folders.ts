import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Odd } from '../odd.js';
import { LEAK, type Place } from '../place.js';

const NO_REPOSITORY = /not a git repository/;
const BROKEN = /\.git.*(?:no git repository|cannot be read)/;
const CLOSED = { history: BROKEN, tree: BROKEN, range: BROKEN, staged: BROKEN } as const;

/** Another repository within this clean one, whose `.git` is then broken. */
function inner(at: Place): string {
  const cwd = join(at.directory, 'inner');
  mkdirSync(cwd);
  at.gitAt(cwd, 'init', '-q');
  writeFileSync(join(cwd, 'k.txt'), LEAK);
  at.gitAt(cwd, 'add', '-A');
  at.gitAt(cwd, 'commit', '-q', '-m', 'm');
  return cwd;
}

/** Where a repository is, and what leads to it. */
export const folders: readonly Odd[] = [
  {
    name: 'a folder without a repository',
    make: (at) => ({ cwd: at.around }),
    says: {
      history: NO_REPOSITORY,
      tree: NO_REPOSITORY,
      range: NO_REPOSITORY,
      staged: NO_REPOSITORY,
    },
  },
  {
    name: 'a folder within a checkout',
    make: (at) => ({ cwd: join(at.directory, 'src') }),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a linked work tree',
    make(at) {
      const cwd = join(at.around, 'linked');
      at.git('worktree', 'add', '-q', cwd);
      return { cwd };
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a linked work tree whose repository is gone',
    make(at) {
      const cwd = join(at.around, 'linked');
      at.git('worktree', 'add', '-q', cwd);
      rmSync(at.directory, { recursive: true });
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a linked work tree in a clean checkout, whose own repository is gone',
    from: 'clean',
    make(at) {
      const cwd = join(at.directory, 'linked');
      mkdirSync(cwd);
      writeFileSync(join(cwd, '.git'), `gitdir: ${at.around}/nowhere\n`);
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a `.git` file that is nonsense, in a clean checkout',
    from: 'clean',
    make(at) {
      const cwd = join(at.directory, 'inner');
      mkdirSync(cwd);
      writeFileSync(join(cwd, '.git'), 'nonsense');
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a `.git` folder without a HEAD, in a clean checkout',
    from: 'clean',
    make(at) {
      const cwd = inner(at);
      rmSync(join(cwd, '.git/HEAD'));
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a `.git` folder without objects, in a clean checkout',
    from: 'clean',
    make(at) {
      const cwd = inner(at);
      rmSync(join(cwd, '.git/objects'), { recursive: true });
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a `.git` folder that may not be looked into, in a clean checkout',
    from: 'clean',
    needs: 'no-root',
    make(at) {
      const cwd = inner(at);
      chmodSync(join(cwd, '.git'), 0);
      return { cwd };
    },
    says: CLOSED,
  },
  {
    name: 'a `.git` folder with nothing in it, in a clean checkout',
    from: 'clean',
    make(at) {
      const cwd = join(at.directory, 'inner/.git');
      mkdirSync(cwd, { recursive: true });
      return { cwd: join(cwd, '..') };
    },
    says: { history: 'clean', tree: 'clean' },
  },
  {
    name: 'a `.git` file that leads to a repository elsewhere',
    make(at) {
      renameSync(at.own(), `${at.around}/elsewhere`);
      writeFileSync(at.own(), 'gitdir: ../elsewhere\n');
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a `.git` file that leads to itself',
    make(at) {
      renameSync(at.own(), `${at.around}/elsewhere`);
      writeFileSync(at.own(), 'gitdir: .git\n');
    },
    says: CLOSED,
  },
  {
    name: 'a setting that moves the work tree away from a leak',
    from: 'clean',
    make(at) {
      at.commit('k.txt', LEAK);
      mkdirSync(`${at.around}/empty`);
      at.git('config', 'core.worktree', `${at.around}/empty`);
    },
    says: { history: 'leak', tree: 'leak' },
  },
  {
    name: 'a setting that calls a checkout bare',
    from: 'clean',
    make(at) {
      at.commit('k.txt', LEAK);
      at.git('config', 'core.bare', 'true');
    },
    says: { history: 'leak', tree: 'leak' },
  },
  {
    name: 'a configuration that is nonsense',
    make: (at) => at.overwrite(at.own('config'), '[[[\n\0= = "'),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a configuration that includes what never ends',
    make: (at) =>
      at.overwrite(at.own('config'), '[include]\n\tpath = config\n\tpath = /dev/zero\n'),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
];
