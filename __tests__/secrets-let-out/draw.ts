const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Characters of base64 as if drawn at random, and the same in every run. */
export function draw(length: number, seed = 1, alphabet = ALPHABET): string {
  let state = Math.imul(seed + 11, 0x85ebca6b) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join('');
}

/** The same of what stands in names and tokens. */
export function drawWord(length: number, seed = 1): string {
  return draw(length, seed, ALPHABET.slice(0, 62));
}
