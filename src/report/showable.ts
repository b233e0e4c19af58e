const LONGEST = 60;
const LONGEST_PIECE = 16;

/**
 * Whether a value that was refused may be repeated, so that a reader finds it: short, of letters,
 * digits and separators, and nothing in it that could be a password, a key or a token put in the
 * wrong place. Those mix cases, or letters with digits over and over, or are long without a break;
 * what may hold a user's name or an assignment (`@`, `=`) is never shown.
 */
export function isShowable(value: string): boolean {
  if (value.length > LONGEST || !/^[A-Za-z0-9 ._:/*[\]-]+$/.test(value)) return false;
  return value.split(/[^A-Za-z0-9]+/).every(isPlain);
}

function isPlain(piece: string): boolean {
  if (/^\d*$/.test(piece)) return true;
  if (piece.length > LONGEST_PIECE || !/^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]*)$/.test(piece)) return false;
  return (piece.match(/\d+/g) ?? []).length <= 1;
}
