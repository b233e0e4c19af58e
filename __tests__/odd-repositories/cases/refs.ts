import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_PLACED, type Odd } from '../odd.js';
import { LEAK, type Place, WHO } from '../place.js';
import { writeCache } from '../../../src/commands/scan-cache.js';

const GONE = 'f'.repeat(40);
const UNREAD = (name: string) => new RegExp(`Refs that cannot be read: .*${name}`);

/** A tag by hand of whatever it is. */
function tag(at: Place, id: string, kind: string, name = 'v1'): string {
  return at.store(
    'tag',
    `object ${id}\ntype ${kind}\ntag ${name}\ntagger A <a@example.com> 1 +0000\n\nm\n`,
  );
}

const ref = (at: Place, name: string, id: string) => at.overwrite(at.own('refs', name), `${id}\n`);

/** As a scan of these rules would have left it. */
const cacheOf = (tips: readonly string[]) => writeCache('rules', tips);

/** Names of commits, and where they point. */
export const refs: readonly Odd[] = [
  {
    name: 'a HEAD that names a commit and no branch',
    make: (at) => void at.git('checkout', '-q', '--detach'),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a HEAD whose branch is yet to be',
    from: 'empty',
    make: () => undefined,
    says: { tree: 'nothing', range: /./ },
  },
  {
    name: 'a HEAD whose branch is gone, beside one that is there',
    make(at) {
      ref(at, 'heads/other', at.id('HEAD'));
      rmSync(at.own('refs/heads/main'));
    },
    says: { history: 'leak' },
  },
  {
    name: 'a HEAD that is nonsense',
    make: (at) => at.overwrite(at.own('HEAD'), 'nonsense\n'),
    says: { history: { leakAnd: UNREAD('HEAD') }, range: /./ },
  },
  {
    name: 'a HEAD that is nonsense, in a history without a leak',
    from: 'clean',
    make: (at) => at.overwrite(at.own('HEAD'), 'nonsense\n'),
    says: { history: UNREAD('HEAD') },
  },
  {
    name: 'a HEAD that is empty',
    from: 'clean',
    make: (at) => at.overwrite(at.own('HEAD'), ''),
    says: { history: UNREAD('HEAD') },
  },
  {
    name: 'a branch that names an object that is not here',
    from: 'clean',
    make: (at) => ref(at, 'heads/lost', GONE),
    says: { history: /refs\/heads\/lost|object ffffffffffff/, tree: 'clean' },
  },
  {
    name: 'a branch that is empty',
    from: 'clean',
    make: (at) => at.overwrite(at.own('refs/heads/none'), ''),
    says: { history: UNREAD('refs/heads/none'), tree: 'clean' },
  },
  {
    name: 'a name that leads to a name that leads nowhere',
    from: 'clean',
    make(at) {
      at.overwrite(at.own('refs/heads/one'), 'ref: refs/heads/two\n');
      at.overwrite(at.own('refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/gone\n');
    },
    says: { history: 'clean', tree: 'clean' },
  },
  {
    name: 'names that lead to one another in a circle',
    make(at) {
      at.overwrite(at.own('refs/heads/one'), 'ref: refs/heads/two\n');
      at.overwrite(at.own('refs/heads/two'), 'ref: refs/heads/one\n');
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'names of a shell, a terminal and a runner',
    make(at) {
      const id = at.id('HEAD');
      for (const name of [
        '-x',
        '$(touch x)',
        '`x`',
        'a b',
        'a\nb',
        '::error::x',
        'ü',
        `k${LEAK}`,
      ]) {
        ref(at, `heads/${name}`, id);
      }
      ref(at, `heads/gone ${LEAK}`, GONE);
    },
    says: { history: { leakAnd: /gone/ }, tree: 'clean' },
  },
  {
    name: 'a leak that only a stash holds',
    from: 'clean',
    make(at) {
      at.write('src/a.txt', LEAK);
      at.git('stash', '-q');
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak that only a note holds',
    from: 'clean',
    make: (at) => void at.git('notes', 'add', '-m', LEAK),
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak that only a tag of a blob holds',
    from: 'clean',
    make: (at) => ref(at, 'tags/v1', tag(at, at.store('blob', LEAK), 'blob')),
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak that only a tag of a tree holds',
    from: 'clean',
    make: (at) =>
      ref(at, 'tags/v1', tag(at, at.tree(['100644', 'k', at.store('blob', LEAK)]), 'tree')),
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  {
    name: 'a leak in the message of a tag of a tag of a tag',
    from: 'clean',
    make(at) {
      const first = at.store('tag', `object ${at.id('HEAD')}\ntype commit\ntag v\n\nsee ${LEAK}\n`);
      ref(at, 'tags/v1', tag(at, tag(at, first, 'tag'), 'tag'));
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak behind five hundred tags of tags',
    from: 'clean',
    make(at) {
      let last = at.store('blob', LEAK);
      for (let count = 0; count < 500; count += 1)
        last = tag(at, last, count === 0 ? 'blob' : 'tag');
      ref(at, 'tags/v1', last);
    },
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  {
    name: 'a tag of what is not here',
    from: 'clean',
    make: (at) => ref(at, 'tags/v1', tag(at, GONE, 'commit')),
    says: { history: /object ffffffffffff/, tree: 'clean' },
  },
  {
    name: 'a tag that says its blob is a commit',
    from: 'clean',
    make: (at) => ref(at, 'tags/v1', tag(at, at.store('blob', LEAK), 'commit')),
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  {
    name: 'a branch that names a tree',
    from: 'clean',
    make: (at) => ref(at, 'heads/tree', at.tree(['100644', 'k', at.store('blob', LEAK)])),
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  {
    name: 'packed names with a line that is cut short',
    from: 'clean',
    make(at) {
      at.git('pack-refs', '--all');
      at.change(at.own('packed-refs'), (bytes) =>
        Buffer.concat([bytes, Buffer.from(`${'a'.repeat(30)} refs/heads/cut\n`)]),
      );
    },
    says: { history: UNREAD('packed-refs'), tree: 'clean' },
  },
  {
    name: 'packed names that are nonsense',
    from: 'clean',
    make: (at) => at.overwrite(at.own('packed-refs'), '\0\0\0\0'),
    says: { history: UNREAD('packed-refs'), tree: 'clean' },
  },
  {
    name: 'packed names, remarks and what tags lead to, with lines that end as on Windows',
    make(at) {
      at.git('tag', '-a', '-m', 'm', 'v1');
      at.git('pack-refs', '--all');
      at.change(at.own('packed-refs'), (bytes) =>
        Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
      );
    },
    says: {},
  },
  {
    name: 'names in a folder that is a file',
    from: 'clean',
    make(at) {
      rmSync(at.own('refs/heads'), { recursive: true });
      at.overwrite(at.own('refs/heads'), 'x');
    },
    says: { history: UNREAD('refs/heads'), range: /./ },
  },
  {
    name: 'a leak that only the HEAD of another work tree holds',
    from: 'clean',
    make(at) {
      const other = join(at.around, 'other');
      at.git('worktree', 'add', '-q', '--detach', other);
      at.gitAt(other, 'commit', '-q', '--allow-empty', '-m', LEAK);
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'another work tree whose HEAD is nonsense',
    from: 'clean',
    make(at) {
      at.git('worktree', 'add', '-q', '--detach', join(at.around, 'other'));
      at.overwrite(at.own('worktrees/other/HEAD'), 'nonsense');
    },
    says: { history: UNREAD('worktrees/other/HEAD'), tree: 'clean' },
  },
  {
    name: 'a broken name, after a cache that knows all others',
    from: 'clean',
    make(at) {
      const cache = join(at.around, 'cache.json');
      at.overwrite(cache, cacheOf([at.id('HEAD')]));
      at.overwrite(at.own('refs/heads/none'), 'nonsense');
      return { more: ['--cache', cache] };
    },
    says: { history: UNREAD('refs/heads/none'), tree: 'clean' },
  },
  {
    name: 'a cache that knows an older commit than the leak',
    make(at) {
      const cache = join(at.around, 'cache.json');
      at.overwrite(cache, cacheOf([at.id('HEAD~2')]));
      return { more: ['--cache', cache] };
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a cache that knows commits that are not here',
    make(at) {
      const cache = join(at.around, 'cache.json');
      at.overwrite(cache, cacheOf([GONE]));
      return { more: ['--cache', cache] };
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a cache of an older commit, and contents since that are gone',
    make(at) {
      const cache = join(at.around, 'cache.json');
      at.overwrite(cache, cacheOf([at.id('HEAD~2')]));
      rmSync(at.loose(at.id('HEAD~1:src/k.txt')), { force: true });
      return { more: ['--cache', cache] };
    },
    says: { history: /src\/k\.txt|object [0-9a-f]{12}/, tree: 'clean' },
  },
  {
    name: 'a cache that is a folder',
    make(at) {
      const cache = join(at.around, 'cache.json');
      mkdirSync(cache);
      return { more: ['--cache', cache] };
    },
    says: { history: { leakAnd: /cache could not be read/ }, tree: 'clean' },
  },
  {
    name: 'a cache that says it was written by these rules, and was changed',
    make(at) {
      const cache = join(at.around, 'cache.json');
      const text = cacheOf([at.id('HEAD~2')]);
      at.overwrite(cache, text.replaceAll(at.id('HEAD~2'), at.id('HEAD')));
      return { more: ['--cache', cache] };
    },
    says: { history: { leakAnd: /cache was not used/ }, tree: 'clean' },
  },
  {
    name: 'a branch of a commit that has no tree',
    from: 'clean',
    make: (at) => ref(at, 'heads/bare', at.store('commit', `${WHO}\nm\n`)),
    says: { history: /object [0-9a-f]{12}/, tree: 'clean' },
  },
];
