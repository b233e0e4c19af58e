/**
 * What is drawn as nothing: format characters (bidirectional, zero-width, tags, byte order mark),
 * what a font may leave out, fillers, and the blank of Braille, which is no white space.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNDRAWN = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;

/** Behind a pictograph, these two choose how it is drawn, so they are seen. */
const SEEN = String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;

/** Controls, separators of lines and paragraphs, and halves of surrogate pairs besides. */
const INVISIBLE = String.raw`(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;

/**
 * Most texts are printable ASCII throughout. They're told first, and the expressions below are made
 * where they are needed: classes of Unicode cost every start of the program milliseconds.
 */
const PLAIN = /^[ -~]*$/;

/** The parts of a text between blanks, controls and what is drawn as nothing, and where they begin. */
export function visibleRuns(text: string): { readonly text: string; readonly at: number }[] {
  const runs = PLAIN.test(text) ? /[!-~]+/g : new RegExp(`[^\\s\\p{Cc}${UNDRAWN}]+`, 'gu');
  return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({ text: run, at: index }));
}

/** Whether a text holds what a reader cannot see, or what would steer a terminal. */
export function hasInvisible(text: string): boolean {
  return !PLAIN.test(text) && every().test(text);
}

/** Puts something in place of every character that a reader cannot see, or that would steer a terminal. */
export function replaceInvisible(text: string, by: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(every(), by);
}

/** True for a character that a reader cannot see, that is no control and that no program trims. */
export function isUndrawn(character: string): boolean {
  if (PLAIN.test(character)) return false;
  // A mark is drawn with the character before it, or changes how that is drawn.
  return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}

/** A text without white space of any kind and without what is drawn as nothing. */
export function withoutBlanks(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '');
  return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}

function every(): RegExp {
  return new RegExp(INVISIBLE, 'gu');
}
