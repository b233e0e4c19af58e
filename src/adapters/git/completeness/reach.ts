import type { StoredObjects } from '../engine/objects.js';
import { eachPackLink } from '../engine/pack-links.js';
import type { Inflater } from '../objects/inflate.js';
import type { Link } from '../objects/links.js';
import type { ObjectSet } from '../objects/object-set.js';
import type { Reread } from './reread.js';

/** An object that a ref reaches, and that is not here or cannot be read. */
export interface Unreached {
  readonly id: string;
  readonly damaged: boolean;
  /** What leads to it: the object that names it, the one that names that, up to a tip. */
  readonly namedBy: readonly string[];
}

/** An object that was asked for, and that a ref reaches. */
export type Reached = Omit<Unreached, 'damaged'>;

/** Everything by which an exact answer is found. */
export interface Ground {
  readonly stored: StoredObjects;
  readonly all: ObjectSet;
  readonly shallow: ReadonlySet<string>;
  readonly hashBytes: number;
  readonly inflater: Inflater;
  readonly reread: Reread;
  readonly pause: () => Promise<void>;
}

/**
 * Walks everything that the tips reach, and tells what is not there or is damaged. Every tree is
 * parsed whole, which the cheap question avoids: this is for a repository of which something is
 * known to be missing. Takes about 20 bytes an object and four for a tree's entry.
 */
export async function unreachedFrom(
  tips: readonly string[],
  ground: Ground,
): Promise<readonly Unreached[]> {
  return (await graphOf(ground)).unreached(tips);
}

/** Which of some objects the tips reach, by the same walk, and by way of what. */
export async function reachedFrom(
  tips: readonly string[],
  ids: readonly string[],
  ground: Ground,
): Promise<readonly Reached[]> {
  return (await graphOf(ground)).reached(tips, ids);
}

/** All that is stored, and what it names. */
async function graphOf(ground: Ground): Promise<Graph> {
  const { stored, all, shallow, hashBytes, inflater, reread, pause } = ground;
  const graph = createGraph(all, hashBytes);

  function addAll(node: number, links: readonly Link[] | null): void {
    if (!graph.begin(node)) return;
    if (links === null) graph.spoil(node);
    const isCut = shallow.size > 0 && shallow.has(all.id(node));
    for (const { kind, bytes, at } of links ?? []) {
      if (kind !== 'parent' || !isCut) graph.link(node, bytes, at);
    }
  }

  for (const pack of stored.packs) {
    const nodes = pack
      .places()
      .map((place) => all.find(pack.table.bytes, pack.table.at + place * hashBytes));
    const unread: number[] = [];
    let node = -1;
    let isCut = false;
    await eachPackLink(pack, hashBytes, inflater, 'all', {
      begin(rank) {
        node = nodes[rank] as number;
        if (!graph.begin(node)) node = -1;
        else isCut = shallow.size > 0 && shallow.has(all.id(node));
      },
      link(kind, bytes, at) {
        if (node !== -1 && (kind !== 'parent' || !isCut)) graph.link(node, bytes, at);
      },
      unread: (rank) => unread.push(nodes[rank] as number),
      pause,
    });
    for (const one of unread) addAll(one, reread.links(all.id(one)));
  }
  for (const [id, links] of stored.loose) {
    addAll(all.find(Buffer.from(id, 'hex'), 0), links ?? reread.links(id));
  }
  return graph;
}

interface Graph {
  /** False for one that was told before, as an object in two packs is. */
  begin(node: number): boolean;
  /** Adds what the node that was begun last names. */
  link(node: number, bytes: Uint8Array, at: number): void;
  /** Notes that a node is damaged. */
  spoil(node: number): void;
  /** What the tips reach and that is not there, or damaged. */
  unreached(tips: readonly string[]): Unreached[];
  /** Which of these the tips reach. */
  reached(tips: readonly string[], ids: readonly string[]): Reached[];
}

/** Nodes are positions in the set; what is in none stands behind them, in the order of its coming. */
function createGraph(all: ObjectSet, hashBytes: number): Graph {
  const starts = new Float64Array(all.size).fill(-1);
  const counts = new Uint32Array(all.size);
  const spoiled = new Set<number>();
  const absent = new Map<string, number>();
  const absentIds: string[] = [];
  let edges = new Int32Array(1 << 16);
  let top = 0;

  function nodeOf(bytes: Uint8Array, at: number): number {
    const found = all.find(bytes, at);
    if (found !== -1) return found;
    const id = Buffer.from(bytes.buffer, bytes.byteOffset + at, hashBytes).toString('hex');
    const known = absent.get(id);
    if (known !== undefined) return known;
    const node = all.size + absentIds.length;
    absent.set(id, node);
    absentIds.push(id);
    return node;
  }

  const idOf = (node: number) =>
    node < all.size ? all.id(node) : (absentIds[node - all.size] as string);

  function walk(tips: readonly string[], isSought: (node: number) => boolean) {
    const first = tips.map((id) => nodeOf(Buffer.from(id, 'hex'), 0));
    const namedBy = new Int32Array(all.size + absentIds.length).fill(-2);
    const waiting: number[] = [];
    const found: number[] = [];
    const reach = (node: number, from: number) => {
      if (namedBy[node] !== -2) return;
      namedBy[node] = from;
      if (isSought(node)) found.push(node);
      if (node < all.size && (counts[node] as number) > 0) waiting.push(node);
    };
    for (const node of first) reach(node, -1);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const from = starts[node] as number;
      const to = from + (counts[node] as number);
      for (let at = from; at < to; at += 1) reach(edges[at] as number, node);
    }
    return found.map((node) => {
      const chain: string[] = [];
      for (let up = namedBy[node] as number; up >= 0; up = namedBy[up] as number) {
        chain.push(idOf(up));
        if (chain.length === LONGEST_CHAIN) break;
      }
      return { node, id: idOf(node), namedBy: chain };
    });
  }

  return {
    begin(node) {
      if (starts[node] !== -1) return false;
      starts[node] = top;
      return true;
    },
    link(node, bytes, at) {
      if (top === edges.length) {
        const larger = new Int32Array(2 * top);
        larger.set(edges);
        edges = larger;
      }
      edges[top] = nodeOf(bytes, at);
      top += 1;
      counts[node] = (counts[node] as number) + 1;
    },
    spoil: (node) => spoiled.add(node),
    unreached(tips) {
      const found = walk(tips, (node) => node >= all.size || spoiled.has(node));
      return found.map(({ node, ...one }) => ({ ...one, damaged: spoiled.has(node) }));
    },
    reached(tips, ids) {
      const wanted = new Set(ids.map((id) => all.find(Buffer.from(id, 'hex'), 0)));
      return walk(tips, (node) => wanted.has(node)).map(({ id, namedBy }) => ({ id, namedBy }));
    },
  };
}

/** A path is told up to this depth. */
const LONGEST_CHAIN = 64;
