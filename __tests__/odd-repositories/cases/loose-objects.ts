import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Odd } from '../odd.js';
import type { Place } from '../place.js';

const NAMED = /object [0-9a-f]{12}/;
const leaked = (at: Place) => at.id('HEAD~1:src/k.txt');

/** One object of the history in a state that it should not be in. */
const spoilt = (
  name: string,
  which: (at: Place) => string,
  how: (at: Place, id: string) => void,
): Odd => ({
  name,
  make: (at) => how(at, which(at)),
  says: { history: NAMED, tree: 'clean' },
});

/** The same where the leak itself can still be read. */
const around = (...what: Parameters<typeof spoilt>): Odd => ({
  ...spoilt(...what),
  says: { history: { leakAnd: NAMED }, tree: 'clean' },
});

const stored = (text: string) => deflateSync(Buffer.from(text));

/** Objects that lie in files of their own. */
export const looseObjects: readonly Odd[] = [
  spoilt('a blob that is gone', leaked, (at, id) => rmSync(at.loose(id), { force: true })),
  around(
    'a tree that is gone',
    (at) => at.id('HEAD~1:src'),
    (at, id) => rmSync(at.loose(id), { force: true }),
  ),
  around(
    'a commit that is gone',
    (at) => at.id('HEAD~1'),
    (at, id) => rmSync(at.loose(id), { force: true }),
  ),
  spoilt('a blob that is empty', leaked, (at, id) => at.overwrite(at.loose(id), '')),
  around(
    'a commit that is empty',
    (at) => at.id('HEAD~1'),
    (at, id) => at.overwrite(at.loose(id), ''),
  ),
  spoilt('a blob that is not compressed', leaked, (at, id) =>
    at.overwrite(at.loose(id), 'blob 3\0abc'),
  ),
  spoilt('a blob that is cut short', leaked, (at, id) =>
    at.change(at.loose(id), (bytes) => bytes.subarray(0, bytes.length - 12)),
  ),
  spoilt('a blob longer than it says', leaked, (at, id) =>
    at.storeAs(id, stored(`blob 3\0${'a'.repeat(100)}`)),
  ),
  spoilt('a blob shorter than it says', leaked, (at, id) =>
    at.storeAs(id, stored('blob 300\0abc')),
  ),
  spoilt('a blob of a length that is none', leaked, (at, id) =>
    at.storeAs(id, stored('blob x\0abc')),
  ),
  spoilt('an object of no kind', leaked, (at, id) => at.storeAs(id, stored('blub 3\0abc'))),
  spoilt('an object without a head', leaked, (at, id) => at.storeAs(id, stored('abc'.repeat(50)))),
  spoilt('a stream of 50 MB that says it holds ten bytes', leaked, (at, id) =>
    at.storeAs(id, deflateSync(Buffer.concat([Buffer.from('blob 10\0'), Buffer.alloc(50 << 20)]))),
  ),
  spoilt('an object that is a folder', leaked, (at, id) => {
    rmSync(at.loose(id), { force: true });
    mkdirSync(at.loose(id));
  }),
  around(
    'a tree that is a blob by its own words',
    (at) => at.id('HEAD~1:src'),
    (at, id) => at.storeAs(id, stored('blob 3\0abc')),
  ),
  around(
    'a commit that is a blob by its own words',
    (at) => at.id('HEAD~1'),
    (at, id) => at.storeAs(id, stored('blob 3\0abc')),
  ),
  {
    ...spoilt('an object that leads in a circle', leaked, (at, id) => {
      rmSync(at.loose(id), { force: true });
      symlinkSync(at.loose(id), at.loose(id));
    }),
    needs: 'posix',
  },
  {
    ...spoilt('an object that may not be read', leaked, (at, id) => chmodSync(at.loose(id), 0)),
    needs: 'no-root',
  },
  {
    name: 'a blob that is another by its content',
    make: (at) => at.storeAs(leaked(at), stored('blob 6\0benign')),
    says: { history: NAMED, tree: 'clean' },
  },
  {
    name: 'files among the objects that are none',
    make(at) {
      at.overwrite(at.own('objects/zz/notes.txt'), 'x');
      at.overwrite(at.own('objects/aa/short'), 'x');
      at.overwrite(at.own('objects/aa/tmp_obj_abcdef'), 'x');
      at.overwrite(at.own('objects/pack/tmp_pack_abcdef'), 'x');
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
];
