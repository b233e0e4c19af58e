import type { Odd } from '../odd.js';
import { by, type Entry, LEAK, type Place, WHO } from '../place.js';

const CROWDED = /more paths than can be told/;

/** `width` names for the same thing. */
function same(at: Place, width: number, mode: string, id: string): string {
  return at.tree(...Array.from({ length: width }, (_, name): Entry => [mode, `n${name}`, id]));
}

/** Folders within folders, each of which names the next many times. */
function bomb(at: Place, content: string, levels: number, width: number): string {
  let tree = at.tree(['100644', 'k.txt', at.store('blob', content)]);
  for (let level = 0; level < levels; level += 1) tree = same(at, width, '40000', tree);
  return tree;
}

const onHead = (at: Place) => `parent ${at.id('HEAD')}\n${WHO}`;

/** Commits above one another, of trees that each differ in one file. */
function commits(at: Place, count: number, first: string): string {
  let parent = first;
  for (let number = 0; number < count; number += 1) {
    const tree = at.tree(['100644', 'a.txt', at.store('blob', `${number}\n`)]);
    parent = at.store('commit', `tree ${tree}\nparent ${parent}\n${by(`${number} +0000`)}\nm\n`);
  }
  at.overwrite(at.own('refs/heads/main'), `${parent}\n`);
  return parent;
}

/** A few objects that name one another so often that nothing can hold all paths. */
export const bombs: readonly Odd[] = [
  {
    name: 'ten levels of ten folders that are the same, with nothing in them',
    from: 'clean',
    make: (at) => void at.commitTree(bomb(at, 'x\n', 10, 10), onHead(at)),
    says: { history: 'clean', range: CROWDED, staged: CROWDED, tree: 'clean' },
  },
  {
    name: 'ten levels of ten folders that are the same, around a leak',
    from: 'clean',
    make: (at) => void at.commitTree(bomb(at, LEAK, 10, 10), onHead(at)),
    says: {
      history: { leakAnd: /More paths lead to some contents/ },
      range: { leakAnd: CROWDED },
    },
  },
  {
    name: 'a million paths to one leak, of which the next commit removes all',
    from: 'clean',
    make(at) {
      const wide = same(at, 1000, '100644', at.store('blob', LEAK));
      const commit = at.commitTree(same(at, 1000, '40000', wide), onHead(at));
      at.commitTree(at.tree(), `parent ${commit}\n${WHO}`);
    },
    says: { history: { leakAnd: /More paths|more places/ }, range: CROWDED },
  },
  {
    name: 'a million paths of which every content changes, and a leak comes in',
    from: 'clean',
    make(at) {
      const wide = (content: string) =>
        same(at, 1000, '40000', same(at, 1000, '100644', at.store('blob', content)));
      const commit = at.commitTree(wide('one'), onHead(at));
      at.commitTree(wide(`two ${LEAK}`), `parent ${commit}\n${WHO}`);
    },
    says: { history: { leakAnd: /More paths|more places/ }, range: { leakAnd: CROWDED } },
  },
  {
    name: 'many thousand paths to one leak',
    from: 'clean',
    make: (at) => void at.commitTree(bomb(at, LEAK, 1, 5000), onHead(at)),
    says: { history: { leakAnd: /more places than are told/ }, range: { leakAnd: /more places/ } },
  },
  {
    name: 'folders of which every one is paired with every other',
    from: 'clean',
    make(at) {
      const fan = (kind: string) => {
        const leaves = Array.from({ length: 60 }, (_, leaf) =>
          at.tree([
            '100644',
            'a',
            at.store('blob', `${kind} ${leaf} ${kind === 'new' ? LEAK : ''}`),
          ]),
        );
        // Two levels in which each name leads to another folder than before.
        const turned = (shift: number, of: readonly string[]) =>
          at.tree(
            ...of.map(
              (_, name): Entry => [
                '40000',
                `n${100 + name}`,
                of[(name * (shift + 1)) % of.length] ?? '',
              ],
            ),
          );
        let level = leaves;
        for (let depth = 0; depth < 4; depth += 1)
          level = level.map((_, shift) => turned(shift, level));
        return level[1] ?? '';
      };
      const commit = at.commitTree(fan('old'), onHead(at));
      at.commitTree(fan('new'), `parent ${commit}\n${WHO}`);
    },
    says: { history: { leakAnd: /More paths/ }, range: { leakAnd: CROWDED } },
  },
  {
    name: 'a long range with ten levels of ten folders at its beginning',
    from: 'clean',
    make(at) {
      const commit = at.commitTree(bomb(at, LEAK, 10, 10), onHead(at));
      commits(at, 300, commit);
      at.git('update-ref', 'refs/remotes/origin/main', `${commit}~1`);
    },
    says: {
      history: { leakAnd: /More paths lead to some contents/ },
      long: { leakAnd: CROWDED },
    },
  },
];
