import { crc32 } from 'node:zlib';
import { type Draw, drawText } from '../draw.js';
import { BASE62, HEX, inDigits, type Maker } from './maker.js';

/**
 * `ghp_` and others: 30 characters, then their CRC32 in six base62 digits. npm took over the form.
 * The argument is the prefix, and after a comma the number of characters when it is another.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export const base62Crc: Maker = (draw, argument) => {
  const [prefix = '', length = '30'] = argument.split(',');
  const body = drawText(draw, BASE62, Number(length));
  return `${prefix}${body}${base62Check(body)}`;
};

/** The check digits of a GitHub token, of what stands between its prefix and them. */
export function base62Check(body: string): string {
  return inDigits(crc32(body), BASE62, 6);
}

/** The same with a digit that is wrong: nobody ever issued it. */
export const base62Wrong: Maker = (draw, prefix) => {
  const right = base62Crc(draw, prefix);
  const last = BASE62.indexOf(right.slice(-1));
  return `${right.slice(0, -1)}${BASE62.charAt((last + 7) % 62)}`;
};

/**
 * A routable token: random bytes and where it leads to in base64url, a version, its length and a
 * CRC32 in base36.
 * @see https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export const gitlabRoutable: Maker = (draw, prefix) => {
  const body = `${prefix}${routingPayload(draw)}.01.`;
  return withBase36Crc(body, body.length - prefix.length - '.01.'.length);
};

/** The same as it was first issued, without a version. */
export const gitlabFirstRoutable: Maker = (draw, prefix) => {
  const body = `${prefix}${routingPayload(draw)}.`;
  return withBase36Crc(body, body.length - prefix.length - '.'.length);
};

function routingPayload(draw: Draw): string {
  const random = Buffer.from(drawText(draw, HEX, 32), 'hex');
  const routing = Buffer.from(`c:1\no:1\nu:${(1000 + draw.below(99_999)).toString(36)}`);
  return Buffer.concat([random, routing, Buffer.from([routing.length])]).toString('base64url');
}

function withBase36Crc(body: string, payloadLength: number): string {
  const counted = `${body}${payloadLength.toString(36).padStart(2, '0')}`;
  return `${counted}${crc32(counted).toString(36).padStart(7, '0')}`;
}

/**
 * A Grafana service account token: 32 characters, and the CRC32 of all before in hex, its lowest
 * byte first.
 * @see https://grafana.com/docs/grafana/latest/administration/service-accounts/
 */
export const grafanaToken: Maker = (draw) => {
  const body = `glsa_${drawText(draw, BASE62, 32)}`;
  return `${body}_${grafanaCheck(body)}`;
};

/** The check digits of a Grafana token, of what stands before them. */
export function grafanaCheck(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(body));
  return bytes.toString('hex');
}

/**
 * Tokens of Atlassian: the CRC32 of all before, in eight capital digits of hex. The argument is what
 * they begin with, how many characters follow, and what ends them.
 * @see https://github.com/Samsung/CredSweeper/blob/main/credsweeper/filters/value_atlassian_token_check.py
 */
export const hexCrc: Maker = (draw, argument) => {
  const [prefix = '', length = '', suffix = ''] = argument.split(',');
  const body = `${prefix}${drawText(draw, BASE62, Number(length))}${suffix}`;
  return `${body}${crc32(body).toString(16).toUpperCase().padStart(8, '0')}`;
};

/**
 * A secret key of age: 32 bytes in Bech32, with the human-readable part as the argument.
 * @see https://github.com/C2SP/C2SP/blob/main/age.md
 */
export const bech32: Maker = (draw, human) => {
  // 32 bytes are 51 digits of five bits, and one whose last four bits are nought.
  const digits = Array.from({ length: 52 }, (_, at) =>
    at < 51 ? draw.below(32) : draw.below(2) * 16,
  );
  const text = bech32Text(human.toLowerCase(), digits);
  return human === human.toLowerCase() ? text : text.toUpperCase();
};

/**
 * Digits of five bits in Bech32, with their checksum.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function bech32Text(human: string, data: readonly number[]): string {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const codes = Array.from(human, (char) => char.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const digits = [...data, ...[25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31)];
  return `${human}1${digits.map((digit) => alphabet.charAt(digit)).join('')}`;
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let state = 1;
  for (const value of values) {
    const top = state >>> 25;
    state = ((state & 0x1ffffff) << 5) ^ value;
    generator.forEach((word, bit) => {
      if ((top >>> bit) & 1) state ^= word;
    });
  }
  return state;
}
