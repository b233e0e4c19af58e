/** How git makes a commit's message of the file that it hands to its hook. */
export interface MessageRules {
  /** What a line of comment begins with; `auto` where git chooses a character that no line begins with. */
  readonly comment: string;
  /** `commit.cleanup`, where it is set. */
  readonly cleanup: string;
  /** An editor was open, so that git wrote comments of its own into the file. */
  readonly edited: boolean;
}

const SCISSORS = '------------------------ >8 ------------------------';
/** The characters that git chooses among. */
const CHOICE = '#;@!$%^&|:';

/**
 * What of a message's file git may commit: without its comments and what stands below the scissors, as
 * far as they are certain to be cut. What is left out leaves empty lines, so that the lines that stay
 * keep their numbers.
 * @param file in Latin-1
 * @see https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---cleanupltmodegt
 */
export function committedPart(file: string, { comment, cleanup, edited }: MessageRules): string {
  const lines = file.split('\n');
  const mark = comment === 'auto' ? chosen(lines) : comment;
  const isComment = (line: string) => mark !== '' && line.startsWith(mark);
  const cut = lines.findIndex(
    (line, at) =>
      line === `${mark} ${SCISSORS}` &&
      (cleanup === 'scissors' || (edited && isGits(lines.slice(at + 1), isComment))),
  );
  const kept = cut === -1 ? lines : lines.slice(0, cut);
  // With `-m` and the like git keeps lines that look like comments.
  const drops = cleanup === 'strip' || (edited && (cleanup === '' || cleanup === 'default'));
  return drops ? kept.map((line) => (isComment(line) ? '' : line)).join('\n') : kept.join('\n');
}

/** Below scissors of its own git writes comments, then nothing or the diff of `commit -v`. */
function isGits(below: readonly string[], isComment: (line: string) => boolean): boolean {
  const first = below.findIndex((line) => !isComment(line));
  const next = below[first] ?? '';
  return (
    first > 0 && (next.startsWith('diff --') || below.slice(first).every((line) => line === ''))
  );
}

/** The character is that of the comments that end the file, or of the scissors. */
function chosen(lines: readonly string[]): string {
  const scissors = lines.find((line) => line.slice(1) === ` ${SCISSORS}`);
  const last = scissors ?? lines.findLast((line) => line !== '') ?? '';
  const character = last.slice(0, 1);
  return character !== '' && CHOICE.includes(character) ? character : '#';
}
