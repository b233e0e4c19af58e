import { type EventScan, eventScan } from '../facts/event-range.js';
import { readPayload } from '../facts/read-payload.js';
import { pullRequestAddress, type RemoteFound, scanRemote } from '../facts/scan-remote.js';
import { scanPullRequest } from '../facts/scan-pull-request.js';
import { incomplete, skipped } from '../report/judge.js';
import type { Settings } from '../settings/settings.js';
import type { Git, ScanAnswer, ScanOptions, ScanSource } from '../world/git.js';
import type { GitHub } from '../world/github.js';
import type { World } from '../world/world.js';
import { judgeLeaks, type LeaksAnswer, type ScanWords } from './judge-leaks.js';

export type { LeaksAnswer } from './judge-leaks.js';

/** Scans what the settings choose: what the event brings, the tree, the history or nothing. */
export async function askLeaks(
  settings: Settings,
  world: World,
  git: Git,
  options: ScanOptions = {},
  github?: GitHub,
): Promise<LeaksAnswer> {
  const { variables, cwd } = world.environment;
  const directory = variables.GITHUB_WORKSPACE || cwd;
  const wasAskedFor = settings.scan !== 'default';
  switch (settings.scan) {
    case 'off':
      return { check: skipped('leaks', 'the input scan is off'), leaks: [] };
    case 'tree':
    case 'history': {
      const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
      const answer = await git.scan({ kind, directory }, options);
      return judgeAnswer({ at: SOURCES[kind], fix: WHOLE_CLONE }, answer);
    }
    case 'changes':
    case 'default': {
      const event = eventScan(variables, await readPayload(world));
      const asked = { event, settings, world, git, github, directory, options, wasAskedFor };
      return scanEvent(asked);
    }
  }
}

interface Asked {
  readonly event: EventScan;
  readonly settings: Settings;
  readonly world: World;
  readonly git: Git;
  readonly github: GitHub | undefined;
  readonly directory: string;
  readonly options: ScanOptions;
  readonly wasAskedFor: boolean;
}

async function scanEvent(asked: Asked): Promise<LeaksAnswer> {
  const { event } = asked;
  switch (event.kind) {
    case 'nothing':
      return { check: skipped('leaks', event.reason), leaks: [] };
    case 'tree':
      return scanTree(asked, {
        at: `${SOURCES['work-tree']} (${event.reason})`,
        ...(event.gap === null ? {} : { missed: [event.gap] }),
      });
    case 'range':
      return scanCommits(asked, event);
  }
}

async function scanTree(asked: Asked, words: ScanWords): Promise<LeaksAnswer> {
  const { git, directory, options, wasAskedFor } = asked;
  return judged(words, await git.scan({ kind: 'work-tree', directory }, options), wasAskedFor);
}

async function scanCommits(
  asked: Asked,
  event: Extract<EventScan, { kind: 'range' }>,
): Promise<LeaksAnswer> {
  const { settings, world, git, directory, options, wasAskedFor } = asked;
  const found = scanRemote(world.environment.variables, settings.githubToken);
  const { head, base, excludeBranch, commits } = event;
  const answer = await git.scan(
    {
      kind: 'range',
      directory,
      commits: {
        include: [head],
        exclude: base === null ? [] : [base],
        ...(excludeBranch === null ? {} : { excludeBranch }),
      },
      ...(found.kind === 'none'
        ? {}
        : { remote: { ...found.remote, ...(commits === null ? {} : { commits }) } }),
    },
    options,
  );
  const at = `${event.what} (${rangeOf(event)})`;
  const fix = fixOf(found);
  if (answer.kind === 'unreadable' && answer.noRepository === true) {
    return scanWithoutCheckout(asked, event, answer);
  }
  if (answer.kind === 'unreadable') {
    const missed = `${at} could not be scanned, only the tree that is checked out: ${answer.reason}.`;
    return scanTree(asked, {
      at: `${SOURCES['work-tree']}, in place of the commits`,
      missed: [capitalised(missed)],
      ...(answer.missing === undefined ? {} : { fix }),
    });
  }
  if (answer.scanned.commits === 0) {
    if (event.treeIfEmpty) {
      return scanTree(asked, {
        at: `${SOURCES['work-tree']} (the tag brings no commits of its own)`,
      });
    }
    return judged({ at: `${at}: none that was not there before`, fix }, answer, wasAskedFor);
  }
  return judged({ at, fix }, answer, wasAskedFor);
}

/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout(
  { settings, world, github, wasAskedFor }: Asked,
  { pullRequest }: Extract<EventScan, { kind: 'range' }>,
  answer: ScanAnswer,
): Promise<LeaksAnswer> {
  const { variables } = world.environment;
  const address =
    pullRequest === undefined
      ? null
      : pullRequestAddress(variables, settings.githubToken, pullRequest.number);
  if (github === undefined || address === null || pullRequest === undefined) {
    return judged({ at: '' }, answer, wasAskedFor);
  }
  const files = await scanPullRequest(github, address, pullRequest.changedFiles);
  if (files.kind === 'scanned') {
    const at = `the files of pull request ${pullRequest.number}, by GitHub's API`;
    return judgeLeaks({ at }, files);
  }
  const reason = `${NO_CHECKOUT}; the pull request's files could not be read instead: ${files.reason}`;
  const check = wasAskedFor ? incomplete('leaks', reason) : skipped('leaks', reason);
  return { check, leaks: [] };
}

/** `1a2b3c4d5e6f..6f5e4d3c2b1a`, or what is left out instead of a commit. */
function rangeOf({ head, base, excludeBranch }: Extract<EventScan, { kind: 'range' }>): string {
  const end = head.slice(0, 12);
  if (base !== null) return `${base.slice(0, 12)}..${end}`;
  return excludeBranch === null ? `all up to ${end}` : `${end}, without those of ${excludeBranch}`;
}

const WHOLE_CLONE =
  'Set `fetch-depth: 0` in the step of actions/checkout to have the whole history.';

function fixOf(found: RemoteFound): string {
  const token =
    found.kind === 'remote' && found.remote.token !== undefined
      ? 'give the job `permissions: contents: read`'
      : 'leave the input `github-token` at its default';
  return `Set \`fetch-depth: 0\` in the step of actions/checkout, or ${token} so that they can be fetched.`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Judges the answer of a scan that was asked for. */
export function judgeAnswer(words: ScanWords, answer: ScanAnswer): LeaksAnswer {
  return judged(words, answer, true);
}

/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT =
  'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';

/** @param wasAskedFor false when the scan is only the default: then a missing checkout skips it */
function judged(words: ScanWords, answer: ScanAnswer, wasAskedFor: boolean): LeaksAnswer {
  if (answer.kind === 'scanned') return judgeLeaks(words, answer);
  const check =
    answer.noRepository === true && !wasAskedFor
      ? skipped('leaks', NO_CHECKOUT)
      : incomplete('leaks', answer.reason);
  return { check, leaks: [] };
}

/** What a source is called in a report. */
export const SOURCES: Readonly<Record<ScanSource['kind'], string>> = {
  'work-tree': 'tracked files of the work tree',
  paths: 'files on disk',
  stdin: 'standard input',
  staged: 'staged changes',
  range: 'commits of the range',
  history: 'the whole history',
};
