import { join } from 'node:path';
import type { Remote } from '../../world/git.js';
import { streamGit } from './process.js';
import type { Repository } from './repository.js';
import type { View } from './view.js';

/** How a fetch ended; `reason` is for the reader, `gone` where the server lacks what was named. */
export type Fetched =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly gone: boolean };

/** Fetches into a scratch directory; `line` is options, then refspecs. */
export type Fetch = (
  into: View,
  options: readonly string[],
  refspecs: readonly string[],
) => Promise<Fetched>;

/** All fetches of one scan together may take this long, in milliseconds. */
const TIME_LIMIT = 60_000;

/** How many ids go on one command line. */
const BATCH = 400;

const LINE = [
  '--no-pager',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
];

/**
 * A way to fetch by URL from one remote, within one time limit. The token travels in git's
 * environment, bound to that URL: a command line is for everyone on the machine to read, and a file
 * outlives the process. It is never shown to a host that the server redirects to.
 */
export function createFetch(remote: Remote, timeLimit = TIME_LIMIT): Fetch {
  const { url } = remote;
  const protocol = /^(https|http|file):\/\//.exec(url)?.[1];
  const deadline = AbortSignal.timeout(timeLimit);
  return async (into, options, refspecs) => {
    if (protocol === undefined) {
      return { ok: false, gone: false, reason: 'the remote is of no kind we fetch from' };
    }
    const signal = into.signal === undefined ? deadline : AbortSignal.any([into.signal, deadline]);
    const environment = { ...into.environment, ...settings(remote), GIT_ALLOW_PROTOCOL: protocol };
    for (let at = 0; at < refspecs.length; at += BATCH) {
      const batch = refspecs.slice(at, at + BATCH);
      const line = [...LINE, ...options, '--', url, ...batch];
      const result = await streamGit({ ...into, environment, signal }, line, '', () => undefined);
      if (!result.ok) {
        const late = `the server did not send them within ${timeLimit / 1000} seconds`;
        return deadline.aborted
          ? { ok: false, gone: false, reason: late }
          : failure(result.complaint, remote);
      }
    }
    return { ok: true };
  };
}

/** @see https://git-scm.com/docs/git-config#ENVIRONMENT */
function settings({ url, token }: Remote): Record<string, string> {
  const all: [string, string][] = [
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30'],
    ['fetch.unpackLimit', '1'],
    ['fetch.recurseSubmodules', 'false'],
    ['fetch.writeCommitGraph', 'false'],
    ['transfer.bundleURI', 'false'],
    ['core.alternateRefsCommand', ':'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
  ];
  if (token !== undefined) {
    const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
    all.push([`http.${url}.extraHeader`, `Authorization: Basic ${basic}`]);
  }
  return {
    GIT_CONFIG_COUNT: String(all.length),
    ...Object.fromEntries(
      all.flatMap(([name, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, name],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}

const GONE = /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i;
const REFUSED =
  /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|error: 40[134]|not found/i;

/** Says in our words what users can mend; git's own words are kept for the rest. */
function failure(complaint: string, { token }: Remote): Fetched {
  if (GONE.test(complaint))
    return { ok: false, gone: true, reason: 'the server no longer has them' };
  if (!REFUSED.test(complaint)) return { ok: false, gone: false, reason: complaint };
  const reason =
    token === undefined
      ? 'the server asks for a token and none was given'
      : 'the server does not let this token read the repository';
  return { ok: false, gone: false, reason };
}

/** The repository's objects together with those that were fetched. */
export function withFetched(repository: Repository, scratch: View): Repository {
  const fetched = join(scratch.gitDir, 'objects');
  return { ...repository, objectDirs: [fetched, ...repository.objectDirs], shallow: [] };
}
