import { isWordByte, setWhere } from '../byte-sets.js';
import type { ByteSet } from '../expression.js';
import { Side } from './context.js';
import type { Program } from './program.js';

/** Bytes that a program cannot tell apart share a class; the end of a line is the last class. */
export interface ByteClasses {
  /** The class of each byte; that of a line feed is the end of a line. */
  readonly of: Uint16Array;
  readonly count: number;
  readonly lineEnd: number;
  /** By class: what it is to one who asks for words and lines. */
  readonly sides: readonly Side[];
  /** By set, then by class: whether its bytes are members. */
  readonly members: readonly Uint8Array[];
}

const LINE_FEED = 0x0a;

/** Finds the classes of a program. */
export function classesOf(program: Program): ByteClasses {
  const asksForWords = program.asked.some((asked) => asked.includes('word'));
  const word = setWhere(isWordByte);
  let classes = new Uint16Array(256);
  let count = 1;
  for (const set of asksForWords ? [...program.sets, word] : program.sets) {
    ({ classes, count } = refined(classes, set));
  }
  // Whether a line ends there is all that is asked of a line feed, so that it is in no other class.
  const used = new Map<number, number>();
  for (let byte = 0; byte < 256; byte++) {
    if (byte === LINE_FEED) continue;
    const old = classes[byte] as number;
    if (!used.has(old)) used.set(old, used.size);
    classes[byte] = used.get(old) as number;
  }
  count = used.size + 1;
  const lineEnd = used.size;
  classes[LINE_FEED] = lineEnd;

  const example = new Int32Array(count);
  for (let byte = 0; byte < 256; byte++) example[classes[byte] as number] = byte;
  const sides = [...example].map((byte, number) =>
    number === lineEnd ? Side.Edge : asksForWords && isWordByte(byte) ? Side.Word : Side.Other,
  );
  const members = program.sets.map((set) =>
    Uint8Array.from(example, (byte, number) => (number === lineEnd ? 0 : (set[byte] as number))),
  );
  return { of: classes, count, lineEnd, sides, members };
}

/** Splits classes by whether their bytes are members of a set. */
function refined(
  classes: Uint16Array<ArrayBuffer>,
  set: ByteSet,
): { classes: Uint16Array<ArrayBuffer>; count: number } {
  const numbers = new Map<number, number>();
  const finer = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const key = 2 * (classes[byte] as number) + (set[byte] as number);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    finer[byte] = number;
  }
  return { classes: finer, count: numbers.size };
}
