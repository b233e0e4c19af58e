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
 * All that is stored, and what it names: of a tree that is stored as a delta only what the delta
 * changed, as the rest is named by its base. Takes about 20 bytes an object and four for each link.
 */
export async function graphOf(ground: Ground): Promise<Graph> {
  const { stored, all, shallow, hashBytes, inflater, reread, pause } = ground;
  const graph = createGraph(all, hashBytes, reread);

  function addAll(node: number, links: readonly Link[] | null): void {
    if (!graph.begin(node, NONE)) return;
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
    let node = NONE;
    let isCut = false;
    await eachPackLink(pack, hashBytes, inflater, {
      begin(rank, base) {
        node = nodes[rank] as number;
        if (!graph.begin(node, base === undefined ? NONE : (nodes[base] as number))) node = NONE;
        else isCut = shallow.size > 0 && shallow.has(all.id(node));
      },
      link(kind, bytes, at) {
        if (node !== NONE && (kind !== 'parent' || !isCut)) graph.link(node, bytes, at);
      },
      unread: (rank) => unread.push(nodes[rank] as number),
      pause,
    });
    for (const one of unread) {
      graph.forget(one);
      addAll(one, reread.links(all.id(one)));
    }
  }
  for (const [id, links] of stored.loose) {
    addAll(all.find(Buffer.from(id, 'hex'), 0), links ?? reread.links(id));
  }
  return graph;
}

/** What stored objects name. */
export interface Graph {
  /** Whether all that is named is there, and nothing damaged. */
  isWhole(): boolean;
  /**
   * False for one that was told before, as an object in two packs is. What its base names is taken
   * for named by it too; the base was told before.
   */
  begin(node: number, base: number): boolean;
  /** Takes back what was told of a node. */
  forget(node: number): void;
  /** Adds what the node that was begun last names. */
  link(node: number, bytes: Uint8Array, at: number): void;
  /** Notes that a node is damaged. */
  spoil(node: number): void;
  /** What the tips reach and that is not there, or damaged. */
  unreached(tips: readonly string[]): Unreached[];
  /** Which of these the tips reach. */
  reached(tips: readonly string[], ids: readonly string[]): Reached[];
}

/** No node. */
const NONE = -1;
const UNREACHED = -2;

/** Nodes are positions in the set; what is in none stands behind them, in the order of its coming. */
function createGraph(all: ObjectSet, hashBytes: number, reread: Reread): Graph {
  const starts = new Int32Array(all.size).fill(NONE);
  const counts = new Uint32Array(all.size);
  const bases = new Int32Array(all.size).fill(NONE);
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
    /** Of what is stored, and of the rest, by what each was reached. */
    const storedBy = new Int32Array(all.size).fill(UNREACHED);
    const absentBy = new Map<number, number>();
    const namedBy = (node: number) =>
      node < all.size ? (storedBy[node] as number) : (absentBy.get(node) ?? UNREACHED);
    const waiting: number[] = [];
    /** Reached nodes whose base was not, so far. */
    let lone: number[] = [];
    const found: number[] = [];
    const reach = (node: number, from: number) => {
      if (namedBy(node) !== UNREACHED) return;
      if (isSought(node)) found.push(node);
      if (node >= all.size) absentBy.set(node, from);
      else {
        storedBy[node] = from;
        waiting.push(node);
      }
    };
    const spread = () => {
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (bases[node] !== NONE) lone.push(node);
        const from = starts[node] as number;
        const to = from + (counts[node] as number);
        for (let at = from; at < to; at += 1) reach(edges[at] as number, node);
      }
      lone = lone.filter((node) => namedBy(bases[node] as number) === UNREACHED);
    };
    for (const id of tips) reach(nodeOf(Buffer.from(id, 'hex'), 0), NONE);
    spread();
    // What no reached base names for them, they name themselves.
    for (let node = lone.pop(); node !== undefined; node = lone.pop()) {
      for (const { bytes, at } of reread.links(all.id(node)) ?? []) reach(nodeOf(bytes, at), node);
      spread();
    }
    return found.map((node) => {
      const chain: string[] = [];
      for (let up = namedBy(node); up !== NONE; up = namedBy(up)) {
        chain.push(idOf(up));
        if (chain.length === LONGEST_CHAIN) break;
      }
      return { node, id: idOf(node), namedBy: chain };
    });
  }

  return {
    isWhole: () => absentIds.length === 0 && spoiled.size === 0,
    begin(node, base) {
      if (starts[node] !== NONE) return false;
      starts[node] = top;
      bases[node] = base;
      return true;
    },
    forget(node) {
      starts[node] = NONE;
      counts[node] = 0;
      bases[node] = NONE;
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
