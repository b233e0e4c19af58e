import type { AllowanceFact } from '../facts/leaks/allowances/allowance.js';
import type { Change } from '../facts/leaks/allowances/allow-from.js';
import { keyFingerprint } from '../facts/leaks/allowances/baseline.js';
import { decide, type Decided, staleFacts } from '../facts/leaks/allowances/decide.js';
import type { Ci } from '../report/ci.js';
import { hideKeys } from '../facts/leaks/hide-keys.js';
import { leakFactsOf } from '../facts/leaks/leak-facts.js';
import type { LeakContext } from '../facts/leaks/leak-facts.js';
import type { LeakFact } from '../facts/leaks/leak-fact.js';
import type { CheckResult } from '../report/check.js';
import type { Finding, Redact } from '../report/finding.js';
import { shorten, showInvisible } from '../report/inert.js';
import { answered, incomplete, judge, skipped } from '../report/judge.js';
import type { Allowed, Leak } from '../report/leak.js';
import { allowanceRules, leakRules } from '../rules/leaks/index.js';
import { allowedNotes, ownAllowanceNote } from '../wording/leaks/allowed-notes.js';
import type { Allowing } from './allowing.js';
import { ownRule } from '../wording/leaks/own-rule.js';
import type { LocatedHit, ScanAnswer, Scanned, ScanSource } from '../world/git.js';

/** The answer to "does this repository leak?". */
export interface LeaksAnswer {
  readonly check: CheckResult;
  readonly leaks: readonly Leak[];
}

/** How a scan is told of. */
export interface ScanWords extends LeakContext {
  /** What was looked at, such as "tracked files of the work tree". */
  readonly at: string;
  /** Gaps besides the scan's own, which leave the question open. */
  readonly missed?: readonly string[];
  /** Some of those are not in this clone. */
  readonly cloneLacks?: boolean;
  /** Remarks besides the scan's own, which do not. */
  readonly notes?: readonly string[];
  /** What is worth knowing of the answer, besides the keys that are allowed. */
  readonly remarks?: readonly string[];
  /** Whose keys are judged, where not all that they hold is blamed on it. */
  readonly change?: Change | null;
  /** Why nothing at all may have been there; absent where nothing left to scan is an answer too. */
  readonly nothing?: string;
  /** One action that would let be seen what the clone lacks. */
  readonly fix?: string;
  /** Who reads; GitHub's job when left out. */
  readonly ci?: Ci;
}

/** A preflight that stands before the checkout has nothing to scan, and is right to stand there. */
export function noCheckout(ci: Ci = 'github-actions'): string {
  const none = 'there is no checkout in the working directory';
  return ci === 'github-actions'
    ? `${none}; put actions/checkout before this step to have it scanned`
    : none;
}

/**
 * Judges the answer of a scan.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
export function judgeAnswer(
  words: ScanWords,
  answer: ScanAnswer,
  redact: Redact,
  wasAskedFor = true,
  allowing?: Allowing,
): LeaksAnswer {
  if (answer.kind === 'scanned') return judgeLeaks(words, answer, redact, allowing);
  const check =
    answer.noRepository === true && !wasAskedFor
      ? skipped('leaks', noCheckout(words.ci))
      : incomplete('leaks', toldOf(answer.reason, redact));
  return { check, leaks: [] };
}

/** More than this of what git or a file system says, or of a list of names, helps nobody. */
const LONGEST = 2_000;

/** Secrets and keys are taken out of a sentence before it is cut. */
function toldOf(sentence: string, redact: Redact): string {
  return shorten(hideKeys(redact(sentence)), LONGEST);
}

/** What a source is called in a report. */
export const SOURCES: Readonly<Record<ScanSource['kind'], string>> = {
  'work-tree': 'tracked files of the work tree',
  paths: 'files on disk',
  stdin: 'standard input',
  staged: 'staged changes',
  message: 'the message of the commit',
  range: 'commits of the range',
  commit: 'the files of a commit',
  history: 'the whole history',
};

/** Why a source may hold nothing at all: what nobody looked at has not passed. */
export const NOTHING: Readonly<Record<ScanSource['kind'], string>> = {
  'work-tree': 'git tracks no file here',
  paths: 'there is no file in the paths that were named',
  stdin: 'standard input was empty',
  staged: 'nothing is staged that could hold a key',
  message: 'the message is empty',
  range: 'the range holds no commit',
  commit: 'the commit holds no file',
  history: 'no ref leads to a commit',
};

/**
 * Judges what one scan found. What was asked for and could not be seen makes the check incomplete,
 * unless a leak was found: then that is the answer, and the gaps stand beside it.
 */
export function judgeLeaks(
  words: ScanWords,
  answer: Extract<ScanAnswer, { kind: 'scanned' }>,
  redact: Redact,
  allowing?: Allowing,
): LeaksAnswer {
  const kinds = allowing?.own.kinds ?? [];
  const isElsewhere = ({ kind, path }: LocatedHit) =>
    kinds.some((own) => own.kind === kind && !own.isIn(path));
  const hits = answer.hits.filter((hit) => !isElsewhere(hit));
  const rules = [...leakRules, ...kinds.map(ownRule)];
  const decided = allowing === undefined ? undefined : decide(hits, allowing.judging);
  const facts = leakFactsOf(hits, {
    ...words,
    ...(decided === undefined ? {} : { decisions: decided.of }),
  });
  const judged = facts.flatMap((fact) =>
    judge(rules, [fact], redact).map((finding) => ({
      fact,
      finding,
      leak: leakOf(finding, fact),
    })),
  );
  const standing = judged.filter(({ fact }) => fact.allowed === undefined);
  const findings = [
    ...standing.map(({ finding }) => finding),
    ...judge(allowanceRules, allowanceFacts(answer, allowing, decided), redact),
  ];
  const leaks = judged.map(({ leak }) => leak);
  const isOwn = standing.some(({ fact }) => fact.excuses?.some(({ is }) => is === 'own') === true);
  // Gaps name files, and a file may be called after a key.
  const hide = (sentence: string) => toldOf(sentence, redact);
  const missed = [
    ...(words.missed ?? []),
    ...(allowing?.missed ?? []),
    ...(answer.missed ?? []).map(hide),
  ];
  const change = allowing?.change ?? null;
  const remarks = [
    ...(isOwn && change !== null ? [ownAllowanceNote(change)] : []),
    ...(allowing?.notes ?? []).map(hide),
  ];
  const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
  const gaps = answer.gaps.map(hide);
  return judgeMerged(
    { ...words, missed, cloneLacks, remarks, change },
    findings,
    leaks,
    answer.scanned,
    gaps,
  );
}

/** The same for what was judged before, such as the parts of a divided scan. */
export function judgeMerged(
  words: ScanWords,
  findings: readonly Finding[],
  leaks: readonly Leak[],
  scanned: Scanned,
  ownGaps: readonly string[],
): LeaksAnswer {
  const looked = [{ at: words.at, found: countsOf(scanned) }];
  const { missed = [] } = words;
  const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
  const [first, ...more] = missed;
  const notes = [...(words.remarks ?? []), ...allowedNotes(leaks, words.change ?? null)];
  const noted = notes.length === 0 ? {} : { notes };
  if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
    return { check: { ...skipped('leaks', words.nothing), looked, gaps, ...noted }, leaks };
  }
  if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
    return { check: { ...answered('leaks', findings, looked, gaps), scanned, ...noted }, leaks };
  }
  const reason = [
    first,
    ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
    // A larger file or a damaged object is not for want of commits.
    ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
  ].join(' ');
  // The reason tells the first; a gap that says the same again would only be noise.
  const rest = gaps.filter((gap) => gap !== first);
  const check = incomplete('leaks', reason, { looked, gaps: rest, findings });
  return { check: { ...check, scanned, ...noted }, leaks };
}

function isNothing({ files, blobs, commits }: Scanned): boolean {
  return files + blobs + commits === 0;
}

/** "3 commits, 12 git objects, 3400 bytes": never a word of what was not looked at. */
function countsOf({ files, blobs, commits, bytes }: Scanned): string {
  return [
    ...(files > 0 ? [numbered(files, 'file')] : []),
    ...(blobs > 0 ? [numbered(blobs, 'git object')] : []),
    ...(commits > 0 ? [numbered(commits, 'commit')] : []),
    numbered(bytes, 'byte'),
  ].join(', ');
}

function numbered(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function leakOf(finding: Finding, fact: LeakFact): Leak {
  const { path, member, line, column, preview, account, commit, author, inHead, parts = [] } = fact;
  const { ruleId, fingerprint } = finding;
  return {
    ruleId,
    path: showInvisible(path),
    ...(member === undefined ? {} : { member: showInvisible(member) }),
    line,
    column,
    preview,
    fingerprint,
    keyFingerprint: keyFingerprint(fact.kind, fact.keyHash),
    ...(fact.allowed === undefined ? {} : { allowed: shownAllowed(fact.allowed) }),
    ...(account === undefined ? {} : { account }),
    ...(commit === undefined ? {} : { commit }),
    ...(author === undefined ? {} : { author: showInvisible(author) }),
    ...(inHead === undefined ? {} : { inHead }),
    ...(parts.length === 0
      ? {}
      : {
          parts: parts.map((part) => ({
            ruleId: `leaks/${part.kind}` as const,
            line: part.line,
            column: part.column,
            preview: part.preview,
          })),
        }),
  };
}

/** What is written beside a key, or in a file of the repository, may hold anything. */
function shownAllowed({ by, reason, at }: Allowed): Allowed {
  return {
    by,
    reason: shorten(showInvisible(reason), LONGEST_REASON),
    ...(at === undefined ? {} : { at: showInvisible(at) }),
  };
}

const LONGEST_REASON = 300;

/** What is wrong with the allowances; what no key needs is told only by who has seen every key. */
function allowanceFacts(
  { missed = [] }: Extract<ScanAnswer, { kind: 'scanned' }>,
  allowing: Allowing | undefined,
  decided: Decided | undefined,
): readonly AllowanceFact[] {
  if (allowing === undefined || decided === undefined) return [];
  const { looked, problems } = allowing;
  const stale = looked === undefined || missed.length > 0 ? [] : staleFacts(decided.unused, looked);
  return [...problems, ...decided.expired, ...stale];
}
