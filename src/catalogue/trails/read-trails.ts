import type { CleanLine } from '../reading/clean-line.js';
import { speeches } from './index.js';
import type { Trail, TrailStep, TrailWord } from './trail.js';

/** More searches than these are the same ones again; the last ones count. */
const MOST_TRAILS = 8;
const MOST_STEPS = 24;

/** What is being read of one SDK. */
interface Open {
  readonly sdk: string;
  readonly steps: TrailStep[];
}

/** Reads the searches for credentials back that the debug logs among some lines tell of. */
export function trailsIn(lines: readonly CleanLine[]): Trail[] {
  const done: Open[] = [];
  const open = new Map<string, Open>();
  for (const line of lines) {
    const word = wordOf(line);
    if (word === null) continue;
    const { sdk } = word;
    let now = open.get(sdk);
    if (word.kind === 'step') {
      const last = now?.steps.at(-1);
      if (now === undefined || word.begins === true || last?.outcome === 'gave') {
        now = { sdk, steps: [] };
        open.set(sdk, now);
        done.push(now);
      } else if (last?.outcome === 'asked') {
        // Whoever asks the next one got nothing from this one.
        end(now, 'nothing');
      }
      if (now.steps.length < MOST_STEPS) now.steps.push({ ...word.step, line: line.number });
    } else if (now !== undefined && now.steps.at(-1)?.outcome === 'asked') {
      end(now, word.kind === 'gave' ? 'gave' : 'nothing');
    }
  }
  return foldedTogether(done).slice(-MOST_TRAILS);
}

function wordOf(line: CleanLine): (TrailWord & { readonly sdk: string }) | null {
  for (const speech of speeches) {
    const word = speech.read(line);
    if (word !== null) return word;
  }
  return null;
}

function end({ steps }: Open, outcome: TrailStep['outcome']): void {
  steps[steps.length - 1] = { ...(steps.at(-1) as TrailStep), outcome };
}

/** Clients of one program search one after the other: the same search is told once. */
function foldedTogether(trails: readonly Open[]): Trail[] {
  const seen = new Map<string, Trail>();
  for (const { sdk, steps } of trails) {
    const key = JSON.stringify([sdk, steps.map(({ name, outcome }) => [name, outcome])]);
    const same = seen.get(key);
    seen.set(key, { sdk, steps: same?.steps ?? steps, times: (same?.times ?? 0) + 1 });
  }
  return [...seen.values()];
}
