/** How a content's text is written. Whatever is not UTF-16 is read as UTF-8, binaries too. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How much of a content tells its encoding, as git looks at 8,000 bytes to tell a binary. */
const SAMPLE = 8000;

/**
 * UTF-16 by its byte order mark, or by NULs at most of the odd (little endian) or of the even offsets, and
 * at few of the others, of the first 8,000 bytes.
 */
export function encodingOf(content: Uint8Array): Encoding {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
  for (let at = 0; at < units * 2; at++) {
    if (content[at] === 0) nuls[at & 1] = (nuls[at & 1] as number) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (odd * 2 > units && even * 8 < odd) return 'utf-16le';
  if (even * 2 > units && odd * 8 < even) return 'utf-16be';
  return 'utf-8';
}
