import { entries } from '../../src/catalogue/entries/index.js';
import { cleanLine } from '../../src/catalogue/reading/clean-line.js';
import { knownOf } from '../../src/catalogue/reading/known.js';
import type { Sighting } from '../../src/catalogue/reading/sighting.js';
import { sightingsIn } from '../../src/catalogue/reading/sightings.js';

const known = knownOf(entries);

/** The messages of the catalogue in a text. */
export function sighted(text: string): Sighting[] {
  const lines = text.split('\n').map((line, at) => cleanLine({ number: at + 1, text: line }));
  return sightingsIn(lines, known);
}
