import type { Match } from '../../report/rule.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';

/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
export function leaksOfKind(kind: string, leaks: readonly LeakFact[]): readonly Match[] {
  return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}

function matchOf(leak: LeakFact): Match {
  const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
  return {
    location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
    identity: keyHash,
    values: { preview, path, line: String(line) },
    evidence: [
      { label: 'found', expected: 'no key', actual: preview },
      ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
      ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
      ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
      ...(inHead === undefined
        ? []
        : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
    ],
  };
}
