import { ciOf } from '../facts/job/ci.js';
import type { Ci } from '../report/ci.js';
import type { PayloadReading } from '../facts/job/read-payload.js';
import type { LeakContext } from '../facts/leaks/leak-facts.js';
import { type EventScan, eventScan } from '../facts/leaks/event-range.js';
import { pullRequestAddress, type RemoteFound, scanRemote } from '../facts/leaks/scan-remote.js';
import { scanPullRequest } from '../facts/leaks/scan-pull-request.js';
import type { Redact } from '../report/finding.js';
import { incomplete, skipped } from '../report/judge.js';
import type { Settings } from '../settings/settings.js';
import { allowFrom } from '../facts/leaks/allowances/allow-from.js';
import type { CommitName, Git, ScanAnswer, ScanOptions } from '../world/git.js';
import type { GitHub } from '../world/github.js';
import type { World } from '../world/world.js';
import { type Allowing, type AllowingMeans, openAllowing, withBase, withOwn } from './allowing.js';
import {
  judgeAnswer,
  judgeLeaks,
  type LeaksAnswer,
  noCheckout,
  NOTHING,
  type ScanWords,
  SOURCES,
} from './judge-leaks.js';

export type { LeaksAnswer } from './judge-leaks.js';

/**
 * Scans what the settings choose: what the event brings, the tree, the history or nothing.
 * @param read the event's payload
 */
export async function askLeaks(
  settings: Settings,
  world: World,
  git: Git,
  read: PayloadReading,
  redact: Redact,
  given: ScanOptions = {},
  github?: GitHub,
): Promise<LeaksAnswer> {
  const { variables, cwd } = world.environment;
  const known = knownOf(settings, world);
  const directory = variables.GITHUB_WORKSPACE || cwd;
  if (settings.scan === 'off') {
    return { check: skipped('leaks', 'the input scan is off'), leaks: [] };
  }
  const event = eventScan(variables, read);
  const remote = scanRemote(variables, settings.githubToken);
  const means: AllowingMeans = {
    git,
    files: world.files,
    environment: world.environment,
    directory,
    config: settings.config,
    baseline: null,
    now: world.clock.now(),
    ...(remote.kind === 'none' ? {} : { remote: remote.remote }),
  };
  const allowing = await openAllowing(allowFrom(variables, read, event), means);
  const options = withOwn(given, allowing);
  const asked: Asked = {
    event,
    settings,
    world,
    git,
    github,
    directory,
    options,
    redact,
    wasAskedFor: settings.scan !== 'default',
    means,
    remote,
    allowing,
  };
  switch (settings.scan) {
    case 'tree':
    case 'history': {
      const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
      const looked = settings.scan;
      const answer = await git.scan({ kind, directory }, options);
      const ci = ciOf(variables);
      return judgeAnswer(
        { ...known, at: SOURCES[kind], nothing: NOTHING[kind], fix: wholeClone(ci), ci },
        answer,
        redact,
        true,
        { ...asked.allowing, looked },
      );
    }
    case 'changes':
    case 'default':
      return scanEvent(asked);
  }
}

/** What tells whose a key is, and whether it has ended. */
function knownOf({ allowedAccountIds: accounts }: Settings, { clock }: World): LeakContext {
  return { accounts, now: clock.now() };
}

interface Asked {
  readonly event: EventScan;
  readonly settings: Settings;
  readonly world: World;
  readonly git: Git;
  readonly github: GitHub | undefined;
  readonly directory: string;
  readonly options: ScanOptions;
  readonly redact: Redact;
  readonly wasAskedFor: boolean;
  readonly means: AllowingMeans;
  readonly remote: RemoteFound;
  readonly allowing: Allowing;
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
  const { git, directory, options, redact, wasAskedFor, event } = asked;
  const answer = await git.scan({ kind: 'work-tree', directory }, options);
  const ci = ciOf(asked.world.environment.variables);
  const known = knownOf(asked.settings, asked.world);
  const isAll = event.kind === 'tree' && event.gap === null;
  const allowing: Allowing = isAll ? { ...asked.allowing, looked: 'tree' } : asked.allowing;
  const told = { ...known, nothing: NOTHING['work-tree'], ...words, ci };
  return judgeAnswer(told, answer, redact, wasAskedFor, allowing);
}

async function scanCommits(
  asked: Asked,
  event: Extract<EventScan, { kind: 'range' }>,
): Promise<LeaksAnswer> {
  const { git, directory, options, redact, wasAskedFor, remote: found } = asked;
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
      ...(answer.missing === undefined ? {} : { fix, cloneLacks: true }),
    });
  }
  if (answer.scanned.commits === 0) {
    if (event.treeIfEmpty) {
      return scanTree(asked, {
        at: `${SOURCES['work-tree']} (the tag brings no commits of its own)`,
      });
    }
    const nothing = `${at}: none that was not there before`;
    return judgeAnswer({ at: nothing, nothing, fix }, answer, redact, wasAskedFor, asked.allowing);
  }
  const before = baseOf(event);
  const allowing =
    before === null
      ? asked.allowing
      : await withBase(asked.allowing, answer.hits, before, asked.means, options);
  return judgeAnswer(
    { ...knownOf(asked.settings, asked.world), at, fix },
    answer,
    redact,
    wasAskedFor,
    allowing,
  );
}

/** The commit that held what this event is not to be blamed for. */
function baseOf({ base, excludeBranch }: Extract<EventScan, { kind: 'range' }>): CommitName | null {
  if (base !== null) return { kind: 'revision', revision: base };
  return excludeBranch === null ? null : { kind: 'branch', name: excludeBranch };
}

/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout(
  { settings, world, github, redact, wasAskedFor, allowing }: Asked,
  { pullRequest }: Extract<EventScan, { kind: 'range' }>,
  answer: ScanAnswer,
): Promise<LeaksAnswer> {
  const { variables } = world.environment;
  const address =
    pullRequest === undefined
      ? null
      : pullRequestAddress(variables, settings.githubToken, pullRequest.number);
  if (github === undefined || address === null || pullRequest === undefined) {
    return judgeAnswer({ at: '' }, answer, redact, wasAskedFor);
  }
  const files = await scanPullRequest(github, address, pullRequest.changedFiles);
  if (files.kind === 'scanned') {
    const at = `the files of pull request ${pullRequest.number}, by GitHub's API`;
    const words = { ...knownOf(settings, world), at, nothing: 'the pull request changes no file' };
    return judgeLeaks(words, files, redact, allowing);
  }
  const reason = `${noCheckout()}; the pull request's files could not be read instead: ${files.reason}`;
  const check = wasAskedFor ? incomplete('leaks', reason) : skipped('leaks', reason);
  return { check, leaks: [] };
}

/** `1a2b3c4d5e6f..6f5e4d3c2b1a`, or what is left out instead of a commit. */
function rangeOf({ head, base, excludeBranch }: Extract<EventScan, { kind: 'range' }>): string {
  const end = head.slice(0, 12);
  if (base !== null) return `${base.slice(0, 12)}..${end}`;
  return excludeBranch === null ? `all up to ${end}` : `${end}, without those of ${excludeBranch}`;
}

function wholeClone(ci: Ci): string {
  return ci === 'github-actions'
    ? 'Set `fetch-depth: 0` in the step of actions/checkout to have the whole history.'
    : 'Have the whole history fetched (`git fetch --unshallow`).';
}

function fixOf(found: RemoteFound): string {
  const token =
    found.kind === 'remote' && found.remote.token !== undefined
      ? 'add `contents: read` to the `permissions:` of the job'
      : 'leave the input `github-token` at its default';
  return `Set \`fetch-depth: 0\` in the step of actions/checkout, or ${token} so that they can be fetched.`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
