import { NOT_PLACED, type Odd } from '../odd.js';
import { type Entry, LEAK, type Place, WHO } from '../place.js';

/** A leak in a commit of this tree, on top of the history. */
function put(at: Place, ...entries: Entry[]): void {
  at.commitTree(at.tree(...entries), `parent ${at.id('HEAD')}\n${WHO}`);
}

const leak = (at: Place) => at.store('blob', LEAK);

const NAMES: Readonly<Record<string, string | Buffer>> = {
  'of two dots': '..',
  'of one dot': '.',
  'with a slash in it': '../../outside.txt',
  'that is a path from the root': '/etc/passwd',
  'that is empty': '',
  'of git itself': '.git',
  'of many lines': 'a\nb\r\nc',
  'that begins with a dash': '--output=x',
  'that steers a terminal': '\u001b[2Jx\u0007\u202e\u200b',
  'that the runner would obey': '::error::x%0A##[error]x',
  'of bytes that are no text': Buffer.from([0x66, 0xff, 0xfe, 0x67]),
  'that is the leak itself': LEAK,
  'of four thousand characters': 'n'.repeat(4000),
  'of __proto__': '__proto__',
};

/** Every mode that an entry could have, and most that it could not. */
const MODES = ['100644', '100755', '100664', '120000', '0', '777777', '100000', '0100644'];

/** Trees with entries as git would not write them. */
export const trees: readonly Odd[] = [
  ...Object.entries(NAMES).map(
    ([what, name]): Odd => ({
      name: `a leak under a name ${what}`,
      from: 'clean',
      make: (at) => put(at, ['100644', name, leak(at)]),
      says: { history: name === '' ? NOT_PLACED : 'leak', range: 'leak' },
    }),
  ),
  ...MODES.map(
    (mode): Odd => ({
      name: `a leak of the mode ${mode}`,
      from: 'clean',
      make: (at) => put(at, [mode, 'k.txt', leak(at)]),
      says: { history: 'leak', range: 'leak' },
    }),
  ),
  {
    name: 'a leak in the first of two entries of one name',
    from: 'clean',
    make: (at) => put(at, ['100644', 'k', leak(at)], ['100644', 'k', at.store('blob', 'x')]),
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a leak in the second of two entries of one name',
    from: 'clean',
    make: (at) => put(at, ['100644', 'k', at.store('blob', 'x')], ['100644', 'k', leak(at)]),
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a leak in a folder that has the name of a file beside it',
    from: 'clean',
    make: (at) =>
      put(
        at,
        ['100644', 'k', at.store('blob', 'x')],
        ['40000', 'k', at.tree(['100644', 'a', leak(at)])],
      ),
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a leak that a tree says is a folder',
    from: 'clean',
    make: (at) => put(at, ['40000', 'k', leak(at)]),
    says: { history: NOT_PLACED },
  },
  {
    name: 'a folder that a tree says is a file',
    from: 'clean',
    make: (at) => put(at, ['100644', 'k', at.tree(['100644', 'a', leak(at)])]),
    says: { history: NOT_PLACED },
  },
  {
    name: 'a leak that a tree says is the commit of a submodule',
    from: 'clean',
    make: (at) => put(at, ['160000', 'k', leak(at)]),
    says: {},
  },
  {
    name: 'entries in no order',
    from: 'clean',
    make(at) {
      const [x, k] = [at.store('blob', 'x'), leak(at)];
      put(at, ['100644', 'z', x], ['100644', 'a', k], ['100644', 'm', x]);
    },
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a tree that is cut within an entry',
    from: 'clean',
    make(at) {
      const cut = at.store('tree', Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(7)]));
      at.commitTree(cut, `parent ${at.id('HEAD')}\n${WHO}`);
    },
    says: { history: /object [0-9a-f]{12}|Damaged/ },
  },
  {
    name: 'a tree that is no tree by its content',
    from: 'clean',
    make: (at) =>
      void at.commitTree(at.store('tree', 'nonsense'), `parent ${at.id('HEAD')}\n${WHO}`),
    says: { history: /object [0-9a-f]{12}|Damaged/ },
  },
  {
    name: 'a tree without entries',
    from: 'clean',
    make: (at) => put(at),
    says: { history: 'clean', range: 'clean' },
  },
  {
    name: 'a tree that lacks a blob it names',
    from: 'clean',
    make: (at) => put(at, ['100644', 'gone.txt', 'f'.repeat(40)]),
    says: { history: /gone\.txt \(object ffffffffffff\)/, range: /gone\.txt/ },
  },
  {
    name: 'two hundred folders in one another, the leak in the last',
    from: 'clean',
    make(at) {
      let tree = at.tree(['100644', 'k', leak(at)]);
      for (let depth = 0; depth < 200; depth += 1) tree = at.tree(['40000', 'd', tree]);
      at.commitTree(tree, `parent ${at.id('HEAD')}\n${WHO}`);
    },
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a tree of a thousand files, by folders that are the same',
    from: 'clean',
    make(at) {
      let tree = at.tree(['100644', 'k', leak(at)]);
      for (let depth = 0; depth < 3; depth += 1) {
        const same = tree;
        tree = at.tree(...'0123456789'.split('').map((name): Entry => ['40000', name, same]));
      }
      at.commitTree(tree, `parent ${at.id('HEAD')}\n${WHO}`);
    },
    says: { history: 'leak' },
  },
];
