/** The bytes of an address, 4 or 16 of them; null for what is none. A host may stand in brackets. */
export function bytesOfAddress(text: string): readonly number[] | null {
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (four !== undefined) return four.every((byte) => byte < 256) ? four : null;
  const bare = /^\[?([0-9a-f:]{2,39})\]?$/i.exec(text)?.[1];
  if (bare === undefined || !bare.includes(':') || !URL.canParse(`http://[${bare}]/`)) return null;
  const [head = '', tail] = bare.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const between = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...between, ...after].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

/** Whether an address lies in a block such as `10.0.0.0/8`; an address alone is a block of one. */
export function isInBlock(address: readonly number[], block: string): boolean {
  const [, network = block, bits] = /^(.*)\/(\d{1,3})$/.exec(block) ?? [];
  const bytes = bytesOfAddress(network);
  if (bytes === null || bytes.length !== address.length) return false;
  const length = bits === undefined ? 8 * bytes.length : Number(bits);
  if (length > 8 * bytes.length) return false;
  return bytes.every((byte, at) => {
    const held = Math.min(8, Math.max(0, length - 8 * at));
    const mask = 0xff & (0xff00 >> held);
    return (byte & mask) === ((address[at] ?? 0) & mask);
  });
}
