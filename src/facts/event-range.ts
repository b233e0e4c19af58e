import type { CommitRange, Remote } from '../world/git.js';

/** Which commits an event is about. */
export type EventRange =
  | {
      readonly kind: 'range';
      readonly commits: CommitRange;
      /** Where to fetch what a shallow checkout lacks; undefined outside GitHub Actions. */
      readonly remote?: Remote;
      /** Such as "the commits of this pull request". */
      readonly what: string;
    }
  /** The event names no commits: the work tree is what there is to scan. */
  | { readonly kind: 'tree'; readonly why: string }
  /** The event leaves no commit behind. */
  | { readonly kind: 'nothing'; readonly why: string };

/** The part of an event that tells its commits. */
export interface EventOf {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The parsed file of GITHUB_EVENT_PATH. */
  readonly payload: unknown;
  /** GITHUB_SERVER_URL and GITHUB_REPOSITORY; empty outside GitHub Actions. */
  readonly serverUrl: string;
  readonly repository: string;
}

/**
 * The range of an event, from its payload: `GITHUB_SHA` is no help, since on a pull request it is
 * the trial merge, and on pull_request_target the base branch.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function eventRange(event: EventOf): EventRange {
  const { name, payload } = event;
  if (name === 'push') return pushRange(event);
  if (name === 'merge_group') {
    const base = commitAt(payload, 'merge_group', 'base_sha');
    const head = commitAt(payload, 'merge_group', 'head_sha');
    const excludeRef = branchAt(payload, 'merge_group', 'base_ref');
    return range(event, [head], [base], { excludeRef }, 'the commits of this merge group');
  }
  if (name.startsWith('pull_request')) {
    const base = commitAt(payload, 'pull_request', 'base', 'sha');
    const head = commitAt(payload, 'pull_request', 'head', 'sha');
    const excludeRef = branchAt(payload, 'pull_request', 'base', 'ref');
    return range(event, [head], [base], { excludeRef }, 'the commits of this pull request');
  }
  return { kind: 'tree', why: `the event ${name || '(none)'} names no commits` };
}

function pushRange(event: EventOf): EventRange {
  const { payload } = event;
  const before = textAt(payload, 'before');
  const after = textAt(payload, 'after');
  const ref = textAt(payload, 'ref') ?? '';
  const main = branchAt(payload, 'repository', 'default_branch');
  if (after !== undefined && /^0+$/.test(after)) {
    return { kind: 'nothing', why: 'this push deletes a branch or tag' };
  }
  const head = commitAt(payload, 'after');
  if (ref.startsWith('refs/tags/')) {
    return range(event, [head], [], { commits: 1 }, 'the commit of this tag', true);
  }
  if (before !== undefined && /^0+$/.test(before)) {
    const what = 'the commits of this new branch';
    if (main === undefined || main === ref) return range(event, [head], [], {}, what);
    const local = main.replace('refs/heads/', 'refs/remotes/origin/');
    return range(event, [head], [local], { excludeRef: main }, what);
  }
  const told = valueAt(payload, 'commits');
  const commits = Array.isArray(told) ? told.length : undefined;
  // When `before` is gone after a force push, the default branch is what was certainly there.
  const excludeRef = main === ref ? undefined : main;
  const old = commitAt(payload, 'before');
  return range(event, [head], [old], { commits, excludeRef }, 'the commits of this push');
}

type Known = { readonly excludeRef?: string | undefined; readonly commits?: number | undefined };

function range(
  { name, serverUrl, repository }: EventOf,
  include: readonly (string | undefined)[],
  exclude: readonly (string | undefined)[],
  { excludeRef, commits }: Known,
  what: string,
  alone = false,
): EventRange {
  const wanted = include.flatMap((id) => id ?? []);
  const unwanted = exclude.flatMap((id) => id ?? []);
  if (wanted.length < include.length || unwanted.length < exclude.length) {
    return { kind: 'tree', why: `the payload of the event ${name} does not name its commits` };
  }
  const url = repositoryUrl(serverUrl, repository);
  const known = {
    ...(excludeRef === undefined ? {} : { excludeRef }),
    ...(commits === undefined ? {} : { commits }),
  };
  return {
    kind: 'range',
    commits: { include: wanted, exclude: unwanted, ...(alone ? { alone } : {}) },
    ...(url === undefined ? {} : { remote: { url, ...known } }),
    what,
  };
}

/** Built from the runner's own variables, never from the payload or the checkout. */
function repositoryUrl(serverUrl: string, repository: string): string | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (!/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(serverUrl)) return undefined;
  return `${serverUrl.replace(/\/+$/, '')}/${repository}`;
}

function commitAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const id = textAt(payload, ...path);
  return id !== undefined && /^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined;
}

/** A branch's full name. It becomes part of a command line, so nothing unusual is let through. */
function branchAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const name = textAt(payload, ...path)?.replace(/^refs\/heads\//, '');
  if (name === undefined || name === '' || name.length > 255) return undefined;
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-/.test(name)) return undefined;
  return `refs/heads/${name}`;
}

function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' ? value : undefined;
}

function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
