import type { CheckResult } from '../report/check.js';
import { answered, incomplete, judge, skipped } from '../report/judge.js';
import type { Leak } from '../report/leak.js';
import type { LeakFact } from '../facts/leaks.js';
import { leakFactsOf } from '../facts/leak-facts.js';
import type { Finding } from '../report/finding.js';
import { showInvisible } from '../report/inert.js';
import { leakRules } from '../rules/leaks/index.js';
import type { Settings } from '../settings/settings.js';
import type { Git, ScanAnswer, ScanOptions, ScanSource } from '../world/git.js';
import type { World } from '../world/world.js';

/** The answer to "does this repository leak?". */
export interface LeaksAnswer {
  readonly check: CheckResult;
  readonly leaks: readonly Leak[];
}

/** Scans what the settings choose of the checkout. */
export async function askLeaks(settings: Settings, world: World, git: Git): Promise<LeaksAnswer> {
  if (settings.scan === 'off') {
    return { check: skipped('leaks', 'the input scan is off'), leaks: [] };
  }
  const { variables, cwd } = world.environment;
  const directory = variables.GITHUB_WORKSPACE || cwd;
  return scanForLeaks(git, { kind: 'work-tree', directory }, {}, settings.scan !== 'default');
}

/**
 * Scans one source and judges what was found.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
export async function scanForLeaks(
  git: Git,
  source: ScanSource,
  options: ScanOptions = {},
  wasAskedFor = true,
): Promise<LeaksAnswer> {
  return judgeLeaks(source, await git.scan(source, options), wasAskedFor);
}

/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT =
  'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';

function judgeLeaks(source: ScanSource, answer: ScanAnswer, wasAskedFor: boolean): LeaksAnswer {
  if (answer.kind === 'unreadable') {
    const check =
      answer.noRepository === true && !wasAskedFor
        ? skipped('leaks', NO_CHECKOUT)
        : incomplete('leaks', answer.reason);
    return { check, leaks: [] };
  }
  const facts = leakFactsOf(answer.hits);
  const judged = facts.flatMap((fact) =>
    judge(leakRules, [fact]).map((finding) => ({ finding, leak: leakOf(finding, fact) })),
  );
  const { files, blobs, commits, bytes } = answer.scanned;
  const found = [
    ...(files > 0 ? [`${files} files`] : []),
    ...(blobs > 0 ? [`${blobs} git objects`] : []),
    ...(commits > 0 ? [`${commits} commits`] : []),
    `${bytes} bytes`,
  ].join(', ');
  const looked = [{ at: SOURCES[source.kind], found }];
  const findings = judged.map(({ finding }) => finding);
  return {
    check: answered('leaks', findings, looked, answer.gaps),
    leaks: judged.map(({ leak }) => leak),
  };
}

const SOURCES: Readonly<Record<ScanSource['kind'], string>> = {
  'work-tree': 'tracked files of the work tree',
  paths: 'files on disk',
  stdin: 'standard input',
  staged: 'staged changes',
  range: 'commits of the range',
  history: 'the whole history',
};

function leakOf(finding: Finding, fact: LeakFact): Leak {
  const { path, line, column, preview, account, commit, author, inHead } = fact;
  const { ruleId, fingerprint } = finding;
  return {
    ruleId,
    path: showInvisible(path),
    line,
    column,
    preview,
    fingerprint,
    ...(account === undefined ? {} : { account }),
    ...(commit === undefined ? {} : { commit }),
    ...(author === undefined ? {} : { author: showInvisible(author) }),
    ...(inHead === undefined ? {} : { inHead }),
  };
}
