import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Odd } from '../odd.js';
import type { Place } from '../place.js';

/** Puts the objects beside the repository, which then has none of its own. */
function lend(at: Place): string {
  const lender = join(at.around, 'lender');
  renameSync(at.own('objects'), lender);
  mkdirSync(at.own('objects/info'), { recursive: true });
  mkdirSync(at.own('objects/pack'));
  return lender;
}

const alternates = (at: Place, text: string) =>
  at.overwrite(at.own('objects/info/alternates'), text);

/** Objects that lie in the folder of another repository. */
export const borrowed: readonly Odd[] = [
  {
    name: 'a lender by its path',
    make: (at) => alternates(at, `${lend(at)}\n`),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender by a path from here',
    make(at) {
      lend(at);
      alternates(at, '../../../lender\n');
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender between remarks, and in quotes',
    make: (at) => alternates(at, `# ours\n\n"${lend(at)}"\n`),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'lenders that lend to one another in a circle',
    make(at) {
      const lender = lend(at);
      alternates(at, `${lender}\n`);
      at.overwrite(join(lender, 'info/alternates'), `${at.own('objects')}\n${lender}\n`);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender that borrows itself, four times over',
    make(at) {
      let last = lend(at);
      for (const name of ['one', 'two', 'three']) {
        const next = join(at.around, name);
        at.overwrite(join(next, 'info/alternates'), `${last}\n`);
        last = next;
      }
      alternates(at, `${last}\n`);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'twenty lenders, of which the last has it all',
    make(at) {
      const lender = lend(at);
      const others = Array.from({ length: 19 }, (_, number) => {
        const other = join(at.around, `lender-${number}`);
        mkdirSync(other);
        return other;
      });
      alternates(at, [...others, lender].map((path) => `${path}\n`).join(''));
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender that is gone',
    make(at) {
      const lender = lend(at);
      alternates(at, `${lender}\n`);
      rmSync(lender, { recursive: true });
    },
    says: { history: /borrowed from a folder that is not there: .*lender/, tree: 'clean' },
  },
  {
    name: 'a lender that is gone, of whom nothing is needed',
    make: (at) => alternates(at, `${join(at.around, 'nowhere')}\n`),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender that has only half of it',
    make(at) {
      const lender = lend(at);
      alternates(at, `${lender}\n`);
      const id = at.id('HEAD~1:src/k.txt');
      rmSync(join(lender, id.slice(0, 2)), { recursive: true });
    },
    says: { history: /src\/k\.txt \(object [0-9a-f]{12}\)/, tree: 'clean' },
  },
  {
    name: 'a list of lenders that is nonsense',
    make: (at) => alternates(at, '\0\u0001\n"\\\n/dev/null\n'),
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    name: 'a lender whose packs alone hold the leak',
    from: 'packed',
    make(at) {
      const lender = join(at.around, 'lender');
      cpSync(at.own('objects'), lender, { recursive: true });
      alternates(at, `${lender}\n`);
      for (const path of at.packs('')) rmSync(path);
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
];
