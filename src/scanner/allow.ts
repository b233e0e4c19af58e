/**
 * What looks like a key and is none: AWS's documented examples, placeholders, and ids that a
 * person typed. Every test here is one that a random key fails less than once in thousands.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html
 */

/**
 * Words that people write into stand-ins; long enough that chance hardly spells them. The last ones begin
 * AWS's documented keys, which people change here and there.
 */
const STAND_IN =
  /EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|CHANGEME|REPLACE|REDACT|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|XXXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF|IOSFODNN7|wJalrXUtn|je7MtGbCl/i;

/** Four letters are spelled by chance now and then, so they count only where more speaks for it. */
const SHORT_STAND_IN = /FAKE|TEST|MOCK|YOUR|HERE/;
const SHORT_STAND_IN_WORD = /fake|test|mock|your|Fake|Test|Mock|Your|Here|FAKE|TEST|MOCK|YOUR/;

/** True for an id that no key has: an example, a placeholder, or too regular to be random. */
export function isStandInKeyId(id: string): boolean {
  const tail = id.slice(4);
  const short = SHORT_STAND_IN.exec(tail);
  if (short !== null && (short.index === 0 || !/[2-7]/.test(tail))) return true;
  return STAND_IN.test(id.slice(1)) || isRegular(tail, 6, 5);
}

/** The same for a secret key or a token (of which the first 64 characters are looked at). */
export function isStandInSecret(secret: string): boolean {
  const head = secret.slice(0, 64);
  if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head)) return true;
  return isRegular(head, Math.min(20, Math.floor(head.length / 2)), 6);
}

/**
 * The same for what follows a prefix, drawn from an alphabet of `size` characters: the smaller that
 * is, the sooner chance itself repeats and orders them.
 */
export function isStandIn(text: string, size: number): boolean {
  const head = text.slice(0, 64);
  if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head)) return true;
  const different = size * (1 - (1 - 1 / size) ** head.length);
  const ordered = 1 + Math.ceil(Math.log(1e6 * head.length) / Math.log(size));
  return isRegular(head, Math.floor(different / 2), Math.max(6, ordered));
}

/** At most `few` different characters, a run of `long` in alphabet or keyboard order, or periodic. */
function isRegular(text: string, few: number, long: number): boolean {
  return countDifferent(text) <= few || hasSequence(text, long) || hasPeriod(text, 8);
}

function countDifferent(text: string): number {
  let different = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.indexOf(text.charAt(index)) === index) different++;
  }
  return different;
}

/** Orders in which people type: each maps a character code to its place, rows apart from each other. */
const ORDERS = [
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'],
  ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM', '1234567890'],
].map((rows) => {
  const places = new Int16Array(128).fill(-1000);
  rows.forEach((row, number) => {
    for (const [index, character] of Array.from(row).entries()) {
      places[character.charCodeAt(0)] = number * 100 + index;
      places[character.toLowerCase().charCodeAt(0)] = number * 100 + index;
    }
  });
  return places;
});

/** So many characters in a row that go up, go down or stand still in one of the orders. */
function hasSequence(text: string, long: number): boolean {
  return ORDERS.some((places) => {
    let step = 2;
    let steps = 0;
    for (let index = 1; index < text.length; index++) {
      const here = places[text.charCodeAt(index) & 127] ?? -1000;
      const moved = here - (places[text.charCodeAt(index - 1) & 127] ?? -1000);
      if (here < 0 || moved < -1 || moved > 1) steps = 0;
      else if (moved === step) steps++;
      else steps = 1;
      step = moved;
      if (steps >= long - 1) return true;
    }
    return false;
  });
}

function hasPeriod(text: string, longest: number): boolean {
  for (let period = 1; period <= longest && period * 2 <= text.length; period++) {
    let index = period;
    while (index < text.length && text.charCodeAt(index) === text.charCodeAt(index - period))
      index++;
    if (index === text.length) return true;
  }
  return false;
}

/**
 * True for 40 characters that look drawn at random from the base64 alphabet, as AWS draws secret
 * keys: mixed classes, none of them ruling, no word shapes. Hashes in hex, identifiers, paths and
 * base32 fail.
 */
export function looksDrawn(secret: string): boolean {
  const counts = [0, 0, 0, 0];
  let changes = 0;
  let previous = -1;
  for (let index = 0; index < secret.length; index++) {
    const kind = kindOf(secret.charCodeAt(index));
    counts[kind] = (counts[kind] as number) + 1;
    if (kind !== previous) changes++;
    previous = kind;
  }
  const [sign = 0, digit = 0, upper = 0, lower = 0] = counts;
  // Words in camel case, and paths, are mostly lower case and change class seldom.
  const isWordy = lower > 28 || changes < 12 || (changes < 16 && lower > 22);
  const isLettersOnly = digit === 0 && (changes < 18 || lower > 24);
  return (
    !isWordy &&
    !isLettersOnly &&
    digit <= 20 &&
    lower >= 5 &&
    upper >= 5 &&
    upper <= 30 &&
    sign <= 9
  );
}

/** 0 for a sign, 1 a digit, 2 upper case, 3 lower case. */
function kindOf(code: number): number {
  if (code >= 0x61) return 3;
  if (code >= 0x41) return 2;
  return code >= 0x30 ? 1 : 0;
}
