/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
  AKIA: 'long-lived',
  ASIA: 'temporary',
  ABIA: 'bearer',
  ACCA: 'context-specific',
} as const;

/** The kind of credential that a key id names, told from its first four letters. */
export type KeyKind = (typeof KINDS)[keyof typeof KINDS];

/** The kind of a key id, or undefined when its prefix names no credential. */
export function keyKind(id: string): KeyKind | undefined {
  const prefix = id.slice(0, 4);
  return Object.hasOwn(KINDS, prefix) ? KINDS[prefix as keyof typeof KINDS] : undefined;
}

/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
export function isKeyId(id: string): boolean {
  return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}

/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
export function maskKeyId(id: string): string {
  if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
    return `${id.slice(0, 4)}...${id.slice(-4)}`;
  }
  return `(${id.length} characters)`;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
export function accountOfKeyId(id: string): string | undefined {
  if (!isKeyId(id)) return undefined;
  if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q')) return undefined;
  let bits = 0n;
  for (const character of id.slice(4, 14)) {
    bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
  }
  // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, '0');
}
