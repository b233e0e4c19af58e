import { crc32 } from 'node:zlib';
import { drawText } from '../draw.js';
import { BASE62, HEX, inDigits, type Maker } from './maker.js';

/**
 * `ghp_` and others: 30 characters, then their CRC32 in six base62 digits. npm took over the form.
 * The argument is the prefix, and after a comma the number of characters when it is another.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export const base62Crc: Maker = (draw, argument) => {
  const [prefix = '', length = '30'] = argument.split(',');
  const body = drawText(draw, BASE62, Number(length));
  return `${prefix}${body}${inDigits(crc32(body), BASE62, 6)}`;
};

/** The same with a digit that is wrong: nobody ever issued it. */
export const base62Wrong: Maker = (draw, prefix) => {
  const right = base62Crc(draw, prefix);
  const last = BASE62.indexOf(right.slice(-1));
  return `${right.slice(0, -1)}${BASE62.charAt((last + 7) % 62)}`;
};

/**
 * A routable token: what it is for and random bytes in base64url, its length and a CRC32 in base36.
 * @see https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export const gitlabRoutable: Maker = (draw, prefix) => {
  const base36 = `${BASE62.slice(0, 10)}abcdefghijklmnopqrstuvwxyz`;
  const random = Buffer.from(drawText(draw, HEX, 32), 'hex');
  const routing = Buffer.from(`o:1\nu:${inDigits(draw.below(99999) + 1000, base36, 1)}`);
  const payload = Buffer.concat([routing, random, Buffer.from([16])]).toString('base64url');
  const body = `${prefix}${payload}.${inDigits(payload.length, base36, 2)}`;
  return `${body}${inDigits(crc32(body), base36, 7)}`;
};

/**
 * A Grafana service account token: 32 characters, and the CRC32 of all before in hex.
 * @see https://grafana.com/docs/grafana/latest/administration/service-accounts/
 */
export const grafanaToken: Maker = (draw) => {
  const body = drawText(draw, BASE62, 32);
  return `glsa_${body}_${crc32(`glsa_${body}`).toString(16).padStart(8, '0')}`;
};

/**
 * Bech32, with the human-readable part as the argument.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 * @see https://github.com/C2SP/C2SP/blob/main/age.md
 */
export const bech32: Maker = (draw, human) => {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const low = human.toLowerCase();
  // 32 bytes are 51 digits of five bits, and one whose last four bits are nought.
  const data = Array.from({ length: 52 }, (_, at) =>
    at < 51 ? draw.below(32) : draw.below(2) * 16,
  );
  const expanded = [
    ...Array.from(low, (char) => char.charCodeAt(0) >> 5),
    0,
    ...Array.from(low, (char) => char.charCodeAt(0) & 31),
  ];
  const check = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const digits = [...data, ...[25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31)];
  const text = `${low}1${digits.map((digit) => alphabet.charAt(digit)).join('')}`;
  return human === low ? text : text.toUpperCase();
};

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
