import type { Sealed } from '../../report/sealed.js';
import type { RunAddress } from '../../world/github.js';
import { isRepository, isSendable, maySendTo } from '../leaks/scan-remote.js';

/** Where this run can be asked after, or what is missing for it. */
export type RunAddressFound =
  | { readonly kind: 'found'; readonly run: RunAddress }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * This attempt of the run, as the runner's variables name it.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function runAddress(
  variables: Readonly<Record<string, string>>,
  token: Sealed | null,
): RunAddressFound {
  const {
    GITHUB_API_URL: apiUrl = '',
    GITHUB_SERVER_URL: serverUrl = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: runId = '',
    GITHUB_RUN_ATTEMPT: attempt = '1',
  } = variables;
  if (!isRepository(repository) || !/^\d{1,20}$/.test(runId) || !/^\d{1,6}$/.test(attempt)) {
    return { kind: 'none', reason: 'no variable of the runner names this run' };
  }
  if (!maySendTo(apiUrl)) return { kind: 'none', reason: 'GITHUB_API_URL is no https address' };
  if (!isSendable(token)) return { kind: 'none', reason: 'the input github-token is empty' };
  const found = { apiUrl: apiUrl.replace(/\/$/, ''), serverUrl, repository, runId, attempt, token };
  return { kind: 'found', run: found };
}
