import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';
import type { Match } from '../../report/rule.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import { INSIDE } from '../../scanner/archives/archive.js';

/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
export function leaksOfKind(kind: string, leaks: readonly LeakFact[]): readonly Match[] {
  return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}

/** What no commit holds yet is told otherwise: nobody else has it, and it can be kept so. */
const HELD = {
  staged: {
    why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
    fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
  },
  loose: {
    why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
    fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, deactivate the key in IAM and make a new one.',
  },
} as const;

/** From wherever in the repository; of a path with unusual characters git's own words are needed. */
function unstage(path: string): readonly Snippet[] {
  if (!/^[\w./@+ -]+$/.test(path)) return [];
  return [{ language: 'sh', code: `git reset -q -- ${quoteShell(`:(top,literal)${path}`)}\n` }];
}

/** A file, or one that an archive holds. */
function placeOf({ path, member }: LeakFact): string {
  return member === undefined ? path : `${path}${INSIDE}${member}`;
}

function matchOf(leak: LeakFact): Match {
  const { path, member, line, column, commit, author, inHead, account, preview, keyHash, held } =
    leak;
  return {
    location: {
      kind: 'file',
      path,
      // A line of a file that is packed is none of the archive.
      ...(member === undefined ? { line, column } : {}),
      ...(commit === undefined ? {} : { commit }),
    },
    identity: keyHash,
    values: { preview, path: placeOf(leak), line: String(line) },
    ...(held === undefined ? {} : { words: HELD[held] }),
    ...(held === 'staged' ? { paste: unstage(path) } : {}),
    evidence: [
      { label: 'found', actual: preview },
      ...(member === undefined
        ? []
        : [{ label: 'inside the archive', actual: `${member}:${line}` }]),
      ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
      ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
      ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
      ...(inHead === undefined
        ? []
        : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
    ],
  };
}
