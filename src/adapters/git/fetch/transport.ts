import type { Remote } from '../../../world/git.js';
import { type GitProcess, streamGit } from '../process.js';

/** Why a fetch brought nothing. */
export type FetchFailure =
  /** The server does not have one of the commits, or the branch. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** It was not let in, was not reached, or took too long. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Fetches refspecs into a scratch directory; undefined when that went well. */
export type Fetch = (
  into: GitProcess,
  options: readonly string[],
  refspecs: readonly string[],
) => Promise<FetchFailure | undefined>;

/** All fetches of one scan together may take this long, in milliseconds. */
const TIME_LIMIT = 60_000;

/**
 * What no server and no default of git may add: no redirects (the token would travel on), no
 * submodules, no maintenance, no commands of the checkout that lends its objects.
 */
const SETTINGS = [
  'http.followRedirects=false',
  'fetch.recurseSubmodules=false',
  'submodule.recurse=false',
  'fetch.writeCommitGraph=false',
  'fetch.unpackLimit=1',
  'transfer.bundleURI=false',
  'maintenance.auto=false',
  'gc.auto=0',
  'core.alternateRefsCommand=:',
].flatMap((setting) => ['-c', setting]);

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
];

/** A way to fetch from one remote within one time limit. */
export function createFetch(remote: Remote, timeLimit = TIME_LIMIT): Fetch {
  const deadline = AbortSignal.timeout(timeLimit);
  return async (into, options, refspecs) => {
    const signal =
      into.signal === undefined ? deadline : AbortSignal.any([into.signal, deadline]);
    const environment = { ...into.environment, ...transportEnvironment(remote) };
    const { ok, complaint } = await streamGit(
      { ...into, environment, signal },
      [...SETTINGS, ...FETCH, ...options, '--', remote.url, ...refspecs],
      '',
      () => undefined,
    );
    if (ok) return undefined;
    if (deadline.aborted) {
      return { kind: 'failed', reason: `the server did not send them within ${timeLimit / 1000} seconds` };
    }
    return failureOf(complaint, remote);
  };
}

/**
 * The token stands in git's environment: a command line is for everyone on the machine to read,
 * and a file outlives the process. Only the protocol of the address itself is let through.
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function transportEnvironment({ url, token }: Remote): Record<string, string> {
  const { protocol, origin } = new URL(url);
  const allowed = { GIT_ALLOW_PROTOCOL: protocol.replace(':', '') };
  if (token === undefined) return allowed;
  const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
  return {
    ...allowed,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

function failureOf(complaint: string, { token }: Remote): FetchFailure {
  if (/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/i.test(complaint)) {
    return { kind: 'gone', reason: 'the server no longer has them' };
  }
  const refused =
    /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|error: 40[134]|not found/i;
  if (refused.test(complaint)) {
    return {
      kind: 'failed',
      reason:
        token === undefined
          ? 'the server asks for a token and none was given'
          : 'the server does not let this token read the repository',
    };
  }
  return { kind: 'failed', reason: `git could not fetch them (${complaint})` };
}
