import type { Node } from '../expression.js';

/**
 * Writes what alternatives begin with once, where all begin with one certain byte: `cat|car|dog` as
 * `ca(t|r)|dog`. Ten thousand words then begin with a few threads and not with ten thousand. Of alternatives
 * that begin with different bytes at most one can go on, so that their order stays what it was. With
 * `backwards`, what they end with.
 */
export function factored(parts: readonly Node[], backwards: boolean): readonly Node[] {
  if (parts.length < 2) return parts;
  const words = parts.map((part) => asWord(part, backwards));
  if (words.some((word) => certainByte(word[0]) === undefined)) return parts;
  return grouped(words).map((group) => joined(group, backwards));
}

/** The parts of a sequence in the order in which they are read. */
function asWord(node: Node, backwards: boolean): readonly Node[] {
  if (node.kind !== 'sequence') return [node];
  return backwards ? node.parts.toReversed() : node.parts;
}

/** The byte that a part must be; undefined when it may be another, or none. */
function certainByte(part: Node | undefined): number | undefined {
  if (part?.kind !== 'bytes') return undefined;
  const byte = part.set.indexOf(1);
  return byte === -1 || part.set.includes(1, byte + 1) ? undefined : byte;
}

/** By the byte that they begin with, in the order in which each comes up first. */
function grouped(words: readonly (readonly Node[])[]): (readonly Node[])[][] {
  const groups = new Map<number, (readonly Node[])[]>();
  for (const word of words) {
    const byte = certainByte(word[0]) as number;
    const group = groups.get(byte);
    if (group === undefined) groups.set(byte, [word]);
    else group.push(word);
  }
  return [...groups.values()];
}

function joined(group: readonly (readonly Node[])[], backwards: boolean): Node {
  const first = group[0] as readonly Node[];
  let shared = first.length;
  if (group.length > 1) {
    shared = 0;
    while (shared < first.length) {
      const byte = certainByte(first[shared]);
      const at = shared;
      if (byte === undefined || group.some((word) => certainByte(word[at]) !== byte)) break;
      shared++;
    }
  }
  const parts = first.slice(0, shared);
  if (group.length > 1) {
    const rests = group.map((word) => inSequence(word.slice(shared), backwards));
    // The shared bytes are certain, so that what follows them can be factored in turn.
    parts.push({ kind: 'choice', parts: factored(rests, backwards) });
  }
  return inSequence(parts, backwards);
}

function inSequence(parts: readonly Node[], backwards: boolean): Node {
  if (parts.length === 0) return { kind: 'empty' };
  if (parts.length === 1) return parts[0] as Node;
  return { kind: 'sequence', parts: backwards ? parts.toReversed() : parts };
}
