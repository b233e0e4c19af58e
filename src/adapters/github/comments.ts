import { parseJson } from '../../report/parse-json.js';
import type { CommentAnswer, Comments, PullRequestComment } from '../../world/comments.js';
import type { PullRequestAddress } from '../../world/github.js';
import { exchange, type Line } from '../node/transport/exchange.js';

/** Of one request, in milliseconds. */
const TIME_LIMIT = 30_000;
/** A hundred comments of the greatest length. */
const LIMIT_BYTES = 64 << 20;
const PER_PAGE = 100;
const MOST_PAGES = 100;

/** Comments of pull requests, by GitHub's API at the address of the runner and nowhere else. */
export function githubComments(line: Line): Comments {
  const ask = <T>(
    of: PullRequestAddress,
    method: string,
    path: string,
    read: (answer: unknown) => T | undefined,
    body?: string,
  ) => request(line, of, method, path, read, body);
  return {
    async list(of) {
      const comments: PullRequestComment[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const path = `${at(of)}/issues/${of.number}/comments?per_page=${PER_PAGE}&page=${page}`;
        const answer = await ask(of, 'GET', path, (list) =>
          Array.isArray(list) ? list : undefined,
        );
        if (answer.kind !== 'done') return answer;
        comments.push(...answer.value.flatMap((one) => commentIn(one) ?? []));
        if (answer.value.length < PER_PAGE) break;
      }
      return { kind: 'done', value: comments };
    },
    self: (of) => ask(of, 'GET', 'user', idIn),
    create: (of, body) => ask(of, 'POST', `${at(of)}/issues/${of.number}/comments`, idIn, body),
    update: (of, id, body) => ask(of, 'PATCH', `${at(of)}/issues/comments/${id}`, idIn, body),
    remove: (of, id) => ask(of, 'DELETE', `${at(of)}/issues/comments/${id}`, () => null),
  };
}

function at({ repository }: PullRequestAddress): string {
  return `repos/${repository}`;
}

async function request<T>(
  line: Line,
  { apiUrl, token }: PullRequestAddress,
  method: string,
  path: string,
  read: (answer: unknown) => T | undefined,
  body?: string,
): Promise<CommentAnswer<T>> {
  const answer = await exchange(
    {
      method,
      url: `${apiUrl}/${path}`,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token.reveal()}`,
        'user-agent': 'aws-preflight',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify({ body }) }),
      timeoutMs: TIME_LIMIT,
      limitBytes: LIMIT_BYTES,
      terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
    },
    line,
  );
  if (answer.kind === 'failed') {
    return {
      kind: 'failed',
      reason: answer.reason === 'timeout' ? 'no answer in time' : answer.detail,
    };
  }
  const { status } = answer;
  // GitHub hides by 404 what a token may not see.
  if (status === 401 || status === 403 || status === 404) return { kind: 'refused', status };
  if (status < 200 || status > 299) return { kind: 'failed', reason: `HTTP ${status}` };
  const value = read(parseJson(answer.body.toString('utf8')));
  return value === undefined
    ? { kind: 'failed', reason: 'what it says is not of its kind' }
    : { kind: 'done', value };
}

type Told = Readonly<Record<string, unknown>>;

function told(value: unknown): Told {
  return typeof value === 'object' && value !== null ? (value as Told) : {};
}

function idIn(answer: unknown): number | undefined {
  const { id } = told(answer);
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function commentIn(answer: unknown): PullRequestComment | undefined {
  const { body, user } = told(answer);
  const id = idIn(answer);
  const author = idIn(user);
  if (id === undefined || author === undefined || typeof body !== 'string') return undefined;
  return { id, body, author: { id: author, isApp: told(user)['type'] === 'Bot' } };
}
