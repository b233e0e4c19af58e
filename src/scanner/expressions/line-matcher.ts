import { type Automaton, createAutomaton } from './automaton/automaton.js';
import { createMemory } from './automaton/memory.js';
import { createProgram } from './automaton/program.js';
import { scanLines } from './automaton/scan.js';
import type { Expression } from './expression.js';
import { createFinder } from './finder.js';
import type { LineMatch, LineMatcher, LineMatcherOptions } from './line-match.js';
import { requiredLiterals } from './literals/required.js';
import { type Candidate, createPrefilter, type Needed } from './prefilter.js';

/** What is looked through at once, to the end of a line: it stays in the processor's cache. */
const BLOCK = 1 << 18;
/** What the automata of a matcher may hold together, in numbers of four bytes. */
const ROOM = 1 << 23;
const LINE_FEED = 0x0a;

/** Some expressions that are looked for together, in one automaton. */
interface Union {
  readonly which: readonly number[];
  readonly automaton: () => Automaton;
}

/**
 * Makes the matcher of some expressions. Those of which every match holds some literal are looked for only
 * in lines that hold it; all others run together, in one automaton, over every byte.
 */
export function createLineMatcher(
  expressions: readonly Expression[],
  options: LineMatcherOptions,
): LineMatcher {
  const { word, effort = { steps: 0 } } = options;
  const asWord = word !== 'none';
  const memory = createMemory(ROOM);
  const finders = expressions.map((expression) => createFinder(expression, word, memory, effort));

  function unionOf(which: readonly number[]): Union {
    let automaton: Automaton | undefined;
    return {
      which,
      automaton() {
        automaton ??= createAutomaton(
          createProgram(
            which.map((one) => ({
              root: (expressions[one] as Expression).root,
              which: one,
              asWord,
            })),
          ),
          memory,
          { unanchored: true, first: false, effort },
        );
        return automaton;
      },
    };
  }

  const needed: Needed[] = [];
  const others: number[] = [];
  for (const [which, { root }] of expressions.entries()) {
    const literals = requiredLiterals(root);
    if (literals === undefined) others.push(which);
    else needed.push({ which, literals });
  }
  const prefilter = createPrefilter(needed);
  const everywhere = others.length === 0 ? [] : [unionOf(others)];
  const all = unionOf(expressions.map((_, which) => which));

  function candidatesIn(bytes: Uint8Array, from: number, to: number): Candidate[] {
    const candidates = needed.length === 0 ? [] : prefilter.candidatesIn(bytes, from, to);
    for (const union of everywhere) {
      scanLines(
        union.automaton(),
        bytes,
        from,
        to,
        union.which.length,
        effort,
        (lineStart, lineEnd, found) => {
          for (const which of found) candidates.push({ lineStart, lineEnd, which });
        },
      );
    }
    return candidates.sort((a, b) => a.lineStart - b.lineStart || a.which - b.which);
  }

  return {
    eachLine(bytes, from, to, found, every = false) {
      for (let start = from; start < to; ) {
        const full = start + BLOCK < to ? bytes.indexOf(LINE_FEED, start + BLOCK) : -1;
        const end = full === -1 || full >= to ? to : full + 1;
        for (const { lineStart, lineEnd, which } of candidatesIn(bytes, start, end)) {
          (finders[which] as (typeof finders)[number]).matchesIn(
            bytes,
            lineStart,
            lineEnd,
            every,
            (matchStart, matchEnd) => {
              const match: LineMatch = {
                lineStart,
                lineEnd,
                start: matchStart,
                end: matchEnd,
                which,
              };
              found(match);
            },
          );
        }
        start = end;
      }
    },
    matches(line) {
      let holds = false;
      if (expressions.length === 0) return false;
      // What the automaton takes for a match of a whole word is one only if its finder says so.
      scanLines(
        all.automaton(),
        line,
        0,
        line.length,
        asWord ? expressions.length : 1,
        effort,
        (lineStart, lineEnd, found) => {
          if (!asWord) holds = true;
          else {
            for (const which of found) {
              if (holds) return;
              (finders[which] as (typeof finders)[number]).matchesIn(
                line,
                lineStart,
                lineEnd,
                false,
                () => {
                  holds = true;
                },
              );
            }
          }
        },
      );
      return holds;
    },
  };
}
