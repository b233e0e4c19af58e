import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Odd } from '../odd.js';
import { LEAK } from '../place.js';

/** The list of what is tracked, and of what the next commit holds. */
export const indexes: readonly Odd[] = [
  ...['2', '3', '4'].map(
    (version): Odd => ({
      name: `an index of version ${version}`,
      make(at) {
        at.write('src/k.txt', LEAK);
        at.git('add', '-A');
        at.git('update-index', '--index-version', version);
      },
      says: { tree: 'leak', staged: 'leak' },
    }),
  ),
  {
    name: 'an index of two parts',
    make(at) {
      at.git('update-index', '--split-index');
      at.write('src/k.txt', LEAK);
      at.git('add', '-A');
    },
    says: { tree: 'leak', staged: 'leak' },
  },
  {
    name: 'an index whose other part is gone',
    make(at) {
      at.git('update-index', '--split-index');
      at.write('src/k.txt', LEAK);
      at.git('add', '-A');
      const shared = readdirSync(at.own()).filter((name) => name.startsWith('sharedindex.'));
      for (const name of shared) rmSync(at.own(name));
    },
    says: { tree: /index cannot be read/, staged: /cannot be listed/ },
  },
  {
    name: 'an index that leaves folders out',
    make(at) {
      at.commit('kept/a.txt', 'a');
      at.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'kept');
    },
    says: { tree: { cleanBut: /not checked out \(sparse checkout\)/ }, history: 'leak' },
  },
  {
    name: 'a checkout of a few folders',
    make(at) {
      at.commit('kept/a.txt', 'a');
      at.git('sparse-checkout', 'set', '--cone', 'kept');
    },
    says: { tree: { cleanBut: /not checked out \(sparse checkout\)/ }, history: 'leak' },
  },
  {
    name: 'an index in conflict',
    from: 'clean',
    make(at) {
      at.git('checkout', '-q', '-b', 'side');
      at.commit('src/a.txt', `${LEAK}\n`);
      at.git('checkout', '-q', 'main');
      at.commit('src/a.txt', 'other\n');
      try {
        at.git('merge', '-q', 'side');
      } catch {
        // That is the conflict.
      }
    },
    says: { tree: 'leak', history: 'leak' },
  },
  {
    name: 'a file that is only meant to be added',
    make(at) {
      at.write('src/k.txt', LEAK);
      at.git('add', '-N', 'src/k.txt');
    },
    says: { tree: 'leak' },
  },
  {
    name: 'files that git is told not to look at',
    make(at) {
      at.commit('src/k.txt', 'x');
      at.write('src/k.txt', LEAK);
      at.write('src/a.txt', LEAK);
      at.git('update-index', '--skip-worktree', 'src/k.txt');
      at.git('update-index', '--assume-unchanged', 'src/a.txt');
    },
    says: { tree: 'leak' },
  },
  {
    name: 'an index that is gone, of a history that has files',
    make: (at) => rmSync(at.own('index')),
    says: { tree: /nothing is checked out|no index/, history: 'leak' },
  },
  {
    name: 'an index that is empty',
    make: (at) => at.overwrite(at.own('index'), ''),
    says: { tree: /index/ },
  },
  {
    name: 'an index that is cut short',
    make: (at) => at.change(at.own('index'), (bytes) => bytes.subarray(0, 100)),
    says: { tree: /index/, staged: /./ },
  },
  {
    name: 'an index of a version that is not known yet',
    make: (at) => at.change(at.own('index'), (bytes) => bytes.fill(9, 7, 8)),
    says: { tree: /index/, staged: /./ },
  },
  {
    name: 'an index that counts more entries than it has',
    make: (at) => at.change(at.own('index'), (bytes) => bytes.fill(0x7f, 8, 12)),
    says: { tree: /index/, staged: /./ },
  },
  {
    name: 'an index that counts fewer entries than it has',
    from: 'clean',
    make(at) {
      at.commit('z.txt', LEAK);
      at.change(at.own('index'), (bytes) => bytes.fill(1, 11, 12));
    },
    says: { tree: /index/, history: 'leak' },
  },
  {
    name: 'an index with an entry outside of the checkout',
    from: 'clean',
    make(at) {
      at.overwrite(`${at.around}/outside`, LEAK);
      at.commit('xx_outside', 'clean\n');
      at.change(at.own('index'), (bytes) => {
        bytes.write('../outside', bytes.indexOf('xx_outside'));
        return bytes;
      });
    },
    says: { tree: /\.\.\/outside/ },
  },
  {
    name: 'an index that is a folder',
    make(at) {
      rmSync(at.own('index'));
      mkdirSync(at.own('index'));
    },
    says: { tree: /index/ },
  },
];
