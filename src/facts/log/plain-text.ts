/** Logs that Windows writes may come in UTF-16, which begins with a mark. */
const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The pieces of a log, put into UTF-8 where it is in UTF-16. */
export async function* plainText(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined && piece.length > 0) {
      const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => piece[at] === byte));
      decoder = mark === undefined ? null : new TextDecoder(mark.encoding);
    }
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
}
