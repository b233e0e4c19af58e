import { createHash, randomBytes, randomInt } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * A fresh access key id that its account can be decoded from: after the prefix stand one bit that
 * is set in every id made since 2019, the account in 40 bits, and 39 random bits.
 */
export function makeKeyId(kind: 'long-lived' | 'temporary', account: string): string {
  let bits = (1n << 79n) | (BigInt(account) << 39n) | randomBits(39);
  let suffix = '';
  for (let index = 0; index < 16; index += 1) {
    suffix = BASE32.charAt(Number(bits & 31n)) + suffix;
    bits >>= 5n;
  }
  return `${kind === 'long-lived' ? 'AK' : 'AS'}IA${suffix}`;
}

function randomBits(count: number): bigint {
  return BigInt(`0x${randomBytes(8).toString('hex')}`) & ((1n << BigInt(count)) - 1n);
}

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A fresh secret access key: 40 characters, the first a letter so that YAML reads a string. */
export function makeSecret(): string {
  const rest = Array.from({ length: 37 }, () => SECRET_ALPHABET.charAt(randomInt(64))).join('');
  // A plus and a slash in every secret: the characters that careless encoding loses.
  return `${SECRET_ALPHABET.charAt(randomInt(52))}${rest.slice(0, 20)}+${rest.slice(20)}/`;
}

/** A fresh session token, with the beginning that regional tokens have. */
export function makeSessionToken(): string {
  return `IQoJb3JpZ2luX2Vj${randomBytes(240).toString('base64')}`;
}

/** A fresh long-term API key for Bedrock: base64 of its user's name and a secret. */
export function makeBedrockKey(): string {
  const user = `BedrockAPIKey-${randomBytes(2).toString('hex')}-at-111122223333`;
  return `ABSK${Buffer.from(`${user}:${randomBytes(36).toString('base64')}`).toString('base64')}`;
}

/** The unique id of a user (AIDA) or role (AROA): the same for the same name. */
export function makeUniqueId(prefix: 'AIDA' | 'AROA', account: string, name: string): string {
  const hash = createHash('sha256').update(`${account}/${name}`).digest();
  return prefix + Array.from(hash.subarray(0, 17), (byte) => BASE32.charAt(byte & 31)).join('');
}
