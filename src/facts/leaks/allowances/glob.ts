/** What a glob is made of. `folders` is a run of two or more stars: it crosses folders. */
type Piece =
  | { readonly is: 'text'; readonly code: number }
  | { readonly is: 'any' }
  | { readonly is: 'some' }
  | { readonly is: 'folders' };

const SLASH = 0x2f;
const LONGEST = 1_000;

/**
 * Reads a glob: `*` and `?` stay within a folder, `**` does not, a backslash takes the sign behind it
 * as it is, and the name of a folder stands for all in it. Undefined for one that is too long. The
 * test takes time in proportion to the length of both.
 */
export function readGlob(glob: string): ((path: string) => boolean) | undefined {
  if (glob.length > LONGEST) return undefined;
  const plain = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const pieces = piecesOf(plain);
  return (path) => fits(pieces, path.replace(/^(?:\.\/)+/, ''));
}

function piecesOf(glob: string): Piece[] {
  const pieces: Piece[] = [];
  const characters = Array.from(glob);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '*') {
      const from = at;
      while (characters[at + 1] === '*') at += 1;
      if (at === from) pieces.push({ is: 'some' });
      else {
        pieces.push({ is: 'folders' });
        // `a/**/b` is `a/b` as well: the slash behind it belongs to it.
        const isWhole = from === 0 || characters[from - 1] === '/';
        if (isWhole && characters[at + 1] === '/') {
          pieces[pieces.length - 1] = { is: 'folders' };
          at += 1;
          pieces.push({ is: 'text', code: OPTIONAL_SLASH });
        }
      }
    } else if (character === '?') pieces.push({ is: 'any' });
    else {
      const taken = character === '\\' ? (characters[(at += 1)] ?? '\\') : character;
      pieces.push({ is: 'text', code: taken.codePointAt(0) ?? 0 });
    }
  }
  return pieces;
}

/** Stands at the start of a path or behind a slash that was already read. */
const OPTIONAL_SLASH = -1;

/** All places of the glob that the part of the path so far may have led to, one step at a time. */
function fits(pieces: readonly Piece[], path: string): boolean {
  let places = new Set<number>();
  let before = SLASH;
  const add = (to: Set<number>, place: number) => {
    for (let at = place; !to.has(at); at += 1) {
      const piece = pieces[at];
      const passes =
        piece?.is === 'some' ||
        piece?.is === 'folders' ||
        (piece?.is === 'text' && piece.code === OPTIONAL_SLASH && before === SLASH);
      // An optional slash is no place to stay at: it holds only here.
      if (!(piece?.is === 'text' && piece.code === OPTIONAL_SLASH)) to.add(at);
      if (!passes) return;
    }
  };
  add(places, 0);
  for (const character of path) {
    const code = character.codePointAt(0) ?? 0;
    // The name of a folder: what is below it is meant as well.
    if (code === SLASH && places.has(pieces.length)) return true;
    const next = new Set<number>();
    before = code;
    for (const place of places) {
      const piece = pieces[place];
      if (piece === undefined) continue;
      if (piece.is === 'folders' || (piece.is === 'some' && code !== SLASH)) add(next, place);
      else if (piece.is === 'any' && code !== SLASH) add(next, place + 1);
      else if (piece.is === 'text' && piece.code === code) add(next, place + 1);
    }
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(pieces.length);
}
