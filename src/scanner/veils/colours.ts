import { liftSpellings, type Veil, type Window } from './veil.js';

/** How colours go on behind the escape character and its bracket. Shorter ones would announce too much. */
const CODES = [
  '0;3',
  '1;3',
  '0;9',
  '1;9',
  '01;',
  '00;',
  '38;',
  '1mA',
  '0mA',
  ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((colour) => [`3${colour}m`, `9${colour}m`]),
];
/** The escape character itself, and how it is written in what a program was to print. */
const ESCAPES = ['\x1b[', '\\e['];
const WRITTEN = ['\\u001b[', '\\u001B[', '\\x1b[', '\\x1B[', '\\033['];

const SEQUENCE = /(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[0-9;]{0,20}[A-Za-z]/g;
/** A colour, and right behind it what may be a key. */
const COLOURED = /^(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[0-9;]{0,20}m["'`]?[A-Za-z0-9+/%\\]{16}/;

/**
 * Colours of a terminal: the `m` that ends one is no letter of a word that would go on in a key.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/ (SGR)
 */
export const coloursVeil: Veil = {
  announced: [...WRITTEN, ...ESCAPES.flatMap((escape) => CODES.map((code) => escape + code))].map(
    (literal) => ({ literal }),
  ),
  lift(window) {
    if (!isColoured(window)) return undefined;
    return liftSpellings(window, SEQUENCE, (_, before) => (/[A-Za-z0-9]/.test(before) ? ' ' : ''));
  },
};

function isColoured({ bytes, at, to }: Window): boolean {
  return COLOURED.test(bytes.toString('latin1', at, Math.min(to, at + 64)));
}
