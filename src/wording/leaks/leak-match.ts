import type { Evidence } from '../../report/evidence.js';
import type { Values } from '../../report/inert.js';
import type { Match } from '../../report/rule.js';
import type { Severity } from '../../report/severity.js';
import type { Excuse, LeakFact } from '../../facts/leaks/leak-fact.js';
import { OWN_SECRET } from '../../facts/leaks/own-secrets.js';
import { INSIDE } from '../../scanner/archives/archive.js';
import type { Words } from '../../scanner/patterns/pattern.js';
import { type HalfWords, halfWords, partNames } from './half-words.js';
import { keyCommands } from './key-commands.js';
import { situationOf } from './situation.js';
import { type VerdictWords, verdictWords } from './verdict-words.js';

/** What the rule of a kind says, and what is said in its place. */
type KindWords = Pick<Words, 'why' | 'fix' | 'severity' | 'expired' | 'beginning'>;

/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
export function leaksOfKind(
  kind: string,
  words: KindWords,
  leaks: readonly LeakFact[],
): readonly Match[] {
  return leaks.filter((leak) => leak.kind === kind).map((leak) => matchOf(leak, words));
}

/** A file, or one that an archive holds. */
function placeOf({ path, member }: LeakFact): string {
  return member === undefined ? path : `${path}${INSIDE}${member}`;
}

function matchOf(leak: LeakFact, words: KindWords): Match {
  const { path, member, line, column, commit, preview, keyHash, endedAt, otherHalf } = leak;
  const { ownSecret, verdict } = leak;
  const { severity, values, ...told } = toldOf(leak, words);
  const paste = (severity ?? words.severity) === 'note' ? [] : keyCommands(leak);
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
      ...values,
      ...(ownSecret === undefined ? {} : { ownSecret }),
      ...(verdict?.kind === 'live' && verdict.arn !== null ? { liveAs: verdict.arn } : {}),
      preview,
      path: placeOf(leak),
      line: String(line),
      ...(endedAt === undefined ? {} : { ended: showTime(endedAt) }),
      ...(otherHalf === undefined ? {} : { other: `${otherHalf.path}:${otherHalf.line}` }),
    },
    ...(Object.keys(told).length === 0 ? {} : { words: told }),
    ...(severity === undefined ? {} : { severity }),
    ...(paste.length === 0 ? {} : { paste }),
    evidence: evidenceOf(leak),
  };
}

/** Whoever deactivates it should know what stops working. */
const IN_USE =
  'This very job uses it, as `{ownSecret}`: it stops working with the key, until it has another.';

/** What is said in place of the rule's general words, and how much it counts. */
function toldOf(
  leak: LeakFact,
  words: KindWords,
): NonNullable<Match['words']> & { readonly severity?: Severity; readonly values?: Values } {
  const { endedAt, preview, verdict } = leak;
  if (endedAt !== undefined && words.expired !== undefined) {
    return { ...words.expired, severity: 'note' };
  }
  const beginning = words.beginning?.find(({ begins }) => preview.startsWith(begins));
  const half: Partial<HalfWords> = beginning ?? halfWords(leak) ?? {};
  const asked: Partial<VerdictWords> = verdict === undefined ? {} : verdictWords(verdict);
  const { title, why = words.why } = half;
  const { severity = half.severity, fix = half.fix ?? words.fix } = asked;
  const own = {
    ...(title === undefined ? {} : { title }),
    ...(severity === undefined ? {} : { severity }),
  };
  const general = {
    why: [
      ...(asked.why === undefined ? [] : [asked.why]),
      why,
      ...(leak.ownSecret === undefined || leak.kind === OWN_SECRET ? [] : [IN_USE]),
    ].join(' '),
    fix,
  };
  // What lets nobody in is told as such, wherever it stands.
  return (severity ?? words.severity) === 'note'
    ? { ...own, ...general }
    : { ...own, ...situationOf(leak, general) };
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
    ownSecret,
    verdict,
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
    ...(ownSecret === undefined ? [] : [{ label: 'is what the job has as', actual: ownSecret }]),
    ...(verdict === undefined ? [] : verdictWords(verdict).evidence),
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
