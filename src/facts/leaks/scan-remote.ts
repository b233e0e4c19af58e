import type { Sealed } from '../../report/sealed.js';
import type { Remote } from '../../world/git.js';
import type { PullRequestAddress } from '../../world/github.js';
import { isLoopback } from '../endpoints/egress.js';

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
  if (!isRepository(repository)) {
    return { kind: 'none', reason: 'GITHUB_REPOSITORY names no repository' };
  }
  if (!maySendTo(server)) {
    return { kind: 'none', reason: 'GITHUB_SERVER_URL is no https address' };
  }
  const url = `${new URL(server).origin}/${repository}`;
  return { kind: 'remote', remote: { url, ...(isSendable(token) ? { token } : {}) } };
}

/** Where a pull request's files can be asked for; null where there is no address or no token. */
export function pullRequestAddress(
  variables: Readonly<Record<string, string>>,
  token: Sealed | null,
  number: number,
): PullRequestAddress | null {
  const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = variables;
  if (!isRepository(repository) || !maySendTo(apiUrl) || !isSendable(token)) return null;
  return { apiUrl: apiUrl.replace(/\/$/, ''), repository, number, token };
}

/** `owner/name`, and nothing that leads elsewhere in a path. */
export function isRepository(name: string): boolean {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}

/** A token goes out encrypted, or to this machine. */
export function maySendTo(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return safe && username === '' && password === '';
}

/** A token that a header can carry. */
export function isSendable(token: Sealed | null): token is Sealed {
  return token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
}
