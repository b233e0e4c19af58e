import { type Checked, weigh, type Weighed } from './weigh.js';
import type { Clues } from './clues/clue.js';
import { CLUE_WORDS, cluesFromLog } from './clues/from-log.js';
import type { Entry } from './entry.js';
import { markings } from './marks/index.js';
import { cleanLine } from './reading/clean-line.js';
import { knownOf } from './reading/known.js';
import type { Sighting } from './reading/sighting.js';
import { sightingsIn } from './reading/sightings.js';
import { createSkim, type Watched } from './skim/skim.js';
import { type Closest, closestIn } from './story/closest.js';
import { choose } from './story/choose.js';
import { courseOf } from './story/segments.js';
import { speeches } from './trails/index.js';
import { trailsIn } from './trails/read-trails.js';
import type { Trail } from './trails/trail.js';

/** A message with what it may come from. */
export interface Explained {
  readonly sighting: Sighting;
  /** The likeliest first. */
  readonly causes: readonly Weighed[];
}

/** What a log says. */
export interface Explanation {
  /** The one message that the failure comes from; null where the log holds none that is known. */
  readonly cause: Explained | null;
  /** Other known messages of the failure. */
  readonly others: readonly Explained[];
  /** Where nothing explains a failure: what comes nearest to a known message. */
  readonly closest: Closest | null;
  /** Where it says that it failed; 1-based. */
  readonly failedAt: number | null;
  /** Known messages that failed nothing: retried, tolerated, or only spoken of. */
  readonly passedOver: readonly Sighting[];
  /** How the job ended, by its log. */
  readonly ending: 'failed' | 'passed' | 'unknown';
  readonly clues: Clues;
  /** The searches for credentials that it tells of. */
  readonly trails: readonly Trail[];
  /** How many lines the log has, and how many of them were worth a look and too many to be kept. */
  readonly lines: number;
  readonly lost: number;
}

/** Reads one log, piece by piece. */
export interface LogReader {
  push(bytes: Uint8Array): void;
  /** What is known of the job besides its log takes precedence over what the log tells. */
  end(job?: Clues, checked?: Checked | null): Explanation;
}

/** Weighs the causes anew, when more is known of the job than its log tells. */
export function weighAnew(
  explanation: Explanation,
  job: Clues,
  checked: Checked | null,
): Explanation {
  const clues = { ...explanation.clues, ...job };
  const each = ({ sighting }: Explained): Explained => ({
    sighting,
    causes: weigh(sighting, clues, checked),
  });
  const { cause, others } = explanation;
  return {
    ...explanation,
    cause: cause === null ? null : each(cause),
    others: others.map(each),
    clues,
  };
}

/** The catalogue, ready to read any number of logs. */
export interface Catalogue {
  read(): LogReader;
}

/** Prepares the catalogue. It takes a tenth of a second. */
export function createCatalogue(entries: readonly Entry[]): Catalogue {
  const others: readonly Watched[] = [
    ...[...markings, ...speeches].flatMap(({ words }) =>
      words.map((word) => ({ word, before: 0, after: 0 })),
    ),
    ...CLUE_WORDS.map((word) => ({ word, before: 0, after: 20 })),
  ];
  const known = knownOf(
    entries,
    others.map(({ word }) => word),
  );
  const watched: readonly Watched[] = [
    ...known.wordings.map(({ signature: { anchor: word, closed } }) => ({
      word,
      before: 6,
      after: 8,
      closed,
    })),
    ...others,
  ];
  return {
    read() {
      const skim = createSkim(watched, known.automaton);
      return {
        push: (bytes) => skim.push(bytes),
        end(job = {}, checked = null) {
          const { lines: kept, total, lost } = skim.end();
          const lines = kept.map(cleanLine);
          const course = courseOf(lines, total);
          const choice = choose(sightingsIn(lines, known), course, lines);
          const clues = { ...cluesFromLog(lines), ...job };
          const explain = (sighting: Sighting): Explained => ({
            sighting,
            causes: weigh(sighting, clues, checked),
          });
          return {
            cause: choice.cause === null ? null : explain(choice.cause),
            others: choice.others.map(explain),
            passedOver: choice.passedOver,
            closest:
              choice.cause === null && course.ending === 'failed' ? closestIn(lines, known) : null,
            failedAt:
              course.segments.findLast(({ failedAt }) => failedAt !== null)?.failedAt ?? null,
            ending: course.ending,
            clues,
            trails: trailsIn(lines),
            lines: total,
            lost,
          };
        },
      };
    },
  };
}
