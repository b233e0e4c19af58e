import { base64Veil } from './base64.js';
import { coloursVeil } from './colours.js';
import { entitiesVeil } from './entities.js';
import { quotedPrintableVeil } from './quoted-printable.js';
import type { Veil } from './veil.js';

/**
 * Every veil that is lifted.
 * @param words what stands in documents that are looked for in base64
 * @param twice those of them that are looked for in base64 of base64
 */
export function veilsFor(words: readonly string[], twice: readonly string[]): readonly Veil[] {
  return words.length === 0
    ? []
    : [base64Veil(words, twice), entitiesVeil, quotedPrintableVeil, coloursVeil];
}
