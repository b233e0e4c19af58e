import type { ObjectType } from './object.js';

/** An id that an object names: in `bytes` at `at`, in binary. */
export interface Link {
  readonly kind: 'tree' | 'parent' | 'entry' | 'tagged';
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Of a tree's entry: where in `bytes` its name begins, which ends with a NUL. */
  readonly nameAt?: number;
}

const SPACE = 0x20;

/** One entry of a tree. */
interface TreeEntryPlace {
  readonly nameAt: number;
  /** Where its id stands; behind that the next entry begins. */
  readonly id: number;
  /** Of which the commit lies in another repository. */
  readonly isSubmodule: boolean;
}

/**
 * The entry that begins at `from` in a tree that ends at `end`; undefined where there is none.
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function treeEntryAt(
  bytes: Uint8Array,
  from: number,
  end: number,
  hashBytes: number,
): TreeEntryPlace | undefined {
  let at = from;
  while (at < end && bytes[at] !== SPACE) at += 1;
  const nameAt = at + 1;
  at = nameAt;
  while (at < end && bytes[at] !== 0) at += 1;
  const id = at + 1;
  if (id + hashBytes > end) return undefined;
  // 160000
  return { nameAt, id, isSubmodule: bytes[from] === 0x31 && bytes[from + 1] === 0x36 };
}

/** What the head of a commit or a tag names, in the order in which it does; null where it is none. */
export function headLinks(
  type: Extract<ObjectType, 'commit' | 'tag'>,
  object: Uint8Array,
  hashBytes: number,
): Link[] | null {
  const links: Link[] = [];
  const digits = 2 * hashBytes;
  const text = Buffer.from(object.buffer, object.byteOffset, object.length);
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(0x0a, at);
    if (end === at || end === -1) break;
    const line = text.toString('latin1', at, Math.min(end, at + 8 + digits));
    const [, word, id] = /^(tree|parent|object) ([0-9a-f]+)$/.exec(line) ?? [];
    if (word === undefined || id?.length !== digits) break;
    const kind = word === 'object' ? 'tagged' : (word as 'tree' | 'parent');
    links.push({ kind, bytes: Buffer.from(id, 'hex'), at: 0 });
    at = end + 1;
  }
  const first = links[0]?.kind;
  return first === (type === 'commit' ? 'tree' : 'tagged') ? links : null;
}

/** All that an object names, whatever it is; null where it is not what it says. */
export function linksOf(
  type: Exclude<ObjectType, 'blob'>,
  object: Uint8Array,
  hashBytes: number,
): Link[] | null {
  if (type !== 'tree') return headLinks(type, object, hashBytes);
  const links: Link[] = [];
  for (let from = 0; from < object.length; ) {
    const entry = treeEntryAt(object, from, object.length, hashBytes);
    if (entry === undefined) return null;
    const { id, nameAt, isSubmodule } = entry;
    if (!isSubmodule) links.push({ kind: 'entry', bytes: object, at: id, nameAt });
    from = id + hashBytes;
  }
  return links;
}

/** The id of the first link of that kind in a head, in hexadecimal. */
export function linkedBy(
  links: readonly Link[] | null,
  kind: Exclude<Link['kind'], 'entry'>,
): string | undefined {
  const link = links?.find((one) => one.kind === kind);
  return link === undefined ? undefined : Buffer.from(link.bytes.subarray(link.at)).toString('hex');
}
