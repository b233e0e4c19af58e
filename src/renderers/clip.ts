/** The first `longest` UTF-16 units of a text with `...` after them; never half a character. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, splitsPair ? longest - 1 : longest)}...`;
}
