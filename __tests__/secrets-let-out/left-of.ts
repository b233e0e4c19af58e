import { plantedIn } from '../support/runner/planted.js';

/** So many characters in a row are a part of a secret. */
const PART = 8;

/**
 * What a text still tells of a secret: eight characters of it in a row, whatever blanks, line
 * breaks, unseen characters and escapes stand between them, or another spelling of it.
 */
export function leftOf(secret: string, text: string): string[] {
  const plain = text
    .replaceAll(/\\u\{?([0-9a-f]{2,6})\}?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16))),
    )
    .replaceAll(/\\[nrt]/g, '')
    .replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');
  const parts: string[] = [];
  for (let at = 0; at + PART <= secret.length; at += 1) {
    const part = secret.slice(at, at + PART);
    if (plain.includes(part)) parts.push(part);
  }
  return [...plantedIn(text, [{ name: 'it', value: secret }]), ...parts];
}
