import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { committedPart } from '../../../../src/adapters/git/reading/message-file.js';

const SCISSORS = '------------------------ >8 ------------------------';
const EDITED = { comment: '#', cleanup: '', edited: true };
const part = (text: string, rules: Partial<typeof EDITED> = {}) =>
  committedPart(text, { ...EDITED, ...rules });
const DIFF = `# ${SCISSORS}\n# Do not modify the line above.\ndiff --git a/x b/x\n-key\n`;

describe('what git commits of the file of a message', () => {
  test('is without comments, and the other lines keep their numbers', () => {
    expect(part('one\n# two\nthree\n')).toBe('one\n\nthree\n');
  });

  test.each(['whitespace', 'verbatim', 'scissors'])(
    'holds comments under cleanup %s',
    (cleanup) => {
      expect(part('one\n# two\n', { cleanup })).toBe('one\n# two\n');
    },
  );

  test('holds comments where no editor was open, unless they are always cut', () => {
    expect(part('# two\n', { edited: false })).toBe('# two\n');
    expect(part('# two\n', { edited: false, cleanup: 'strip' })).toBe('\n');
  });

  test('ends at scissors of its own: those of the diff, and those of cleanup scissors', () => {
    expect(part(`one\n${DIFF}`)).toBe('one');
    expect(part(`one\n# ${SCISSORS}\n# left\n# right\n`)).toBe('one');
    expect(part(`one\n# ${SCISSORS}\ntwo\n`, { cleanup: 'scissors' })).toBe('one');
  });

  test('goes on behind scissors that somebody wrote', () => {
    expect(part(`one\n# ${SCISSORS}\ntwo\n`)).toContain('two');
    expect(part(`one\n${SCISSORS}\n# x\n`)).toContain(SCISSORS);
    expect(part(`one\n${DIFF}`, { edited: false })).toContain('-key');
  });

  test('knows comments by another mark, of more characters or of the choice of git', () => {
    expect(part('one\n# two\n; three', { comment: ';' })).toBe('one\n# two\n');
    expect(part('one\n// two\n# three', { comment: '//' })).toBe('one\n\n# three');
    expect(part('# one\n; two\n; three\n', { comment: 'auto' })).toBe('# one\n\n\n');
    expect(part(`# one\n; ${SCISSORS}\n; x\ndiff --git a b\n`, { comment: 'auto' })).toBe('# one');
  });

  test('never loses a line that is neither a comment nor behind scissors', () => {
    const line = fc.oneof(fc.constantFrom('', '# c', `# ${SCISSORS}`, '#'), fc.string());
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, edited) => {
        const text = lines.join('\n');
        const kept = part(text, { edited }).split('\n');
        const cut = text.split('\n').slice(0, kept.length);
        expect(cut.every((one, at) => kept[at] === one || one.startsWith('#'))).toBe(true);
        const below = text.split('\n').slice(kept.length + 1);
        if (below.length > 0)
          expect(below.find((one) => !one.startsWith('#')) ?? '').toMatch(/^(?:$|diff --)/);
      }),
    );
  });
});
