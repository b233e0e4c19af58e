import type { IncomingMessage, RequestListener } from 'node:http';

/** A comment as GitHub keeps it. */
export interface KeptComment {
  readonly id: number;
  body: string;
  readonly user: { readonly id: number; readonly login: string; readonly type: 'Bot' | 'User' };
}

/** A pull request's comments, and everything that was asked of them. */
export interface CommentsApi {
  readonly kept: KeptComment[];
  readonly asked: string[];
  readonly answer: RequestListener;
}

/** The app that the token of a job is of. */
export const ACTIONS = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' } as const;
/** GitHub takes no longer comment. */
const LONGEST = 65_536;

/**
 * As much of GitHub's REST API as keeps the comments of pull request 1 of `acme/shop`.
 * @see https://docs.github.com/en/rest/issues/comments
 */
export function commentsApi(
  token: string,
  may: { readonly read: boolean; readonly write: boolean; readonly as?: KeptComment['user'] },
): CommentsApi {
  const kept: KeptComment[] = [];
  const asked: string[] = [];
  const author = may.as ?? ACTIONS;
  const comments = '/repos/acme/shop/issues/1/comments';

  async function answer(request: IncomingMessage): Promise<readonly [number, unknown]> {
    const { method = '', headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${method} ${pathname}`);
    const refused = [403, { message: 'Resource not accessible by integration' }] as const;
    if (headers.authorization !== `Bearer ${token}`) return [401, { message: 'Bad credentials' }];
    if (pathname === '/user') return author.type === 'User' ? [200, { id: author.id }] : refused;
    if (method === 'GET' && pathname === comments) {
      const size = Number(searchParams.get('per_page') ?? 30);
      const page = Number(searchParams.get('page') ?? 1);
      return may.read ? [200, kept.slice((page - 1) * size, page * size)] : refused;
    }
    if (!may.write) return refused;
    const { body = '' } = method === 'DELETE' ? {} : await bodyOf(request);
    if (body.length > LONGEST) return [422, { message: 'Validation Failed' }];
    if (method === 'POST' && pathname === comments) {
      const id = 1 + Math.max(0, ...kept.map((one) => one.id));
      kept.push({ id, body, user: author });
      return [201, kept.at(-1)];
    }
    const at = kept.findIndex(({ id }) => pathname === `/repos/acme/shop/issues/comments/${id}`);
    const comment = kept[at];
    if (comment === undefined) return [404, { message: 'Not Found' }];
    if (method === 'DELETE') {
      kept.splice(at, 1);
      return [204, null];
    }
    comment.body = body;
    return [200, comment];
  }

  return {
    kept,
    asked,
    answer(request, response) {
      const reply = async (): Promise<void> => {
        const [status, body] = await answer(request);
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(status === 204 ? undefined : JSON.stringify(body));
      };
      void reply();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly body?: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { body?: string };
}
