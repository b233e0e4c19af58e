import type { Evidence, Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';
import type { Match } from '../../report/rule.js';
import type { Severity } from '../../report/severity.js';
import type { Excuse, LeakFact } from '../../facts/leaks/leak-fact.js';
import { INSIDE } from '../../scanner/archives/archive.js';
import type { Words } from '../../scanner/patterns/pattern.js';
import { halfWords, partNames } from './half-words.js';

/** What a kind says in place of its rule's words. */
type OwnWords = Pick<Words, 'expired' | 'beginning'>;

/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
export function leaksOfKind(
  kind: string,
  words: OwnWords,
  leaks: readonly LeakFact[],
): readonly Match[] {
  return leaks.filter((leak) => leak.kind === kind).map((leak) => matchOf(leak, words));
}

/** What no commit holds yet is told otherwise: nobody else has it, and it can be kept so. */
const HELD = {
  staged: {
    why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
    fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
  },
  message: {
    why: 'It stands in the message of the commit that is being made, and in none yet. Messages are pushed with their commits, and show wherever these are listed.',
    fix: 'Take it out and commit again: git keeps the message in `{path}`. If nobody else has had the key, it need not be replaced.',
  },
  loose: {
    why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
    fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, have it revoked where it was issued and make a new one.',
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

function matchOf(leak: LeakFact, words: OwnWords): Match {
  const { path, member, line, column, commit, preview, keyHash, held, endedAt, otherHalf } = leak;
  const { severity, ...told } = toldOf(leak, words);
  return {
    location: {
      kind: 'file',
      path,
      // A line of a file that is packed is none of the archive.
      ...(member === undefined ? { line, column } : {}),
      ...(commit === undefined ? {} : { commit }),
    },
    identity: keyHash,
    values: {
      preview,
      path: placeOf(leak),
      line: String(line),
      ...(endedAt === undefined ? {} : { ended: showTime(endedAt) }),
      ...(otherHalf === undefined ? {} : { other: `${otherHalf.path}:${otherHalf.line}` }),
    },
    ...(Object.keys(told).length === 0 ? {} : { words: told }),
    ...(severity === undefined ? {} : { severity }),
    ...(held === 'staged' && endedAt === undefined ? { paste: unstage(path) } : {}),
    evidence: evidenceOf(leak),
  };
}

/** What is said in place of the rule's general words, and how much it counts. */
function toldOf(
  leak: LeakFact,
  words: OwnWords,
): NonNullable<Match['words']> & { readonly severity?: Severity } {
  const { endedAt, held, preview } = leak;
  if (endedAt !== undefined && words.expired !== undefined) {
    return { ...words.expired, severity: 'note' };
  }
  const beginning = words.beginning?.find(({ begins }) => preview.startsWith(begins));
  const { title, why, fix, severity } = beginning ?? halfWords(leak) ?? {};
  const own = {
    ...(title === undefined ? {} : { title }),
    ...(why === undefined ? {} : { why }),
    ...(fix === undefined ? {} : { fix }),
    ...(severity === undefined ? {} : { severity }),
  };
  // What lets nobody in is told as such, wherever it stands.
  return held === undefined || severity === 'note' ? own : { ...own, ...HELD[held] };
}

function evidenceOf(leak: LeakFact): readonly Evidence[] {
  const {
    preview,
    member,
    line,
    commit,
    author,
    inHead,
    parts = [],
    lacks = [],
    otherHalf,
    canary,
    excuses = [],
  } = leak;
  return [
    { label: 'found', actual: preview },
    ...(member === undefined ? [] : [{ label: 'inside the archive', actual: `${member}:${line}` }]),
    ...parts.map((part) => ({
      label: 'beside it',
      actual: `${part.preview} in line ${part.line}`,
    })),
    ...(lacks.length === 0 ? [] : [{ label: 'not beside it', actual: partNames(lacks) }]),
    ...(otherHalf === undefined
      ? []
      : [
          {
            label: 'may belong to it',
            actual: `the key id in ${otherHalf.path}:${otherHalf.line}`,
          },
        ]),
    ...accountEvidence(leak),
    ...(canary === true ? [{ label: 'may be a canary', actual: CANARY }] : []),
    ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
    ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
    ...(inHead === undefined
      ? []
      : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
    ...excuses.slice(0, MOST_EXCUSES).map(excuseEvidence),
  ];
}

const CANARY =
  'keys of this account are known to be laid out so that their use is noticed; do not try it, and ask who put it here';

function accountEvidence({ account, accountIs }: LeakFact): readonly Evidence[] {
  if (account === undefined) return [];
  const whose =
    accountIs === undefined
      ? ''
      : accountIs === 'expected'
        ? ', an account that this job expects'
        : ', another account than this job expects';
  return [{ label: 'account of the key', actual: `${account}${whose}` }];
}

/** `2026-11-01 00:00 UTC` */
function showTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const MOST_EXCUSES = 5;

/** Somebody who wrote an allowance should read why it did not help. */
function excuseEvidence({ is, at, what = '' }: Excuse) {
  const label = 'an allowance that does not count';
  switch (is) {
    case 'own':
      return { label, actual: `${at}: the change that brings the key brings it too` };
    case 'expired':
      return { label, actual: `${at}: its last day was ${what}` };
    case 'not-valid':
      return { label, actual: `${at}: it ${what}` };
  }
}
