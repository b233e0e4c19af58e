import type { Assertion } from '../expression.js';

/** What stands on one side of a place in a line: nothing at all, a part of a word, or something else. */
export const Side = { Edge: 0, Word: 1, Other: 2 } as const;
export type Side = (typeof Side)[keyof typeof Side];

/** What a program may ask of a place: what an expression may, and what `-w` asks. */
export type Asked = Assertion | 'no-word-before' | 'no-word-behind';

/** Whether it holds, by what stands before and behind. */
export function holds(asked: Asked, before: Side, behind: Side): boolean {
  const wordBefore = before === Side.Word;
  const wordBehind = behind === Side.Word;
  switch (asked) {
    case 'line-start':
      return before === Side.Edge;
    case 'line-end':
      return behind === Side.Edge;
    case 'word-start':
      return !wordBefore && wordBehind;
    case 'word-end':
      return wordBefore && !wordBehind;
    case 'word-edge':
      return wordBefore !== wordBehind;
    case 'no-word-edge':
      return wordBefore === wordBehind;
    case 'no-word-before':
      return !wordBefore;
    case 'no-word-behind':
      return !wordBehind;
  }
}

/** What is asked of the same place by one who reads the line from its end. */
export function mirrored(asked: Asked): Asked {
  switch (asked) {
    case 'line-start':
      return 'line-end';
    case 'line-end':
      return 'line-start';
    case 'word-start':
      return 'word-end';
    case 'word-end':
      return 'word-start';
    case 'no-word-before':
      return 'no-word-behind';
    case 'no-word-behind':
      return 'no-word-before';
    case 'word-edge':
    case 'no-word-edge':
      return asked;
  }
}
