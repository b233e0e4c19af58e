/** Letters that text holds most, and least. */
const FREQUENT = new Set('etaoinsrhldcu');
const SELDOM = new Set('jqxzkv');

/** How often text holds a literal, roughly: the part of all places at which it stands. */
export function rarityOf(text: string): number {
  let part = 1;
  for (const character of text) part *= shareOf(character);
  return part;
}

function shareOf(character: string): number {
  if (FREQUENT.has(character)) return 0.1;
  if (SELDOM.has(character)) return 0.02;
  if (character >= 'a' && character <= 'z') return 0.05;
  if (character === ' ') return 0.2;
  return character >= 'A' && character <= 'Z' ? 0.02 : 0.03;
}
