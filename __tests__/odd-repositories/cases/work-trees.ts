import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Odd } from '../odd.js';
import { LEAK } from '../place.js';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;

/** Files as they lie in a checkout. */
export const workTrees: readonly Odd[] = [
  {
    name: 'a file larger than any that is scanned',
    from: 'clean',
    make(at) {
      at.commit('huge.bin', 'small');
      truncateSync(join(at.directory, 'huge.bin'), 300 * 2 ** 20);
    },
    says: { tree: /Too large to be scanned: huge\.bin \(314\.6 MB\)/, history: 'clean' },
  },
  {
    name: 'a pointer of Git LFS',
    from: 'clean',
    make: (at) => void at.commit('big.bin', POINTER),
    says: { tree: { cleanBut: /Git LFS pointers.*big\.bin/ }, range: { cleanBut: /big\.bin/ } },
  },
  {
    name: 'a committed link to a file of the machine',
    from: 'clean',
    needs: 'posix',
    make(at) {
      symlinkSync('/etc/passwd', join(at.directory, 'link'));
      at.commit('c.txt', 'c');
    },
    says: { tree: 'clean', history: 'clean', range: 'clean' },
  },
  {
    name: 'a committed link to a leak beside the checkout',
    from: 'clean',
    needs: 'posix',
    make(at) {
      at.overwrite(`${at.around}/outside`, LEAK);
      symlinkSync('../outside', join(at.directory, 'link'));
      at.commit('c.txt', 'c');
    },
    says: { tree: 'clean', history: 'clean', range: 'clean' },
  },
  {
    name: 'a tracked folder that became a link to a leak',
    from: 'clean',
    needs: 'posix',
    make(at) {
      at.commit('c.txt', 'c');
      at.overwrite(`${at.around}/outside/a.txt`, LEAK);
      rmSync(join(at.directory, 'src'), { recursive: true });
      symlinkSync('../outside', join(at.directory, 'src'));
    },
    says: { tree: 'clean', history: 'clean' },
  },
  {
    name: 'links that lead in a circle',
    needs: 'posix',
    make(at) {
      symlinkSync('b', join(at.directory, 'a'));
      symlinkSync('a', join(at.directory, 'b'));
      at.commit('c.txt', 'c');
    },
    says: { tree: 'clean', history: 'leak', range: 'clean' },
  },
  {
    name: 'a tracked file that became a pipe',
    from: 'clean',
    needs: 'posix',
    make(at) {
      rmSync(join(at.directory, 'src/a.txt'));
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(at.directory, 'src/a.txt')]);
    },
    says: { tree: /Could not be read: src\/a\.txt \(it is no regular file\)/, history: 'clean' },
  },
  {
    name: 'a tracked file that may not be read',
    from: 'clean',
    needs: 'no-root',
    make: (at) => chmodSync(join(at.directory, 'src/a.txt'), 0),
    says: { tree: /Could not be read: src\/a\.txt/, history: 'clean' },
  },
  {
    name: 'a tracked file that became a folder',
    from: 'clean',
    make(at) {
      rmSync(join(at.directory, 'src/a.txt'));
      mkdirSync(join(at.directory, 'src/a.txt'));
    },
    says: { history: 'clean' },
  },
  {
    name: 'a tracked file that was deleted',
    from: 'clean',
    make: (at) => rmSync(join(at.directory, 'src/a.txt')),
    says: { tree: 'clean', history: 'clean' },
  },
  {
    name: 'a file name of lines, escapes and commands',
    from: 'clean',
    needs: 'posix',
    make: (at) => void at.commit('a\nb\u001b[2J::error::x\u202e', LEAK),
    says: { tree: 'leak', history: 'leak', range: 'leak' },
  },
  {
    name: 'a file name of bytes that are no text',
    from: 'clean',
    needs: 'linux',
    make(at) {
      writeFileSync(
        Buffer.concat([Buffer.from(`${at.directory}/`), Buffer.from([0xff, 0x41])]),
        LEAK,
      );
      at.commit('c.txt', 'c');
    },
    says: { tree: 'leak', history: 'leak', range: 'leak' },
  },
  {
    name: 'a file that is named after its own key',
    from: 'clean',
    make: (at) => void at.commit(`${LEAK}.txt`, LEAK),
    says: { tree: 'leak', history: 'leak', range: 'leak' },
  },
  {
    name: 'a submodule that is there',
    from: 'clean',
    make(at) {
      const sub = join(at.directory, 'sub');
      mkdirSync(sub);
      at.gitAt(sub, 'init', '-q');
      writeFileSync(join(sub, 'k.txt'), LEAK);
      at.gitAt(sub, 'add', '-A');
      at.gitAt(sub, 'commit', '-q', '-m', 'm');
      at.git('add', 'sub');
      at.git('commit', '-q', '-m', 'm');
    },
    says: {
      tree: { cleanBut: /Submodules are not scanned: sub/ },
      range: { cleanBut: /Submodules are not scanned: sub/ },
    },
  },
  {
    name: 'a submodule that is not there',
    from: 'clean',
    make(at) {
      at.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
      at.git('commit', '-q', '-m', 'm');
    },
    says: { tree: { cleanBut: /Submodules are not scanned: sub/ }, history: 'clean' },
  },
];
