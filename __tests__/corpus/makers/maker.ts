import type { Draw } from '../draw.js';

/** Makes a key that an expression alone cannot say: check digits, dates, things inside things. */
export type Maker = (draw: Draw, argument: string) => string;

export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const DIGITS = '0123456789';
export const BASE62 = `${DIGITS}${UPPER}${UPPER.toLowerCase()}`;
export const BASE64 = `${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`;
export const HEX = `${DIGITS}abcdef`;

/** A number in the digits of an alphabet, filled up on the left. */
export function inDigits(value: number, alphabet: string, length: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length))
    out = alphabet.charAt(rest % alphabet.length) + out;
  return out.padStart(length, alphabet.charAt(0));
}
