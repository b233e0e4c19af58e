import type { KeptLine, Skimmed } from './kept.js';

/** Characters that are kept of a log's beginning, and of its end. */
const MOST_EARLY = 4_000_000;
const MOST_LATE = 12_000_000;
/** Places that are free again are given back in bulk. */
const MOST_FREE = 10_000;

/** Lines in order of their numbers, each once, within bounds: those in the middle go first. */
export interface Store {
  /** A line that is there already, or lies before the newest, is passed over. */
  keep(line: KeptLine): void;
  all(): Pick<Skimmed, 'lines' | 'lost'>;
}

export function createStore(): Store {
  const early: KeptLine[] = [];
  let late: KeptLine[] = [];
  let lateFrom = 0;
  let earlySize = 0;
  let lateSize = 0;
  let lost = 0;

  function isNew({ number, text }: KeptLine): boolean {
    const list = late.length > lateFrom ? late : early;
    for (let index = list.length - 1; index >= 0; index--) {
      const line = list[index] as KeptLine;
      if (line.number < number) return true;
      // Parts of one long line have its number in common.
      if (line.number > number || line.text === text) return false;
    }
    return true;
  }

  return {
    keep(line) {
      if (!isNew(line)) return;
      if (late.length === 0 && earlySize + line.text.length <= MOST_EARLY) {
        early.push(line);
        earlySize += line.text.length;
        return;
      }
      late.push(line);
      lateSize += line.text.length;
      while (lateSize > MOST_LATE) {
        lateSize -= (late[lateFrom] as KeptLine).text.length;
        lateFrom++;
        lost++;
      }
      if (lateFrom > MOST_FREE) {
        late = late.slice(lateFrom);
        lateFrom = 0;
      }
    },
    all: () => ({ lines: [...early, ...late.slice(lateFrom)], lost }),
  };
}
