/** Where an offset stands for a reader: both 1-based, the column in characters. */
export function locate(content: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(content.subarray(0, offset)).split('\n');
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}
