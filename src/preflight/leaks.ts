import { ciOf } from '../facts/job/ci.js';
import type { Ci } from '../report/ci.js';
import type { PayloadReading } from '../facts/job/read-payload.js';
import type { LeakContext } from '../facts/leaks/leak-facts.js';
import { type EventScan, eventScan } from '../facts/leaks/event-range.js';
import { pullRequestAddress, type RemoteFound, scanRemote } from '../facts/leaks/scan-remote.js';
import { exposureOf } from '../facts/leaks/exposure.js';
import { ownSecretRules, ownSecrets } from '../facts/leaks/own-secrets.js';
import { verifyLeaks } from '../facts/leaks/verify-leaks.js';
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
  const known = knownOf(settings, world, read);
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
  const options = withSecrets(withOwn(given, allowing), known);
  const asked: Asked = {
    event,
    known,
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
      return judged(
        { ...known, at: SOURCES[kind], nothing: NOTHING[kind], fix: wholeClone(ci), ci },
        answer,
        { ...asked, wasAskedFor: true },
        { ...asked.allowing, looked },
      );
    }
    case 'changes':
    case 'default':
      return scanEvent(asked);
  }
}

/** What tells whose a key is, whether it has ended, and who can have it. */
function knownOf(
  settings: Settings,
  { clock, environment }: World,
  { payload }: PayloadReading,
): LeakContext {
  const { variables } = environment;
  const exposure = exposureOf(variables, payload);
  return {
    accounts: settings.allowedAccountIds,
    own: ownSecrets(settings, variables),
    now: clock.now(),
    isOwnClone: ciOf(variables) === 'none',
    ...(exposure === undefined ? {} : { exposure }),
  };
}

/** Has the job's own secrets looked for besides. */
function withSecrets(options: ScanOptions, { own = [] }: LeakContext): ScanOptions {
  const rules = ownSecretRules(own);
  return rules.length === 0 ? options : { ...options, rules: [...(options.rules ?? []), ...rules] };
}

/** Judges what a scan found, once STS was asked about it where the settings want that. */
async function judged(
  words: ScanWords,
  answer: ScanAnswer,
  { settings, world, redact, wasAskedFor }: Asked,
  allowing: Allowing,
): Promise<LeaksAnswer> {
  if (!settings.verifyLeaks || answer.kind !== 'scanned' || answer.hits.length === 0) {
    return judgeAnswer(words, answer, redact, wasAskedFor, allowing);
  }
  const { verdicts, unasked, partition } = await verifyLeaks(answer.hits, words, settings, world);
  const notes = [
    ...(words.notes ?? []),
    ...(verdicts.size === 0
      ? []
      : [`Whether committed keys are live was asked of STS in the partition ${partition} alone.`]),
    ...(unasked === 0
      ? []
      : [
          `Of ${unasked} finding${unasked === 1 ? '' : 's'} STS cannot be asked: only an AWS key id with its secret can be verified.`,
        ]),
  ];
  return judgeAnswer({ ...words, verdicts, notes }, answer, redact, wasAskedFor, allowing);
}

interface Asked {
  readonly event: EventScan;
  readonly known: LeakContext;
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
  const { git, directory, options, known, event } = asked;
  const answer = await git.scan({ kind: 'work-tree', directory }, options);
  const ci = ciOf(asked.world.environment.variables);
  const isAll = event.kind === 'tree' && event.gap === null;
  const allowing: Allowing = isAll ? { ...asked.allowing, looked: 'tree' } : asked.allowing;
  const told = { ...known, nothing: NOTHING['work-tree'], ...words, ci };
  return judged(told, answer, asked, allowing);
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
  return judged({ ...asked.known, at, fix }, answer, asked, allowing);
}

/** The commit that held what this event is not to be blamed for. */
function baseOf({ base, excludeBranch }: Extract<EventScan, { kind: 'range' }>): CommitName | null {
  if (base !== null) return { kind: 'revision', revision: base };
  return excludeBranch === null ? null : { kind: 'branch', name: excludeBranch };
}

/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout(
  asked: Asked,
  { pullRequest }: Extract<EventScan, { kind: 'range' }>,
  answer: ScanAnswer,
): Promise<LeaksAnswer> {
  const { known, settings, world, github, redact, wasAskedFor, allowing } = asked;
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
    const words = { ...known, at, nothing: 'the pull request changes no file' };
    return judged(words, files, asked, allowing);
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
