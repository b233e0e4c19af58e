import { createLiterals, type Literal } from '../search/literals.js';
import { lineAround } from './automaton/scan.js';

/** A line that may hold matches of some expressions. */
export interface Candidate {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly which: number;
}

/** Finds the lines that hold a text which some expression cannot do without. */
export interface Prefilter {
  /** The candidates of whole lines, sorted by line, then by expression. */
  candidatesIn(bytes: Uint8Array, from: number, to: number): Candidate[];
}

export interface Needed {
  readonly which: number;
  readonly literals: readonly Literal[];
}

export function createPrefilter(needed: readonly Needed[]): Prefilter {
  const literals = needed.flatMap((need) => need.literals);
  const owners = needed.flatMap(({ which, literals: own }) => own.map(() => which));
  const finder = createLiterals(literals);
  const byLastByte: number[][] = [];
  for (const [which, { text }] of literals.entries()) {
    const last = text.at(-1) as number;
    byLastByte[last] ??= [];
    byLastByte[last].push(which);
  }

  return {
    candidatesIn(bytes, from, to) {
      const starts: number[] = [];
      const numbers: number[] = [];
      function add(start: number, which: number): void {
        // One that goes on behind the last line holds its line feed, and is none.
        if (start + (literals[which] as Literal).text.length > to) return;
        starts.push(start);
        numbers.push(owners[which] as number);
      }
      finder.each(bytes, from, to, add);
      // The search wants a byte behind a literal: at the very end there is none.
      if (to === bytes.length) {
        for (const which of byLastByte[bytes[to - 1] ?? 0] ?? []) {
          const { text } = literals[which] as Literal;
          if (to - text.length >= from && endsWith(bytes, text)) add(to - text.length, which);
        }
      }
      if (starts.length === 0) return [];
      const order = starts
        .map((_, at) => at)
        .sort((a, b) => (starts[a] as number) - (starts[b] as number));
      const candidates: Candidate[] = [];
      const lastLine = new Map<number, number>();
      let line = { start: -1, end: -1 };
      for (const at of order) {
        const start = starts[at] as number;
        if (line.start === -1 || start > line.end) line = lineAround(bytes, start, from, to);
        const which = numbers[at] as number;
        if (lastLine.get(which) === line.start) continue;
        lastLine.set(which, line.start);
        candidates.push({ lineStart: line.start, lineEnd: line.end, which });
      }
      return candidates.sort((a, b) => a.lineStart - b.lineStart || a.which - b.which);
    },
  };
}

function endsWith(bytes: Uint8Array, text: Uint8Array): boolean {
  for (let at = 1; at <= text.length; at++) if (bytes.at(-at) !== text.at(-at)) return false;
  return true;
}
