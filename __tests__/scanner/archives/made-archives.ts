import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A file to be packed. */
export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: true;
  readonly encrypted?: true;
  /** A method that is neither stored nor deflated. */
  readonly method?: number;
  /** What the directory says of the size, in place of the truth. */
  readonly claims?: number;
}

/** A zip as the tools of the trade write it: local headers, contents, a directory, its end. */
export function zipOf(
  files: readonly MadeFile[],
  { comment = '', before = '', large = false } = {},
): Buffer {
  const parts: Buffer[] = [Buffer.from(before)];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const file of files) {
    const content = Buffer.from(file.content as Uint8Array);
    const packed = file.stored === true ? content : deflateRawSync(content);
    const method = file.method ?? (file.stored === true ? 0 : 8);
    const name = Buffer.from(file.name);
    const size = file.claims ?? content.length;
    const flags = file.encrypted === true ? 1 : 0;
    const sum = typeof crc32 === 'function' ? crc32(content) : 0;
    const local = numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0]);
    const sizes = numbers([4, sum], [4, packed.length], [4, size]);
    const header = Buffer.concat([local, sizes, numbers([2, name.length], [2, 0]), name]);
    const extra = large
      ? numbers([2, 1], [2, 24], [8, size], [8, packed.length], [8, at])
      : Buffer.alloc(0);
    const hidden = 0xffffffff;
    directory.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], [4, sum]),
      large ? numbers([4, hidden], [4, hidden]) : numbers([4, packed.length], [4, size]),
      numbers([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
      numbers([4, large ? hidden : at]),
      name,
      extra,
    );
    parts.push(header, packed);
    at += header.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const count = files.length;
  const end64 = large
    ? [
        numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
        numbers([8, listing.length], [8, at]),
        numbers([4, 0x07064b50], [4, 0], [8, at + listing.length], [4, 1]),
      ]
    : [];
  const short = large ? 0xffff : count;
  const end = [
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, short], [2, short], [4, listing.length]),
    numbers([4, large ? 0xffffffff : at], [2, comment.length]),
    Buffer.from(comment),
  ];
  return Buffer.concat([...parts, listing, ...end64, ...end]);
}

/** A tar of the POSIX form; a long name goes into a header of GNU's or of POSIX's own. */
export function tarOf(files: readonly MadeFile[], long: 'gnu' | 'pax' = 'gnu'): Buffer {
  const parts = files.flatMap(({ name, content }) => {
    const bytes = Buffer.from(content as Uint8Array);
    if (name.length <= 100) return entry(name, bytes, '0');
    const record = ` path=${name}\n`;
    const size = record.length + String(record.length + 3).length;
    const told = long === 'gnu' ? Buffer.from(`${name}\0`) : Buffer.from(`${size}${record}`);
    return [
      ...entry('././@LongLink', told, long === 'gnu' ? 'L' : 'x'),
      ...entry(name.slice(0, 100), bytes, '0'),
    ];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** One content, compressed; with the name it had. */
export function gzipOf(content: Uint8Array | string, name = ''): Buffer {
  const packed = gzipSync(content);
  if (name === '') return packed;
  const head = Buffer.from(packed.subarray(0, 10));
  head.writeUInt8(head.readUInt8(3) | 8, 3);
  return Buffer.concat([head, Buffer.from(`${name}\0`), packed.subarray(10)]);
}

function entry(name: string, content: Buffer, type: string): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc(-content.length & 511)];
}

/** Numbers as zips hold them: the lowest byte first. */
function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      for (let at = 0, rest = value; at < bytes; at += 1, rest = Math.floor(rest / 256)) {
        field[at] = rest % 256;
      }
      return field;
    }),
  );
}
