import { drawText } from '../draw.js';
import { BASE62, DIGITS, HEX, type Maker } from './maker.js';

const BASE64URL = `${BASE62}-_`;

/** A JSON Web Token whose payload is the argument, `key=value` apart by `;`. */
export const jwt: Maker = (draw, claims) => {
  const payload = Object.fromEntries(
    claims.split(';').map((claim) => {
      const [name = '', value = ''] = claim.split('=');
      return [name, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${drawText(draw, BASE64URL, 43)}`;
};

/**
 * A token of an app on GitHub as they are since April 2026, about 520 characters: `ghs_`, the app's
 * id, a JWT.
 */
export const githubAppJwt: Maker = (draw) => {
  const [header = '', payload = ''] = jwt(
    draw,
    'iss=https://token.actions.githubusercontent.com;iat=1790000000;exp=1790003600',
  ).split('.');
  return `ghs_${drawText(draw, '123456789', 6)}_${header}.${payload}.${drawText(draw, BASE64URL, 342)}`;
};

/**
 * A macaroon of PyPI; what every one begins with is the address that it is for.
 * @see https://pypi.org/help/#apitoken
 */
export const pypiToken: Maker = (draw, host) => {
  const location = Buffer.from(host || 'pypi.org');
  const id = [
    drawText(draw, HEX, 8),
    ...[4, 4, 4].map((length) => drawText(draw, HEX, length)),
    drawText(draw, HEX, 12),
  ].join('-');
  const packet = (type: number, bytes: Buffer) => Buffer.from([type, bytes.length, ...bytes]);
  const macaroon = Buffer.concat([
    Buffer.from([2]),
    packet(1, location),
    packet(2, Buffer.from(id)),
    Buffer.from([0]),
    packet(2, Buffer.from('[3, "7a0c6a2e-3a3b-4d8e-9e54-1b7a7c0f5b2d"]')),
    Buffer.from([0, 0]),
    packet(6, Buffer.from(drawText(draw, HEX, 64), 'hex')),
  ]);
  return `pypi-${macaroon.toString('base64url')}`;
};

/** A Doppler-like tail of letters and digits that is sure to hold both; the argument is its length. */
export const mixed: Maker = (draw, length) => {
  for (;;) {
    const drawn = drawText(draw, BASE62, Number(length));
    if (/[0-9].*[0-9]/.test(drawn) && /[a-z]/.test(drawn) && /[A-Z]/.test(drawn)) return drawn;
  }
};

/** A UUID of version 4. */
export const uuid: Maker = (draw) =>
  `${drawText(draw, HEX, 8)}-${drawText(draw, HEX, 4)}-4${drawText(draw, HEX, 3)}-${drawText(draw, '89ab', 1)}${drawText(draw, HEX, 3)}-${drawText(draw, HEX, 12)}`;

/** A number of so many digits that begins with none that is nought. */
export const digits: Maker = (draw, length) =>
  drawText(draw, '123456789', 1) + drawText(draw, DIGITS, Number(length) - 1);

/** An object in base64, `name=value` apart by `;`; a value of `?24` is drawn, 24 characters long. */
export const json64: Maker = (draw, argument) => {
  const entries = argument.split(';').map((entry) => {
    const [name = '', value = ''] = entry.split('=');
    if (value.startsWith('?')) return [name, mixed(draw, value.slice(1))];
    return [name, /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value];
  });
  return Buffer.from(JSON.stringify(Object.fromEntries(entries)))
    .toString('base64')
    .replaceAll('=', '');
};
