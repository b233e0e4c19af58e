/**
 * What looks like a key and is none: AWS's documented examples, placeholders, and ids that a
 * person typed. Every test here is one that a random key fails less than once in thousands.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html
 */

/** Words that people write into stand-ins; long enough that chance hardly spells them. */
const STAND_IN =
  /EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|CHANGEME|REPLACE|REDACT|INSERT|SECRET|PASSWORD|ACCESS|NOTREAL|NOTAREAL|INVALID|XXXXX|PACIFIC|NORTH|SOUTH|CENTRAL|FOOBAR|HELLO|WORLD|TOKEN|DEADBEEF/i;

/** Four letters are spelled by chance now and then, so they count only where more speaks for it. */
const SHORT_STAND_IN = /FAKE|TEST|MOCK|YOUR|HERE/;
const SHORT_STAND_IN_WORD = /fake|test|mock|your|Fake|Test|Mock|Your|Here|FAKE|TEST|MOCK|YOUR/;

const SEQUENCES = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '0123456789',
  'QWERTYUIOP',
  'ASDFGHJKL',
  'ZXCVBNM',
];

/** True for an id that no key has: an example, a placeholder, or too regular to be random. */
export function isStandInKeyId(id: string): boolean {
  const tail = id.slice(4);
  const short = SHORT_STAND_IN.exec(tail);
  if (short !== null && (short.index === 0 || !/[2-7]/.test(tail))) return true;
  return STAND_IN.test(id.slice(1)) || isRegular(tail, 7, 5);
}

/** The same for a secret key or a token (of which the first 64 characters are looked at). */
export function isStandInSecret(secret: string): boolean {
  const head = secret.slice(0, 64);
  if (STAND_IN.test(head) || SHORT_STAND_IN_WORD.test(head)) return true;
  return isRegular(head, Math.min(20, Math.floor(head.length / 2)), 6);
}

/** At most `few` different characters, a run of `long` in alphabet or keyboard order, or periodic. */
function isRegular(text: string, few: number, long: number): boolean {
  if (new Set(text).size <= few) return true;
  return hasSequence(text.toUpperCase(), long) || hasPeriod(text, 8);
}

function hasSequence(text: string, long: number): boolean {
  for (let start = 0; start + long <= text.length; start++) {
    const part = text.slice(start, start + long);
    if (new Set(part).size === 1) return true;
    const reversed = Array.from(part).reverse().join('');
    if (SEQUENCES.some((sequence) => sequence.includes(part) || sequence.includes(reversed))) {
      return true;
    }
  }
  return false;
}

function hasPeriod(text: string, longest: number): boolean {
  for (let period = 1; period <= longest && period * 2 <= text.length; period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}

/**
 * True for 40 characters that look drawn at random from the base64 alphabet, as AWS draws secret
 * keys: mixed classes, none of them ruling, no word shapes. Hashes in hex, identifiers, paths and
 * base32 fail.
 */
export function looksDrawn(secret: string): boolean {
  const counts = { lower: 0, upper: 0, digit: 0, sign: 0 };
  let changes = 0;
  let previous = '';
  for (const character of secret) {
    const kind = kindOf(character);
    counts[kind]++;
    if (kind !== previous) changes++;
    previous = kind;
  }
  const { lower, upper, digit, sign } = counts;
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

function kindOf(character: string): 'lower' | 'upper' | 'digit' | 'sign' {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= '0' && character <= '9' ? 'digit' : 'sign';
}
