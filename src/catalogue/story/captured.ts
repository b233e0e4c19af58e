import type { CleanLine } from '../reading/clean-line.js';

/** Where a test runner shows what a test had printed, and where that ends. */
const BEGINS = /^\s*-{3,} ?Captured (?:std(?:out|err)|log)\b/i;
const ENDS = /^\s*(?:={3,}|_{3,}) .{1,200} (?:={3,}|_{3,})$|^\s*={10,}$/;

/** The numbers of the lines that a test had printed: what a test is about fails no deploy. */
export function capturedLines(lines: readonly CleanLine[]): ReadonlySet<number> {
  const captured = new Set<number>();
  let within = false;
  for (const { number, text } of lines) {
    if (BEGINS.test(text)) within = true;
    else if (ENDS.test(text)) within = false;
    else if (within) captured.add(number);
  }
  return captured;
}

const IGNORED = /^\s*(?:\.{3}ignoring|\(ignored\)|ignor(?:ed|ing)\b|continuing\b|going on\b)/i;

/** The numbers of the lines behind which a tool says that it goes on all the same. */
export function ignoredLines(lines: readonly CleanLine[]): ReadonlySet<number> {
  return new Set(lines.filter(({ text }) => IGNORED.test(text)).map(({ number }) => number - 1));
}
