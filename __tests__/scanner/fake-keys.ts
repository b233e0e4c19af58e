/** Keys that no account has, drawn anew from a seed: nothing here may look like a key on disk. */
export interface Draw {
  /** Below `limit`. */
  integer(limit: number): number;
}

/** A small seeded generator (mulberry32): the same cases in every run. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return {
    integer(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

/** Draws texts of an alphabet, as the cases of patterns ask for them. */
export function drawText(draw: Draw): (alphabet: string, length: number) => string {
  return (alphabet, length) => text(draw, alphabet, length);
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const BASE32 = `${UPPER}234567`;
export const BASE64 = `${UPPER}${UPPER.toLowerCase()}0123456789+/`;

/** So many characters of an alphabet. */
export function text(draw: Draw, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(draw.integer(alphabet.length))).join('');
}

/** A key id of a prefix such as `AK` + `IA`. */
export function keyId(draw: Draw, prefix: string = ['AK', 'IA'].join('')): string {
  return prefix + text(draw, BASE32, 16);
}

/** A secret access key; on request one that holds both `/` and `+`, but not at its ends. */
export function secretKey(draw: Draw, signs = false): string {
  for (;;) {
    const secret = text(draw, BASE64, 40);
    if (!/[0-9]/.test(secret)) continue;
    if (!signs || /^[^/+]+\/.*\+.*[^/+]$/.test(secret)) return secret;
  }
}

/** A session token as today's STS issues them. */
export function sessionToken(draw: Draw, prefix = ['IQoJ', 'b3JpZ2lu'].join('')): string {
  return `${prefix}X2Vj${text(draw, BASE64, 640)}`;
}

/** A long-term Bedrock key of an account. */
export function bedrockLongTerm(draw: Draw, account = '111122223333'): string {
  const inner = `BedrockAPIKey-${text(draw, 'abcdefghijklmnopqrstuvwxyz', 4)}-at-${account}:${text(draw, BASE64, 60)}`;
  return `${['AB', 'SK'].join('')}${Buffer.from(inner).toString('base64')}`;
}

/** A short-term Bedrock key: a presigned URL. */
export function bedrockShortTerm(draw: Draw, id = keyId(draw, ['AS', 'IA'].join(''))): string {
  const query = [
    'bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${id}%2F20261101%2Fus-east-1%2Fbedrock%2Faws4_request`,
    `X-Amz-Date=20261101T000000Z&X-Amz-Expires=43200&X-Amz-Security-Token=${encodeURIComponent(sessionToken(draw))}`,
    `X-Amz-Signature=${text(draw, '0123456789abcdef', 64)}&X-Amz-SignedHeaders=host&Version=1`,
  ].join('&');
  return `${['bedrock', 'api', 'key', ''].join('-')}${Buffer.from(query).toString('base64')}`;
}
