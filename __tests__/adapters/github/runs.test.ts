import { describe, expect, test } from '@jest/globals';
import { jobsOf, logOf } from '../../../src/adapters/github/runs.js';
import { roadsOf } from '../../../src/facts/endpoints/roads.js';
import { seal } from '../../../src/report/sealed.js';
import { type Handler, serving } from '../serve.js';

const line = { roads: roadsOf({}), variables: {} };

/** What the server is asked, in order: the path, and the token that came with it. */
type Asked = [path: string, token: string | undefined][];

function asking<T>(
  handler: Handler,
  use: (run: Parameters<typeof jobsOf>[0], asked: Asked) => Promise<T>,
): Promise<T> {
  const asked: Asked = [];
  const noted: Handler = (request, response) => {
    asked.push([request.url ?? '', request.headers.authorization]);
    return handler(request, response);
  };
  return serving(noted, ({ url }) =>
    use(
      {
        apiUrl: url,
        serverUrl: 'https://github.com',
        repository: 'acme/shop',
        runId: '9',
        attempt: '2',
        token: seal('a-token'),
      },
      asked,
    ),
  );
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the jobs of a run', () => {
  test('are read page by page, whatever else GitHub says of them', async () => {
    const jobs = Array.from({ length: 130 }, (_, at) => ({
      id: at,
      name: `job ${at}`,
      status: 'completed',
      conclusion: 'failure',
      labels: ['self-hosted'],
      completed_at: '2026-11-28T10:00:00Z',
      steps: [{ name: 'a', status: 'completed', conclusion: 'failure', started_at: null }],
    }));
    await asking(
      ({ url = '' }, response) => {
        const page = Number(new URL(url, 'http://x').searchParams.get('page'));
        response.end(JSON.stringify({ jobs: jobs.slice((page - 1) * 100, page * 100) }));
      },
      async (run, asked) => {
        const found = await jobsOf(run, line);
        expect(found).toMatchObject({ kind: 'found' });
        if (found.kind !== 'found') return;
        expect(found.value).toHaveLength(130);
        expect(found.value[129]).toEqual({
          id: '129',
          name: 'job 129',
          status: 'completed',
          conclusion: 'failure',
          labels: ['self-hosted'],
          completedAt: Date.UTC(2026, 10, 28, 10),
          steps: [
            {
              name: 'a',
              status: 'completed',
              conclusion: 'failure',
              startedAt: null,
              completedAt: null,
            },
          ],
        });
        expect(asked).toEqual([
          ['/repos/acme/shop/actions/runs/9/attempts/2/jobs?per_page=100&page=1', 'Bearer a-token'],
          ['/repos/acme/shop/actions/runs/9/attempts/2/jobs?per_page=100&page=2', 'Bearer a-token'],
        ]);
      },
    );
  });

  test.each([
    [403, '{}', 'actions: read'],
    [404, '{}', 'actions: read'],
    [500, '{}', 'HTTP 500'],
    [200, '<html>', 'not of its kind'],
    [200, '[]', 'not of its kind'],
    [302, '', 'HTTP 302'],
  ])('are not known after HTTP %i with %j', async (status, body, words) => {
    const found = await asking(
      (_, response) => response.writeHead(status, { location: '/x' }).end(body),
      (run) => jobsOf(run, line),
    );
    expect(found).toMatchObject({ kind: 'failed', reason: expect.stringContaining(words) });
  });
});

describe('the log of a job', () => {
  test('is read where GitHub leads to, and no token goes there', async () => {
    await asking(
      ({ url = '', headers }, response) => {
        if (url.startsWith('/stored')) response.end('the log');
        else response.writeHead(302, { location: `http://${headers.host}/stored?sig=1` }).end();
      },
      async (run, asked) => {
        const opening = await logOf(run, '7', [], line);
        expect(opening.kind === 'open' && (await textOf(opening.pieces))).toBe('the log');
        expect(asked).toEqual([
          ['/repos/acme/shop/actions/jobs/7/logs', 'Bearer a-token'],
          ['/stored?sig=1', undefined],
        ]);
      },
    );
  });

  test.each([
    ['https://evil.example/log', 'evil.example: it is not a host of GitHub'],
    ['https://productionresultssa1.blob.core.windows.net.evil.example/', 'not a host of GitHub'],
    ['http://productionresultssa1.blob.core.windows.net/', 'not encrypted'],
    ['file:///etc/passwd', 'neither http nor https'],
  ])('is not asked for at %s', async (location, words) => {
    const opening = await asking(
      (_, response) => response.writeHead(302, { location }).end(),
      (run) => logOf(run, '7', [], line),
    );
    expect(opening).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(words) });
  });

  test('leads to one place, and no further', async () => {
    const opening = await asking(
      ({ headers }, response) =>
        response.writeHead(302, { location: `http://${headers.host}/again` }).end(),
      (run) => logOf(run, '7', [], line),
    );
    expect(opening).toEqual({ kind: 'unreadable', reason: 'where GitHub keeps it says HTTP 302' });
  });

  test.each([
    [404, 'GitHub has no log of it (HTTP 404)'],
    [410, 'GitHub has no log of it (HTTP 410)'],
    [403, 'actions: read'],
    [200, 'HTTP 200'],
  ])('is not there after HTTP %i', async (status, words) => {
    const opening = await asking(
      (_, response) => response.writeHead(status).end(),
      (run) => logOf(run, '7', [], line),
    );
    expect(opening).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(words) });
  });

  test('that breaks off says so with a code', async () => {
    await asking(
      ({ url = '', headers }, response) => {
        if (!url.startsWith('/stored')) {
          response.writeHead(302, { location: `http://${headers.host}/stored` }).end();
          return;
        }
        response.writeHead(200, { 'content-length': 1000 });
        response.write('half of it', () => response.destroy());
      },
      async (run) => {
        const opening = await logOf(run, '7', [], line);
        if (opening.kind !== 'open') throw new Error('it was not opened');
        await expect(textOf(opening.pieces)).rejects.toMatchObject({ code: 'ECONNRESET' });
      },
    );
  });
});
