import { execFileSync } from 'node:child_process';
import type { RequestListener } from 'node:http';

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * As much of GitHub's REST API as reads a pull request's files, from a bare repository.
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 * @see https://docs.github.com/en/rest/git/blobs#get-a-blob
 */
export function githubApi(
  repository: string,
  name: string,
  { base, head }: { readonly base: string; readonly head: string },
  token: string,
): RequestListener {
  const git = (...line: string[]) =>
    execFileSync('git', ['--git-dir', repository, ...line], { maxBuffer: 1 << 28 });

  function files(url: URL): Reply {
    const perPage = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const range = `${base}...${head}`;
    const raw = git('diff', '--raw', '--no-abbrev', '--no-renames', '-z', range);
    const fields = raw.toString('utf8').split('\0').slice(0, -1);
    const all = Array.from({ length: fields.length / 2 }, (_, at) => {
      const [, , , sha = '', status = ''] = (fields[2 * at] ?? '').split(' ');
      const filename = fields[2 * at + 1] ?? '';
      const diff = git('diff', '--no-renames', range, '--', filename).toString('utf8');
      const start = diff.indexOf('\n@@ ');
      const patch = start === -1 ? '' : diff.slice(start + 1).trimEnd();
      const count = (sign: string) =>
        patch.split('\n').filter((line) => line.startsWith(sign)).length;
      const words = { A: 'added', M: 'modified', D: 'removed' }[status] ?? 'changed';
      return {
        sha,
        filename,
        status: words,
        additions: count('+'),
        deletions: count('-'),
        changes: count('+') + count('-'),
        // GitHub leaves out patches that are large, and those of binary files.
        ...(patch === '' || patch.length > 20_000 ? {} : { patch }),
      };
    });
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const more = all.length > page * perPage;
    return {
      status: 200,
      body: all.slice((page - 1) * perPage, page * perPage),
      headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    };
  }

  function blob(sha: string): Reply {
    const content = git('cat-file', 'blob', sha);
    return {
      status: 200,
      body: { sha, size: content.length, encoding: 'base64', content: content.toString('base64') },
    };
  }

  function answer(url: URL, authorization: string): Reply {
    if (![`token ${token}`, `Bearer ${token}`].includes(authorization)) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    const path = url.pathname.replace(`/api/v3/repos/${name}/`, '');
    if (path === 'pulls/1/files') return files(url);
    const [, sha] = /^git\/blobs\/([0-9a-f]{40})$/.exec(path) ?? [];
    return sha === undefined ? { status: 404, body: { message: 'Not Found' } } : blob(sha);
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const { status, body, headers = {} } = answer(url, request.headers.authorization ?? '');
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}
