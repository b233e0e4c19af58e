import { ciOf } from '../facts/job/ci.js';
import type { Ci } from '../report/ci.js';
import type { PayloadReading } from '../facts/job/read-payload.js';
import type { LeakContext } from '../facts/leaks/leak-facts.js';
import { ownSecretRules, ownSecrets } from '../facts/leaks/own-secrets.js';
import { exposureOf } from '../facts/leaks/exposure.js';
import { type EventScan, eventScan } from '../facts/leaks/event-range.js';
import { pullRequestAddress, type RemoteFound, scanRemote } from '../facts/leaks/scan-remote.js';
import { verifyLeaks } from '../facts/leaks/verify-leaks.js';
import { scanPullRequest } from '../facts/leaks/scan-pull-request.js';
import type { Redact } from '../report/finding.js';
import { incomplete, skipped } from '../report/judge.js';
import type { Settings } from '../settings/settings.js';
import type { Git, ScanAnswer, ScanOptions } from '../world/git.js';
import type { GitHub } from '../world/github.js';
import type { World } from '../world/world.js';
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
  const options = { ...given, rules: [...(given.rules ?? []), ...ownSecretRules(known.own ?? [])] };
  const directory = variables.GITHUB_WORKSPACE || cwd;
  const wasAskedFor = settings.scan !== 'default';
  switch (settings.scan) {
    case 'off':
      return { check: skipped('leaks', 'the input scan is off'), leaks: [] };
    case 'tree':
    case 'history': {
      const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
      const answer = await git.scan({ kind, directory }, options);
      const ci = ciOf(variables);
      return judged(
        { ...known, at: SOURCES[kind], nothing: NOTHING[kind], fix: wholeClone(ci), ci },
        answer,
        { settings, world, redact },
      );
    }
    case 'changes':
    case 'default': {
      const event = eventScan(variables, read);
      const asked = {
        event,
        known,
        settings,
        world,
        git,
        github,
        directory,
        options,
        redact,
        wasAskedFor,
      };
      return scanEvent(asked);
    }
  }
}

/** What tells whose a key is, whether it has ended, and who can have it. */
function knownOf(
  settings: Settings,
  { clock, environment }: World,
  { payload }: PayloadReading,
): LeakContext {
  const { allowedAccountIds: accounts } = settings;
  const own = ownSecrets(settings, environment.variables);
  const exposure = exposureOf(environment.variables, payload);
  return {
    accounts,
    own,
    now: clock.now(),
    isOwnClone: ciOf(environment.variables) === 'none',
    ...(exposure === undefined ? {} : { exposure }),
  };
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
  const answer = await git.scan({ kind: 'work-tree', directory }, options);
  const ci = ciOf(asked.world.environment.variables);
  const told = { ...asked.known, nothing: NOTHING['work-tree'], ...words, ci };
  return judged(told, answer, asked, wasAskedFor);
}

async function scanCommits(
  asked: Asked,
  event: Extract<EventScan, { kind: 'range' }>,
): Promise<LeaksAnswer> {
  const { known, settings, world, git, directory, options, redact, wasAskedFor } = asked;
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
    return judgeAnswer({ at: nothing, nothing, fix }, answer, redact, wasAskedFor);
  }
  return judged({ ...known, at, fix }, answer, asked, wasAskedFor);
}

/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout(
  asked: Asked,
  { pullRequest }: Extract<EventScan, { kind: 'range' }>,
  answer: ScanAnswer,
): Promise<LeaksAnswer> {
  const { known, settings, world, github, redact, wasAskedFor } = asked;
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
    return judged({ ...known, at, nothing: 'the pull request changes no file' }, files, asked);
  }
  const reason = `${noCheckout()}; the pull request's files could not be read instead: ${files.reason}`;
  const check = wasAskedFor ? incomplete('leaks', reason) : skipped('leaks', reason);
  return { check, leaks: [] };
}

/** Judges what a scan found, once STS was asked about it where the settings want that. */
async function judged(
  words: ScanWords,
  answer: ScanAnswer,
  { settings, world, redact }: Pick<Asked, 'settings' | 'world' | 'redact'>,
  wasAskedFor = true,
): Promise<LeaksAnswer> {
  if (!settings.verifyLeaks || answer.kind !== 'scanned' || answer.hits.length === 0) {
    return judgeAnswer(words, answer, redact, wasAskedFor);
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
  return judgeAnswer({ ...words, verdicts, notes }, answer, redact, wasAskedFor);
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
