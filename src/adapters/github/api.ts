import { getOctokit } from '@actions/github';
import type { NoAnswer } from '../../world/http.js';
import type { Line } from '../node/transport/exchange.js';
import { fetchOn, GithubUnanswered } from './fetch-on.js';
import type { ApiAnswer, ChangedFile, GitHub, PullRequestAddress } from '../../world/github.js';

/** Of one request, in milliseconds. */
const TIME_LIMIT = 30_000;
/** GitHub lists no more files than these. */
const MOST_FILES = 3000;
const PER_PAGE = 100;
const MOVED: readonly string[] = ['renamed', 'copied', 'unchanged'];

/** GitHub's API, by the toolkit. Loaded only where there is no checkout to read. */
export const githubApi = (line: Line): GitHub => ({
  changedFiles: (of) =>
    answer(async () => {
      const files: ChangedFile[] = [];
      for (let page = 1; files.length < MOST_FILES; page += 1) {
        const { data } = await clientOf(of, line).rest.pulls.listFiles({
          ...ownerAndName(of),
          pull_number: of.number,
          per_page: PER_PAGE,
          page,
        });
        if (!Array.isArray(data)) throw new NotGitHub();
        files.push(
          ...data.map(({ filename, sha, status, additions, changes, patch }) => ({
            path: filename,
            // GitHub leaves it out for a submodule that was removed.
            blob: String(sha),
            contentless: status === 'removed' || (changes === 0 && MOVED.includes(status)),
            additions,
            ...(patch === undefined ? {} : { patch }),
          })),
        );
        if (data.length < PER_PAGE) break;
      }
      return files;
    }),
  blob: (of, id) =>
    answer(async () => {
      const { data } = await clientOf(of, line).rest.git.getBlob({
        ...ownerAndName(of),
        file_sha: id,
      });
      if (typeof data.content !== 'string') throw new NotGitHub();
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    }),
});

/** An answer, but none of GitHub's. */
class NotGitHub extends Error {}

/** Redirects are not followed: the token must not travel on. */
function clientOf({ apiUrl, token }: PullRequestAddress, line: Line) {
  return getOctokit(token.reveal(), {
    baseUrl: apiUrl,
    request: { fetch: fetchOn(line, apiUrl), signal: AbortSignal.timeout(TIME_LIMIT) },
  });
}

function ownerAndName({ repository }: PullRequestAddress): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

interface Thrown {
  readonly status?: unknown;
  readonly name?: string;
  readonly cause?: unknown;
}

function inWords({ reason, detail, proxy }: NoAnswer): string {
  const said = reason === 'timeout' ? 'no answer in time' : detail;
  return proxy === undefined ? said : `${said}; by the proxy ${proxy.host} of ${proxy.variable}`;
}

/** Only the status or the system's code: GitHub's words may hold anything. */
async function answer<T>(ask: () => Promise<T>): Promise<ApiAnswer<T>> {
  try {
    return { kind: 'found', value: await ask() };
  } catch (thrown) {
    const { status, name = '', cause } = thrown as Thrown;
    if (cause instanceof GithubUnanswered) {
      return { kind: 'failed', reason: `GitHub's API did not answer (${inWords(cause.answer)})` };
    }
    const late = name === 'TimeoutError' || name === 'AbortError';
    // The client gives every failure of a request a status; what has none is a mistake of ours.
    if (typeof status !== 'number' && !late && !(thrown instanceof NotGitHub)) throw thrown;
    if (status === 401 || status === 403 || status === 404) {
      return {
        kind: 'failed',
        reason: `GitHub does not let the token read it (HTTP ${status}); it needs \`pull-requests: read\` and \`contents: read\``,
      };
    }
    const reason = late
      ? 'no answer in time'
      : typeof status === 'number'
        ? `HTTP ${status}`
        : 'what it says is not of its kind';
    return { kind: 'failed', reason: `GitHub's API did not answer (${reason})` };
  }
}
