import { at } from '../job/payload.js';
import type { PayloadReading } from '../job/read-payload.js';

/** What an event asks to be scanned. */
export type EventScan =
  /** Commits reachable from `head` and not from `exclude`. */
  | {
      readonly kind: 'range';
      /** A commit, or an annotated tag. */
      readonly head: string;
      /** The commit before; null where the event knows none. */
      readonly base: string | null;
      /** Left out where `base` is null or nowhere to be had; null where there is none to leave out. */
      readonly excludeBranch: string | null;
      /** How many commits the event says it brings. */
      readonly commits: number | null;
      /** For the reader, such as "the commits of pull request 12". */
      readonly what: string;
      /** A tag deploys a tree: that tree is looked at where the tag brings no commit of its own. */
      readonly treeIfEmpty: boolean;
      /** Where the commits are a pull request's, which GitHub's API can be asked for. */
      readonly pullRequest?: { readonly number: number; readonly changedFiles: number | null };
    }
  /** The tree that is checked out; `gap` where commits should have been looked at. */
  | { readonly kind: 'tree'; readonly reason: string; readonly gap: string | null }
  /** The event brings nothing that could be scanned. */
  | { readonly kind: 'nothing'; readonly reason: string };

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;

/**
 * Reads from the event's payload which commits it brings. Whatever is missing or malformed ends in
 * the tree with a gap: never in a range that somebody else chose.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function eventScan(
  variables: Readonly<Record<string, string>>,
  { payload, unread }: PayloadReading,
): EventScan {
  if (variables.GITHUB_ACTIONS !== 'true') {
    return { kind: 'tree', reason: 'outside GitHub Actions no event names commits', gap: null };
  }
  switch (variables.GITHUB_EVENT_NAME ?? '') {
    case 'push':
      return unread === null ? push(payload) : unreadable('push', unread);
    case 'pull_request':
    case 'pull_request_target':
      return unread === null ? pullRequest(payload) : unreadable('pull request', unread);
    case 'merge_group':
      return unread === null ? mergeGroup(payload) : unreadable('merge group', unread);
    default:
      return {
        kind: 'tree',
        reason: `the event ${eventName(variables)} brings no commits`,
        gap: null,
      };
  }
}

function eventName({ GITHUB_EVENT_NAME: name = '' }: Readonly<Record<string, string>>): string {
  return /^[a-z_]{1,40}$/.test(name) ? name : '(without a name)';
}

function push(payload: unknown): EventScan {
  const before = id(at(payload, 'before'));
  const after = id(at(payload, 'after'));
  const ref = at(payload, 'ref');
  const name = refName(ref);
  if (after === undefined || before === undefined || name === undefined) {
    return malformed('push', 'before, after or ref');
  }
  if (ZEROS.test(after)) return { kind: 'nothing', reason: `the push deleted ${name.shown}` };
  const main = branchName(at(payload, 'repository', 'default_branch'));
  const isMain = name.isBranch && name.short === main;
  const excludeBranch = isMain ? null : (main ?? null);
  const created = ZEROS.test(before);
  if (created && !isMain && main === undefined) return malformed('push', 'the default branch');
  return {
    kind: 'range',
    head: after,
    base: created ? null : before,
    excludeBranch,
    commits: created ? null : count(at(payload, 'commits')),
    what: `the commits that were pushed to ${name.shown}`,
    treeIfEmpty: !name.isBranch,
  };
}

/** `GITHUB_SHA` is a merge commit that GitHub made: the payload names what was proposed. */
function pullRequest(payload: unknown): EventScan {
  const request = at(payload, 'pull_request');
  const base = id(at(request, 'base', 'sha'));
  const head = id(at(request, 'head', 'sha'));
  if (!isCommit(base) || !isCommit(head)) return malformed('pull request', 'base.sha or head.sha');
  const number = at(request, 'number') ?? at(payload, 'number');
  const shown = isCount(number) ? ` ${number}` : '';
  return {
    kind: 'range',
    head,
    base,
    excludeBranch: branchName(at(request, 'base', 'ref')) ?? null,
    commits: count(at(request, 'commits')),
    what: `the commits of pull request${shown}`,
    treeIfEmpty: false,
    ...(isCount(number)
      ? { pullRequest: { number, changedFiles: count(at(request, 'changed_files')) } }
      : {}),
  };
}

function mergeGroup(payload: unknown): EventScan {
  const base = id(at(payload, 'merge_group', 'base_sha'));
  const head = id(at(payload, 'merge_group', 'head_sha'));
  if (!isCommit(base) || !isCommit(head)) return malformed('merge group', 'base_sha or head_sha');
  const target = at(payload, 'merge_group', 'base_ref');
  return {
    kind: 'range',
    head,
    base,
    excludeBranch:
      typeof target === 'string'
        ? (branchName(target.replace(/^refs\/heads\//, '')) ?? null)
        : null,
    commits: null,
    what: 'the commits of the merge group',
    treeIfEmpty: false,
  };
}

function malformed(event: string, field: string): EventScan {
  return {
    kind: 'tree',
    reason: `the payload of this ${event} cannot be read`,
    gap: `The payload of this ${event} does not say which commits it brings (${field} is missing or malformed), so only the tree was scanned.`,
  };
}

function unreadable(event: string, why: string): EventScan {
  return {
    kind: 'tree',
    reason: `the payload of this ${event} cannot be read`,
    gap: `Which commits this ${event} brings is not known: GITHUB_EVENT_PATH ${why}. Only the tree was scanned.`,
  };
}

function id(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined;
}

function isCommit(value: string | undefined): value is string {
  return value !== undefined && !ZEROS.test(value);
}

/** A branch's name that is safe to stand in a refspec. @see https://git-scm.com/docs/git-check-ref-format */
export function branchName(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 250) return undefined;
  const refused =
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\.|^\/|^-|^@$/;
  return value === '' || refused.test(value) ? undefined : value;
}

function refName(
  ref: unknown,
): { readonly short: string; readonly shown: string; readonly isBranch: boolean } | undefined {
  if (typeof ref !== 'string') return undefined;
  const [, kind = '', name = ''] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
  if (branchName(name) === undefined) return undefined;
  const isBranch = kind === 'heads';
  return { short: name, isBranch, shown: `${isBranch ? 'the branch' : 'the tag'} ${name}` };
}

/** A number of things, or of a pull request, as a payload gives it. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A number, or the length of a list, as long as it is one that can be believed. */
function count(value: unknown): number | null {
  const number = Array.isArray(value) ? value.length : value;
  return isCount(number) && number <= 100_000 ? number : null;
}
