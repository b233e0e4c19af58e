import type { LineMatcher } from '../../scanner/expressions/line-match.js';
import type { ByteText, EachContent, HistorySearch } from '../../world/git-secrets.js';

/** A line that a prohibited pattern matches, as it is printed. */
export interface ProhibitedLine {
  /** `NAME:LINE:` */
  readonly head: ByteText;
  /** The line itself. */
  readonly text: ByteText;
}

const LINE_FEED = 0x0a;

/** Looks through contents one after the other. */
export function createSearch(
  matcher: LineMatcher,
  showName: (name: ByteText) => ByteText,
): { readonly look: EachContent; readonly lines: readonly ProhibitedLine[] } {
  const lines: ProhibitedLine[] = [];
  return {
    lines,
    look({ name, bytes }) {
      let number = 1;
      let counted = 0;
      let last = -1;
      matcher.eachLine(bytes, 0, bytes.length, ({ lineStart, lineEnd }) => {
        // Several patterns may match one line.
        if (lineStart === last) return;
        last = lineStart;
        for (;;) {
          const end = bytes.indexOf(LINE_FEED, counted);
          if (end === -1 || end >= lineStart) break;
          number += 1;
          counted = end + 1;
        }
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + lineStart, lineEnd - lineStart);
        lines.push({
          head: `${showName(name)}:${number}:`,
          // A shell's variable holds no NUL.
          text: text.toString('latin1').replaceAll('\0', ''),
        });
      });
    },
  };
}

/** How a history is looked through: most of it only for whether there is anything. */
export function createHistorySearch(matcher: LineMatcher): HistorySearch {
  return {
    matches(bytes, from, to) {
      let found = false;
      matcher.eachLine(bytes, from, to, () => {
        found = true;
      });
      return found;
    },
    lines(bytes) {
      const { look, lines } = createSearch(matcher, () => '');
      look({ name: '', bytes });
      return lines.map(({ head, text }) => ({ line: Number(head.split(':')[1]), text }));
    },
  };
}
