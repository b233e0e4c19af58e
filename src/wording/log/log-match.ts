import type { Entry } from '../../catalogue/entry.js';
import type { LogFacts } from '../../facts/log/log-facts.js';
import type { Match } from '../../report/rule.js';
import { wordsFor } from './general.js';

/** What the failure of a log comes from, where it is this message. */
export function logMatch(entry: Entry, { name, explanation, alsoIn = [] }: LogFacts): Match[] {
  const { cause } = explanation;
  if (cause === null || cause.sighting.entry !== entry) return [];
  const { sighting, causes } = cause;
  const best = causes.find(({ standing }) => standing !== 'ruled-out') ?? causes[0];
  if (best === undefined) return [];
  const { title, why, fix, when } = best.cause;
  // What only a clue could tell is no headline without one.
  const titled = best.standing === 'confirmed' || when === undefined ? title : undefined;
  return [
    {
      location: { kind: 'file', path: name, line: sighting.line },
      identity: `${entry.id} ${best.cause.id}`,
      values: wordsFor([entry.title, title ?? '', why, fix], sighting.values),
      words: { ...(titled === undefined ? {} : { title: titled }), why, fix },
      evidence: [
        { label: `line ${sighting.line} of the log`, actual: sighting.message },
        ...(alsoIn.length === 0 ? [] : [{ label: 'the same in', actual: alsoIn.join(', ') }]),
        ...best.evidence.map((told) => ({ label: 'what bears it out', actual: told })),
      ],
    },
  ];
}
