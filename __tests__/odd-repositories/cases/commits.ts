import { NOT_PLACED, type Odd } from '../odd.js';
import { by, LEAK, type Place, WHO } from '../place.js';

/** A tree with the leak, whose commit HEAD is then taken back from. */
const leaking = (at: Place) => at.tree(['100644', 'k.txt', at.store('blob', LEAK)]);

const ODD_DATES: Readonly<Record<string, string>> = {
  'of 1900': '-2208988800 +0000',
  'of the year 9999': '253402300799 +0000',
  'of a time after all': '99999999999999999999 +0000',
  'of a zone that is none': '1700000000 +9999',
  'of no date': '',
  'of a date that is no number': 'yesterday',
};

/** Commits as git would not make them, or makes them seldom. */
export const commits: readonly Odd[] = [
  ...Object.entries(ODD_DATES).map(
    ([when, date]): Odd => ({
      name: `a leak in a commit ${when}`,
      from: 'clean',
      make(at) {
        const head = at.id('HEAD');
        const commit = at.commitTree(leaking(at), `parent ${head}\n${by(date)}`);
        at.commitTree(at.id(`${head}^{tree}`), `parent ${commit}\n${by(date)}`);
      },
      says: { history: 'leak', tree: 'clean' },
    }),
  ),
  {
    name: 'a leak that only the merge of five branches brings',
    from: 'clean',
    make(at) {
      const tree = at.id('HEAD^{tree}');
      const sides = [1, 2, 3, 4, 5].map((number) =>
        at.store('commit', `tree ${tree}\nparent ${at.id('HEAD')}\n${WHO}\nside ${number}\n`),
      );
      const parents = sides.map((id) => `parent ${id}\n`).join('');
      at.commitTree(leaking(at), `${parents}${WHO}`);
    },
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a merge of the same parent with itself, many times',
    from: 'clean',
    make(at) {
      const parent = `parent ${at.id('HEAD')}\n`;
      at.commitTree(leaking(at), `${parent.repeat(40)}${WHO}`);
    },
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a leak in the first of two roots',
    from: 'clean',
    make(at) {
      const root = at.store('commit', `tree ${leaking(at)}\n${WHO}\nm\n`);
      const head = at.id('HEAD');
      at.commitTree(at.id('HEAD^{tree}'), `parent ${head}\nparent ${root}\n${WHO}`);
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a commit without a tree',
    from: 'clean',
    make: (at) => at.overwrite(at.own('refs/heads/main'), `${at.store('commit', `${WHO}\nm\n`)}\n`),
    says: { history: /object [0-9a-f]{12}/ },
  },
  {
    name: 'a commit whose tree is a blob',
    from: 'clean',
    make: (at) => void at.commitTree(at.store('blob', LEAK), `parent ${at.id('HEAD')}\n${WHO}`),
    says: { history: NOT_PLACED },
  },
  {
    name: 'a commit whose parent is a tree',
    from: 'clean',
    make: (at) => void at.commitTree(leaking(at), `parent ${at.id('HEAD^{tree}')}\n${WHO}`),
    says: { history: NOT_PLACED },
  },
  {
    name: 'a commit without an author',
    from: 'clean',
    make: (at) => void at.commitTree(leaking(at), `parent ${at.id('HEAD')}\n`),
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a commit that is nothing but the line of its tree',
    from: 'clean',
    make(at) {
      const commit = at.store('commit', `tree ${leaking(at)}\n`);
      at.overwrite(at.own('refs/heads/main'), `${commit}\n`);
    },
    says: { history: NOT_PLACED },
  },
  {
    name: 'an author who is a shell, a terminal and a runner',
    from: 'clean',
    make(at) {
      const name = '\u001b[31m$(x)`x` ::error::x <b>\u202e';
      const who = `author ${name} <a> 1 +0000\ncommitter ${name} <a> 1 +0000\n`;
      at.commitTree(leaking(at), `parent ${at.id('HEAD')}\n${who}`);
    },
    says: { history: 'leak', range: 'leak' },
  },
  {
    name: 'a leak in a message that says it is written otherwise',
    from: 'clean',
    make(at) {
      const more = `parent ${at.id('HEAD')}\n${WHO}encoding ISO-2022-JP\n`;
      at.commitTree(at.id('HEAD^{tree}'), more, `it is ${LEAK} \u001b$B`);
    },
    says: { history: 'leak', range: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak behind a NUL of a message',
    from: 'clean',
    make(at) {
      const more = `parent ${at.id('HEAD')}\n${WHO}`;
      at.commitTree(at.id('HEAD^{tree}'), more, `short\0and ${LEAK}`);
    },
    says: { history: 'leak', range: 'leak', tree: 'clean' },
  },
  {
    name: 'a leak in the tag that a merge keeps in its head',
    from: 'clean',
    make(at) {
      const head = at.id('HEAD');
      const kept = `mergetag object ${head}\n type commit\n tag v1\n \n see ${LEAK}\n`;
      at.commitTree(at.id('HEAD^{tree}'), `parent ${head}\n${WHO}${kept}`);
    },
    says: { history: 'leak', tree: 'clean' },
  },
  {
    name: 'a message of a megabyte with the leak at its end',
    from: 'clean',
    make: (at) =>
      void at.commitTree(
        at.id('HEAD^{tree}'),
        `parent ${at.id('HEAD')}\n${WHO}`,
        `${'some words\n'.repeat(100_000)}${LEAK}`,
      ),
    says: { history: 'leak', range: 'leak', tree: 'clean' },
  },
];
