/**
 * Whether a text reads like a key or a token and not like a path, a name or a commit's id: letters
 * of both cases and digits follow one another at random. In random base64, three neighbours of five
 * are of two kinds; in words, and in names made of words, hardly one of three.
 * @param share of neighbours that must be of two kinds; less will do for what is known as a secret
 */
export function looksDrawn(text: string, share = 0.4): boolean {
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text)) return false;
  let pairs = 0;
  let changes = 0;
  let last = '';
  for (const character of text) {
    const kind = kindOf(character);
    if (kind !== '' && last !== '') {
      pairs += 1;
      if (kind !== last) changes += 1;
    }
    last = kind;
  }
  return pairs >= 15 && changes / pairs >= share;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= '0' && character <= '9' ? 'digit' : '';
}
