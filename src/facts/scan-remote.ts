import type { Sealed } from '../report/sealed.js';
import type { Remote } from '../world/git.js';
import { isLoopback } from './egress.js';

/** Where the job's repository can be fetched from, or why from nowhere. */
export type RemoteFound =
  | { readonly kind: 'remote'; readonly remote: Remote }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The repository that the workflow runs for, as the runner's variables name it: never an address
 * that the checkout's own configuration names. The heads of a fork's pull requests lie there too
 * (`refs/pull/N/head`), so the fork itself is never asked.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function scanRemote(
  variables: Readonly<Record<string, string>>,
  token: Sealed | null,
): RemoteFound {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = variables;
  if (
    !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) ||
    /(?:^|\/)\.\.?(?:\/|$)/.test(repository)
  ) {
    return { kind: 'none', reason: 'GITHUB_REPOSITORY names no repository' };
  }
  if (!URL.canParse(server)) return { kind: 'none', reason: 'GITHUB_SERVER_URL is no address' };
  const { protocol, hostname, origin, username, password } = new URL(server);
  const encrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  if (!encrypted || username !== '' || password !== '') {
    return { kind: 'none', reason: 'GITHUB_SERVER_URL is no https address' };
  }
  const given = token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
  return {
    kind: 'remote',
    remote: { url: `${origin}/${repository}`, ...(given ? { token } : {}) },
  };
}
