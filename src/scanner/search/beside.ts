import { encodingOf } from '../encodings.js';

/** The line that a key begins in and the one above, as bytes in Latin-1; what is long is cut. */
export interface Beside {
  readonly line: string;
  readonly above: string;
}

/** Bytes that are kept on either side of a key, and of the line above. */
const LONGEST = 2_048;
/** Stands where a line was cut, so that no expression takes the cut for the line's end. */
const CUT = Buffer.from('…').toString('latin1');

const LF = 0x0a;
const CR = 0x0d;

/** Tells what stands beside a place of a content, in time that does not grow with the content. */
export function createBeside(content: Uint8Array): (start: number, end: number) => Beside {
  return encodingOf(content) === 'utf-8' ? narrowBeside(content) : wideBeside(content);
}

function narrowBeside(content: Uint8Array): (start: number, end: number) => Beside {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const lineEnd = bytes.includes(LF) ? LF : CR;
  return (start, end) => {
    const left = edgeBefore(bytes, start, lineEnd);
    const right = edgeAfter(bytes, end, lineEnd);
    const line = `${left.isCut ? CUT : ''}${bytes.toString('latin1', left.at, right.at)}${right.isCut ? CUT : ''}`;
    if (left.isCut || left.at === 0) return { line, above: '' };
    const over = edgeBefore(bytes, left.at - 1, lineEnd);
    return {
      line,
      above: (over.isCut ? CUT : '') + bytes.toString('latin1', over.at, left.at - 1),
    };
  };
}

interface Edge {
  readonly at: number;
  readonly isCut: boolean;
}

function edgeBefore(bytes: Buffer, from: number, lineEnd: number): Edge {
  const least = Math.max(0, from - LONGEST);
  const found = bytes.subarray(least, from).lastIndexOf(lineEnd);
  if (found !== -1) return { at: least + found + 1, isCut: false };
  return { at: least, isCut: least > 0 };
}

function edgeAfter(bytes: Buffer, from: number, lineEnd: number): Edge {
  const most = Math.min(bytes.length, from + LONGEST);
  const found = bytes.subarray(from, most).indexOf(lineEnd);
  if (found !== -1) return { at: from + found, isCut: false };
  return { at: most, isCut: most < bytes.length };
}

/** The same of UTF-16: what surrounds the place is made UTF-8 before it is looked at. */
function wideBeside(content: Uint8Array): (start: number, end: number) => Beside {
  const decoder = new TextDecoder(encodingOf(content));
  return (start, end) => {
    const from = Math.max(0, (start & ~1) - 4 * LONGEST);
    const before = Buffer.from(decoder.decode(content.subarray(from, start & ~1)));
    const rest = Buffer.from(
      decoder.decode(content.subarray(start & ~1, (end + 2 * LONGEST) & ~1)),
    );
    const around = Buffer.concat([before, rest]);
    return narrowBeside(around)(before.length, before.length);
  };
}
