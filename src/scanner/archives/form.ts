import type { ArchiveForm } from './archive.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Deflate is the only method of gzip. */
const GZIP = [0x1f, 0x8b, 0x08];

/** What is known to be packed and is not read here. */
const OTHERS: readonly (readonly number[])[] = [
  // 7z
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  // xz
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  // bzip2, at any level, behind which a block begins
  [0x42, 0x5a, 0x68],
  // zstd
  [0x28, 0xb5, 0x2f, 0xfd],
  // rar
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];

const HEADER = 512;
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];

/**
 * What a content is by its first bytes, whatever its name: jars, office documents and Terraform
 * plans are zips. `other` is packed in a way that is not read here.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (zip)
 * @see https://www.rfc-editor.org/rfc/rfc1952 (gzip)
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html (tar)
 */
export function formOf(content: Uint8Array): ArchiveForm | 'other' | undefined {
  const first = content[0];
  // Nearly every content ends here.
  if (first === ZIP[0] && begins(content, ZIP)) return 'zip';
  if (first === GZIP[0] && begins(content, GZIP)) return 'gzip';
  if (isTar(content)) return 'tar';
  return OTHERS.some((magic) => first === magic[0] && begins(content, magic) && isTold(content))
    ? 'other'
    : undefined;
}

/** Three letters are no evidence. */
function isTold(content: Uint8Array): boolean {
  return content[0] !== 0x42 || begins(content, BZIP2_BLOCK, 4);
}

function isTar(content: Uint8Array): boolean {
  return content.length >= HEADER && begins(content, USTAR, MAGIC_AT) && isTarHeader(content, 0);
}

/** Whether the sum of a header's bytes is what it says it is. */
export function isTarHeader(content: Uint8Array, at: number): boolean {
  if (at + HEADER > content.length) return false;
  let sum = 0;
  for (let byte = 0; byte < HEADER; byte += 1) {
    const isSum = byte >= CHECKSUM_AT && byte < CHECKSUM_AT + 8;
    sum += isSum ? 0x20 : (content[at + byte] as number);
  }
  let told = 0;
  for (let byte = at + CHECKSUM_AT; byte < at + CHECKSUM_AT + 8; byte += 1) {
    const digit = (content[byte] as number) - 0x30;
    if (digit >= 0 && digit <= 7) told = 8 * told + digit;
  }
  return told === sum;
}

function begins(content: Uint8Array, magic: readonly number[], at = 0): boolean {
  for (let byte = 0; byte < magic.length; byte += 1) {
    if (content[at + byte] !== magic[byte]) return false;
  }
  return true;
}
