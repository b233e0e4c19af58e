/**
 * Finds many words in bytes in one pass, letters in either case (Aho and Corasick, 1975), with a
 * dense table: one look-up per byte, whatever the number of words.
 */
export interface Automaton {
  /** Rows of the table, `classes` wide; a state is the offset of its row. */
  readonly next: Uint32Array;
  readonly classOf: Uint8Array;
  /** States from here on have words that end there. */
  readonly loud: number;
  /** The numbers of the words that end in a loud state, by (state - loud) / classes. */
  readonly ends: readonly (readonly number[])[];
  readonly classes: number;
  /** The first loud states are those behind the bytes that were to be stopped at, in their order. */
  readonly stops: number;
}

interface Node {
  readonly children: Map<number, Node>;
  words: number[];
  fail: Node | null;
  state: number;
}

/**
 * Builds the table for words in lower case.
 * @param stopAt bytes that no word holds, and behind which a state is loud: a loop over bytes has one
 * question to ask of each
 */
export function automatonOf(words: readonly string[], stopAt: readonly number[] = []): Automaton {
  const { classOf, classes } = alphabetOf(words, stopAt);
  const root = node();
  for (const [number, word] of words.entries()) insert(root, word, number, classOf);
  const order = linked(root);
  const quiet = order.filter(({ words: ends }) => ends.length === 0);
  const speaking = order.filter(({ words: ends }) => ends.length > 0);
  const loud = quiet.length * classes;
  for (const [index, each] of quiet.entries()) each.state = index * classes;
  for (const [index, each] of speaking.entries()) {
    each.state = loud + (stopAt.length + index) * classes;
  }
  const next = new Uint32Array((order.length + stopAt.length) * classes);
  for (const each of order) {
    // What is no child goes on as from the longest end that begins another word: its row is ready.
    if (each.fail !== null) {
      next.copyWithin(each.state, each.fail.state, each.fail.state + classes);
    }
    for (const [letter, child] of each.children) next[each.state + letter] = child.state;
    for (const [index, byte] of stopAt.entries()) {
      next[each.state + (classOf[byte] as number)] = loud + index * classes;
    }
  }
  // Behind such a byte all begins anew.
  for (const index of stopAt.keys()) next.copyWithin(loud + index * classes, 0, classes);
  return {
    next,
    classOf,
    loud,
    ends: [...stopAt.map(() => []), ...speaking.map((each) => each.words)],
    classes,
    stops: stopAt.length,
  };
}

function node(): Node {
  return { children: new Map(), words: [], fail: null, state: 0 };
}

/** Bytes that no word holds share a class. */
function alphabetOf(
  words: readonly string[],
  stopAt: readonly number[],
): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const byte of stopAt) classOf[byte] = classes++;
  for (const byte of new Set(Buffer.from(words.join('')))) {
    classOf[byte] = classes;
    if (byte >= 0x61 && byte <= 0x7a) classOf[byte - 0x20] = classes;
    classes++;
  }
  return { classOf, classes };
}

function insert(root: Node, word: string, number: number, classOf: Uint8Array): void {
  let at = root;
  for (const byte of Buffer.from(word)) {
    const letter = classOf[byte] as number;
    let child = at.children.get(letter);
    if (child === undefined) {
      child = node();
      at.children.set(letter, child);
    }
    at = child;
  }
  at.words.push(number);
}

/** Links every node to the longest end of its word that begins another; breadth first. */
function linked(root: Node): Node[] {
  const order = [root];
  for (let index = 0; index < order.length; index++) {
    const parent = order[index] as Node;
    for (const [letter, child] of parent.children) {
      let back = parent.fail;
      while (back !== null && !back.children.has(letter)) back = back.fail;
      child.fail = back === null ? root : (back.children.get(letter) as Node);
      child.words = [...child.words, ...child.fail.words];
      order.push(child);
    }
  }
  return order;
}
