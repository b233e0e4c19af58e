import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { NOT_PLACED, type Odd, type Says } from '../odd.js';

const NAMED = /object [0-9a-f]{12}|Not whole|Damaged|Missing/;

/** Git keeps these beside a pack to be quick; no answer may rest on them. */
const hint = (name: string, make: Odd['make']): Odd => ({
  name,
  from: 'packed',
  make,
  says: { history: 'leak', tree: 'clean', range: 'clean' },
});

const damage = (name: string, make: Odd['make'], history: Says | undefined): Odd => ({
  name,
  from: 'packed',
  make,
  says: { ...(history === undefined ? {} : { history }), tree: 'clean' },
});

/** Packs and what lies beside them. */
export const packs: readonly Odd[] = [
  damage(
    'a pack without its index',
    (at) => at.packs('.idx').forEach((path) => rmSync(path)),
    NAMED,
  ),
  damage(
    'an index without its pack',
    (at) => at.packs('.pack').forEach((path) => rmSync(path)),
    NAMED,
  ),
  damage(
    'neither pack nor index',
    (at) => [...at.packs('.pack'), ...at.packs('.idx')].forEach((path) => rmSync(path)),
    NAMED,
  ),
  damage(
    'a pack under another name than its index',
    (at) => at.packs('.pack').forEach((path) => renameSync(path, path.replace('pack-', 'pack-f'))),
    NAMED,
  ),
  damage(
    'a pack that is cut short',
    (at) => at.packs('.pack').forEach((path) => at.change(path, (bytes) => bytes.subarray(0, 60))),
    NAMED,
  ),
  damage(
    'a pack that is empty',
    (at) => at.packs('.pack').forEach((path) => at.overwrite(path, '')),
    NAMED,
  ),
  damage(
    'a pack that does not begin as one',
    (at) => at.packs('.pack').forEach((path) => at.change(path, (bytes) => bytes.fill('X', 0, 4))),
    undefined,
  ),
  damage(
    'an index of a pack that is cut short',
    (at) => at.packs('.idx').forEach((path) => at.change(path, (bytes) => bytes.subarray(0, 1100))),
    NAMED,
  ),
  damage(
    'an index of a pack that is empty',
    (at) => at.packs('.idx').forEach((path) => at.overwrite(path, '')),
    NAMED,
  ),
  damage(
    'an index of zeros',
    (at) => at.packs('.idx').forEach((path) => at.change(path, (bytes) => bytes.fill(0, 8))),
    NAMED,
  ),
  damage(
    'an index whose places lie behind the end of its pack',
    (at) =>
      at.packs('.idx').forEach((path) =>
        at.change(path, (bytes) => {
          const count = bytes.readUInt32BE(8 + 255 * 4);
          return bytes.fill(0x7f, 1032 + count * 24, 1032 + count * 28);
        }),
      ),
    NAMED,
  ),
  damage(
    'a pack in a folder that is a file',
    (at) => {
      rmSync(at.own('objects/pack'), { recursive: true });
      writeFileSync(at.own('objects/pack'), 'x');
    },
    NAMED,
  ),
  {
    name: 'a pack that is a folder',
    from: 'packed',
    make(at) {
      for (const path of at.packs('.pack')) {
        rmSync(path);
        mkdirSync(path);
      }
    },
    says: { history: NAMED, tree: 'clean' },
  },
  {
    name: 'a pack in a place that a link leads to',
    from: 'packed',
    needs: 'posix',
    make(at) {
      renameSync(at.own('objects/pack'), `${at.around}/pack`);
      symlinkSync(`${at.around}/pack`, at.own('objects/pack'));
    },
    says: { history: 'leak', tree: 'clean', range: 'clean' },
  },
  {
    ...hint('a pack with bytes behind its end', (at) =>
      at
        .packs('.pack')
        .forEach((path) => at.change(path, (bytes) => Buffer.concat([bytes, Buffer.from('more')]))),
    ),
    // Git refuses such a pack.
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  hint('the same pack twice', (at) =>
    [...at.packs('.pack'), ...at.packs('.idx')].forEach((path) => {
      copyFileSync(path, path.replace('pack-', 'pack-f'));
    }),
  ),
  hint('an index over all packs that is nonsense', (at) => {
    at.git('multi-pack-index', 'write');
    at.change(at.own('objects/pack/multi-pack-index'), (bytes) => bytes.fill(0x55, 12));
  }),
  hint('an index over all packs that is empty', (at) =>
    at.overwrite(at.own('objects/pack/multi-pack-index'), ''),
  ),
  hint('a graph of commits that is nonsense', (at) => {
    at.git('commit-graph', 'write', '--reachable');
    at.change(at.own('objects/info/commit-graph'), (bytes) => bytes.fill(0x55, 8));
  }),
  {
    ...hint('a graph of commits that leaves the leak out', (at) => {
      at.git('commit-graph', 'write', '--reachable');
      // Every commit the root's: its tree, its parents and its date.
      at.change(at.own('objects/info/commit-graph'), (bytes) => {
        const data = bytes.indexOf('CDAT');
        const from = Number(bytes.readBigUInt64BE(data + 4));
        for (let row = 1; row < 3; row += 1) bytes.copy(bytes, from + row * 36, from, from + 36);
        return bytes;
      });
    }),
    says: { history: NOT_PLACED, tree: 'clean' },
  },
  hint('a bitmap that is nonsense', (at) => {
    at.git('repack', '-adbq');
    for (const path of at.packs('.bitmap')) at.change(path, (bytes) => bytes.fill(0x55, 32));
  }),
  hint('a reverse index that is nonsense', (at) => {
    for (const path of at.packs('.pack')) at.overwrite(path.replace(/pack$/, 'rev'), 'RIDX');
  }),
];
