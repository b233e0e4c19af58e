import { isWordByte } from '../byte-sets.js';
import type { Automaton, State } from './automaton.js';
import { sideBefore } from './scan.js';
import type { Effort } from '../line-match.js';

/** One attempt at a match: the longest from its start counts, and that only when no word goes on behind it. */
interface Runner {
  readonly start: number;
  state: number;
  kept: State;
  /** Where the longest match so far ends. */
  end: number;
  isWord: boolean;
}

/**
 * Finds the first of some places (ascending; those before the `from`th are done with) from which the longest match is not empty and ends where no
 * word goes on. All places run side by side over an anchored automaton, and those that have come to the
 * same state share their fate: a line costs its length, however many there are.
 */
export function firstWord(
  automaton: Automaton,
  bytes: Uint8Array,
  lineStart: number,
  lineEnd: number,
  starts: readonly number[],
  from: number,
  effort: Effort,
): { readonly start: number; readonly end: number } | undefined {
  const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
  let runners: Runner[] = [];
  let winner: Runner | undefined;
  let generation = automaton.generation;
  let coming = from;

  /** Whether all states were forgotten since the last look: then the runners' are made anew. */
  function renumbered(): boolean {
    if (generation === automaton.generation) return false;
    generation = automaton.generation;
    for (const runner of runners) runner.state = automaton.restore(runner.kept);
    return true;
  }

  for (let at = starts[from] ?? lineEnd + 1; at <= lineEnd; at++) {
    if (runners.length === 0) {
      const next = starts[coming];
      if (winner !== undefined || next === undefined) break;
      at = next;
    }
    if (winner === undefined && starts[coming] === at) {
      coming++;
      const state = automaton.begin(sideBefore(automaton, bytes, lineStart, at));
      renumbered();
      runners.push({ start: at, state, kept: automaton.stateOf(state), end: -1, isWord: false });
    }
    const byteClass = at < lineEnd ? (classOf[bytes[at] as number] as number) : lineEndClass;
    const wordGoesOn = at < lineEnd && isWordByte(bytes[at] as number);
    const met = new Set<number>();
    const going: Runner[] = [];
    effort.steps += runners.length;
    for (const runner of runners) {
      if (winner !== undefined && runner.start > winner.start) break;
      let next = automaton.follow(runner.state, byteClass);
      if (next < 0) {
        next = -next;
        runner.end = at;
        runner.isWord = at > runner.start && !wordGoesOn;
      }
      if (renumbered()) met.clear();
      runner.state = next;
      runner.kept = automaton.stateOf(next);
      if (next === automaton.dead || at === lineEnd) {
        if (runner.isWord) winner = runner;
        continue;
      }
      const fate = 4 * next + (runner.end === -1 ? 0 : runner.isWord ? 1 : 2);
      if (met.has(fate)) continue;
      met.add(fate);
      going.push(runner);
    }
    runners = going;
  }
  return winner && { start: winner.start, end: winner.end };
}
