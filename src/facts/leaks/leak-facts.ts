import { sha256 } from '../../report/sha256.js';
import { redactKey } from '../../scanner/redact.js';
import type { LocatedHit } from '../../world/git.js';
import { hideKeys } from './hide-keys.js';
import type { LeakFact } from './leak-fact.js';

/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
export function leakFactsOf(
  hits: readonly LocatedHit[],
  held?: LeakFact['held'],
): readonly LeakFact[] {
  return hits.map((hit) => factOf(hit, held)).toSorted(inReadingOrder);
}

function factOf(hit: LocatedHit, held: LeakFact['held']): LeakFact {
  const { kind, path, member, line, column, commit, author, inHead } = hit;
  const key = hit.key.reveal();
  const redacted = redactKey(kind, key);
  const own = { key, preview: redacted.preview };
  return {
    kind,
    path: hideKeys(path, own),
    ...(member === undefined ? {} : { member: hideKeys(member, own) }),
    line,
    column,
    ...redacted,
    keyHash: sha256(key),
    ...(commit === undefined ? {} : { commit }),
    ...(author === undefined ? {} : { author: hideKeys(author, own) }),
    ...(inHead === undefined ? {} : { inHead }),
    ...(held === undefined ? {} : { held }),
  };
}

function inReadingOrder(a: LeakFact, b: LeakFact): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
