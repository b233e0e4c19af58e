/** What a tree says of one name. */
export interface TreeEntry {
  /** As git writes it: `40000` for a folder, `100644`, `120000`, `160000`. */
  readonly mode: string;
  readonly id: string;
}

/** What is behind a name that a tree has twice, to tell the entries apart: no name holds a NUL. */
const TWICE = '\0';

/** A name without what told it apart from another of the same. */
export function nameIn(name: string): string {
  return name.split(TWICE, 1)[0] ?? '';
}

/**
 * Name (Latin-1) to entry; a second entry of the same name, which git would not write, is kept too.
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function parseTree(
  bytes: Uint8Array,
  hashBytes: number,
  from = 0,
  to = bytes.length,
): Map<string, TreeEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  for (let at = from; at < to; ) {
    const end = buffer.indexOf(0, at);
    const head = end === -1 ? '' : buffer.toString('latin1', at, end);
    const space = head.indexOf(' ');
    if (space === -1) break;
    at = end + 1 + hashBytes;
    const id = buffer.toString('hex', end + 1, at);
    const name = head.slice(space + 1);
    // By its place, since a count of each name would have to be kept.
    entries.set(entries.has(name) ? `${name}${TWICE}${entries.size}` : name, {
      mode: head.slice(0, space),
      id,
    });
  }
  return entries;
}

/** The part of each tree, in bytes, that may differ from the others; what lies around it is alike. */
export interface Differing {
  readonly from: number;
  /** Bytes at the end of every tree that lie behind the part. */
  readonly tail: number;
}

/**
 * Where a tree and others may differ: a commit changes few entries of a folder, and the rest, whole
 * entries that all hold alike, is not worth being parsed.
 */
export function differing(
  tree: Uint8Array,
  others: readonly Uint8Array[],
  hashBytes: number,
): Differing {
  const [own, ...theirs] = [tree, ...others].map((bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  );
  if (own === undefined || theirs.length === 0) return { from: 0, tail: 0 };
  const same = Math.min(...theirs.map((other) => sameStart(own, other)));
  let from = 0;
  for (let next = entryEnd(own, from, hashBytes); next <= same && next > from; ) {
    from = next;
    next = entryEnd(own, from, hashBytes);
  }
  const tail = Math.min(...theirs.map((other) => sameTail(own, other, from, hashBytes)));
  return { from, tail };
}

/** Compared so many bytes at a time, and only the last few singly. */
const STEP = 512;

function sameStart(a: Buffer, b: Buffer): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at + STEP <= limit && a.compare(b, at, at + STEP, at, at + STEP) === 0) at += STEP;
  while (at < limit && a[at] === b[at]) at += 1;
  return at;
}

/** The same for whole entries at the end, behind `from`, where an entry begins in both. */
function sameTail(a: Buffer, b: Buffer, from: number, hashBytes: number): number {
  const limit = Math.min(a.length, b.length) - from;
  const same = (back: number, width: number) =>
    a.compare(
      b,
      b.length - back - width,
      b.length - back,
      a.length - back - width,
      a.length - back,
    ) === 0;
  let tail = 0;
  while (tail + STEP <= limit && same(tail, STEP)) tail += STEP;
  while (tail < limit && a[a.length - tail - 1] === b[b.length - tail - 1]) tail += 1;
  // Both walk on to the first place from which on the same is left, and where each has an entry.
  let inA = from;
  let inB = from;
  for (;;) {
    const leftA = a.length - inA;
    const leftB = b.length - inB;
    if (leftA === leftB && leftA <= tail) return leftA;
    if (leftA >= leftB) inA = entryEnd(a, inA, hashBytes);
    else inB = entryEnd(b, inB, hashBytes);
  }
}

/** Where the entry that begins at `at` ends: at the end of the tree, at the latest. */
function entryEnd(tree: Buffer, at: number, hashBytes: number): number {
  const end = tree.indexOf(0, at);
  return end === -1 ? tree.length : Math.min(tree.length, end + 1 + hashBytes);
}
