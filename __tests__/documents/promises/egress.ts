import { expect } from '@jest/globals';
import { githubComments } from '../../../src/adapters/github/comments.js';
import { commentOnLeaks } from '../../../src/preflight/leak-comment.js';
import { failedLeaks } from '../../renderers/reports.js';
import { jobsOf, logOf } from '../../../src/adapters/github/runs.js';
import { download, exchange } from '../../../src/adapters/node/transport/exchange.js';
import { chainMetadata } from '../../../src/facts/chain/metadata.js';
import { mayContact } from '../../../src/facts/endpoints/egress.js';
import { proxyFor } from '../../../src/facts/endpoints/proxy.js';
import { seal } from '../../../src/report/sealed.js';
import { createRedactor } from '../../../src/report/redaction.js';
import { roadsOf } from '../../../src/facts/endpoints/roads.js';
import { serving, servingTls } from '../../adapters/serve.js';
import { SOURCES } from '../../architecture/sources.js';
import { makeTools } from '../../commands/tools.js';
import { COMMANDS } from '../../../src/commands/index.js';
import { runLine } from '../../../src/commands/line/start.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';
import { makeCertificate } from '../../support/network/certificate.js';
import { makeWorld, type WorldSketch } from '../../preflight/world.js';
import { askedBy } from './asked.js';
import { promise } from './promise.js';

const KEYS = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
const REGION = { AWS_REGION: 'eu-west-1' };
const ROLE = 'arn:aws:iam::111122223333:role/deploy';
const TOKEN_HOST = 'x.actions.githubusercontent.com';
const MINTING = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://${TOKEN_HOST}/idtoken?x=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a bearer token',
  ...REGION,
};
const MINTED = JSON.stringify({ value: 'e30.eyJzdWIiOiJ4In0.c2ln' });
const PULL_REQUEST = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
};
const EVENT = JSON.stringify({
  number: 1,
  repository: { default_branch: 'main', full_name: 'acme/shop' },
  pull_request: {
    number: 1,
    commits: 1,
    changed_files: 0,
    base: { sha: 'a'.repeat(40), ref: 'main' },
    head: { sha: 'b'.repeat(40), ref: 'x' },
  },
});
const terms = { purpose: 'sts', allowEndpoints: [] } as const;
const line = (variables: Readonly<Record<string, string>> = {}) => ({
  roads: roadsOf(variables),
  variables,
});

const runAt = (apiUrl: string) => ({
  apiUrl,
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  runId: '9',
  attempt: '1',
  token: seal('a-token-of-github'),
});

function send(
  url: string,
  more: { readonly timeoutMs?: number; readonly limitBytes?: number } = {},
) {
  return exchange({ method: 'GET', url, headers: {}, timeoutMs: 5_000, terms, ...more }, line());
}

/** Runs a verb in a made-up world; everybody whom it asked. */
async function verb(args: readonly string[], sketch: WorldSketch) {
  const { world, asked } = makeWorld(sketch);
  const { tools } = makeTools();
  const given = {
    ...tools,
    environment: world.environment,
    files: world.files,
    world: async () => world,
  };
  const { output } = await runLine(args, given, COMMANDS);
  return { asked, output };
}

/** What SECURITY.md says of what leaves the machine. */
export function egressPromises(): void {
  promise(
    'Credentials and tokens go only to the hosts below, over TLS where the host is not loopback or link-local.',
    () => {
      const may = (url: string, purpose: Parameters<typeof mayContact>[1]) =>
        mayContact(url, purpose, { allowEndpoints: [] }).allowed;
      for (const purpose of [
        'sts',
        'iam',
        'sign-in',
        'container',
        'instance-metadata',
        'id-token',
        'github-api',
        'github-log',
      ] as const) {
        expect([purpose, may('https://evil.example', purpose)]).toEqual([purpose, false]);
      }
      expect(may('https://sts.eu-west-1.amazonaws.com', 'sts')).toBe(true);
      expect(may('http://sts.eu-west-1.amazonaws.com', 'sts')).toBe(false);
      expect(may('https://sts.s3.amazonaws.com', 'sts')).toBe(false);
      expect(may('http://127.0.0.1:4566', 'sts')).toBe(true);
    },
  );

  promise(
    'Any other configured endpoint is reported as `credentials/endpoint-not-allowed` and is not called, unless the input `allow-endpoint` names it.',
    async () => {
      const variables = { ...KEYS, ...REGION, AWS_ENDPOINT_URL_STS: 'https://sts.evil.example' };
      const { asked, text } = await askedBy({ variables });
      expect(text).toContain('credentials/endpoint-not-allowed');
      expect(asked).not.toContain('GetCallerIdentity');
      const allowed = await askedBy({
        variables,
        inputs: { 'allow-endpoint': 'sts.evil.example' },
      });
      expect(allowed.asked).toContain('GetCallerIdentity');
    },
  );

  promise(
    "One transport makes every HTTP request, those of the AWS SDK's own providers too, and holds the host against this list before it connects.",
    async () => {
      const others = [...SOURCES].filter(
        ([path, text]) =>
          /(?:from|import\() *['"](?:node:)?(?:https?|net|tls|undici)['"]/.test(text) &&
          !path.startsWith('adapters/node/transport/'),
      );
      expect(others.map(([path]) => path)).toEqual([]);
      expect(await send('https://evil.example')).toMatchObject({
        kind: 'failed',
        reason: 'not-allowed',
      });
    },
  );

  promise(
    "No redirect is followed, but the one by which GitHub's API leads to the log of a job, and no token goes there.",
    async () => {
      let asked = 0;
      const answer = await serving(
        (_, response) => {
          asked += 1;
          response.writeHead(302, { location: '/elsewhere' }).end();
        },
        ({ url }) => send(url),
      );
      expect(answer).toMatchObject({ kind: 'answered', status: 302 });
      expect(asked).toBe(1);
      const tokens: (string | undefined)[] = [];
      const opening = await serving(
        ({ headers }, response) => {
          tokens.push(headers.authorization);
          response.writeHead(302, { location: `http://${headers.host}/x` }).end();
        },
        ({ url }) => logOf(runAt(url), '7', [], line()),
      );
      expect(opening).toMatchObject({ kind: 'unreadable' });
      expect(tokens).toEqual(['Bearer a-token-of-github', undefined]);
    },
  );

  promise('Certificates are verified, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says.', async () => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const answer = await servingTls(
        makeCertificate(['localhost']),
        (_, response) => response.end(),
        ({ port }) => send(`https://localhost:${port}`),
      );
      expect(answer).toMatchObject({ kind: 'failed', reason: 'tls' });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });

  promise('Each request has a time limit.', async () => {
    const answer = await serving(
      () => undefined,
      ({ url }) => send(url, { timeoutMs: 100 }),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  promise("An answer has at most one megabyte, and 140 from GitHub's API.", async () => {
    const answer = await serving(
      (_, response) => response.end(Buffer.alloc((1 << 20) + 1)),
      ({ url }) => send(url),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'too-large' });
    expect(SOURCES.get('adapters/github/fetch-on.ts')).toContain('140 << 20');
  });

  promise('A log is read as it comes and never kept, to at most 512 megabytes.', async () => {
    expect(SOURCES.get('adapters/github/runs.ts')).toContain('512 << 20');
    await serving(
      (_, response) => response.end(Buffer.alloc(1 << 21)),
      async ({ url }) => {
        const outgoing = { method: 'GET', url, headers: {}, timeoutMs: 5_000, terms };
        const log = await download({ ...outgoing, limitBytes: 1 << 20 }, line());
        if (log.kind === 'failed') throw new Error(log.detail);
        let size = 0;
        const reading = (async () => {
          for await (const piece of log.pieces) size += piece.length;
        })();
        await expect(reading).rejects.toMatchObject({ code: 'EFBIG' });
        expect(size).toBeLessThanOrEqual(1 << 20);
      },
    );
  });

  promise('the jobs of this run, and where their logs are, with `github-token`', async () => {
    const asked: string[] = [];
    const found = await serving(
      ({ url = '', headers }, response) => {
        asked.push(`${url} ${headers.authorization}`);
        response.end('{"jobs":[]}');
      },
      ({ url }) => jobsOf(runAt(url), line()),
    );
    expect(found).toEqual({ kind: 'found', value: [] });
    expect(asked).toEqual([
      '/repos/acme/shop/actions/runs/9/attempts/1/jobs?per_page=100&page=1 Bearer a-token-of-github',
    ]);
    const { asked: byCheck } = await askedBy({ variables: PULL_REQUEST });
    expect(byCheck.filter((one) => one.includes('actions/runs'))).toEqual([]);
  });

  promise(
    'the comments of a pull request, and one that it writes and changes itself, with `github-token`',
    async () => {
      const asked: string[] = [];
      const payload = { '/event.json': EVENT };
      await serving(
        ({ method = '', url = '', headers }, response) => {
          asked.push(`${method} ${url} ${headers.authorization}`);
          response.end(method === 'GET' ? '[]' : '{"id":1}');
        },
        async ({ url }) => {
          const variables = { ...PULL_REQUEST, GITHUB_API_URL: url };
          const { world } = makeWorld({ variables, files: payload });
          for (const comment of ['never', 'always'] as const) {
            const settings = { comment, githubToken: seal('a-token-of-github') };
            const comments = githubComments(line(variables));
            await commentOnLeaks(settings, failedLeaks, world, comments, async () => 'words');
          }
        },
      );
      expect(asked.map((one) => one.replace(/\?\S*/, ''))).toEqual([
        'GET /repos/acme/shop/issues/1/comments Bearer a-token-of-github',
        'POST /repos/acme/shop/issues/1/comments Bearer a-token-of-github',
        'GET /repos/acme/shop/issues/1/comments Bearer a-token-of-github',
      ]);
      const { asked: byCheck } = await askedBy({ variables: PULL_REQUEST });
      expect(byCheck.filter((one) => one.includes('comments'))).toEqual([]);
    },
  );

  promise('the log of a job that has ended, without a token', () => {
    const may = (url: string, githubServer = 'https://github.com') =>
      mayContact(url, 'github-log', { allowEndpoints: [], githubServer }).allowed;
    expect(may('https://productionresultssa0.blob.core.windows.net/x')).toBe(true);
    expect(may('https://productionresultssa199.blob.core.windows.net/x')).toBe(true);
    expect(may('https://pipelines.actions.githubusercontent.com/x')).toBe(true);
    expect(may('https://ghe.acme.example/x', 'https://ghe.acme.example')).toBe(true);
    expect(may('http://productionresultssa0.blob.core.windows.net/x')).toBe(false);
    expect(may('https://evil.blob.core.windows.net/x')).toBe(false);
    expect(may('https://xproductionresultssa0.blob.core.windows.net/x')).toBe(false);
    expect(may('https://github.com.evil.example/x')).toBe(false);
  });

  promise(
    "A proxy of `HTTPS_PROXY` is sent its user, its password and the host's name, and passes on what is encrypted.",
    () => {
      const way = proxyFor('https://sts.amazonaws.com', {
        HTTPS_PROXY: 'http://me:secret@proxy.example:3128',
      });
      expect(way?.reveal()?.password).toBe('secret');
      expect(JSON.stringify(way)).not.toContain('secret');
    },
  );

  promise('Loopback and link-local services are never asked by a proxy.', () => {
    const variables = {
      HTTP_PROXY: 'http://proxy.example:1',
      HTTPS_PROXY: 'http://proxy.example:1',
    };
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '169.254.169.254',
      '169.254.170.2',
      '[fd00:ec2::254]',
    ]) {
      expect([host, proxyFor(`http://${host}/`, variables)]).toEqual([host, null]);
    }
  });

  promise('There is no telemetry.', async () => {
    const { asked } = await askedBy({
      variables: { ...REGION },
      inputs: { scan: 'tree', 'expected-secrets': 'X' },
    });
    expect(asked).toEqual([]);
  });

  promise("a request for an OIDC token, with the job's bearer token", async () => {
    const run = await askedBy({
      variables: MINTING,
      idToken: MINTED,
      inputs: { 'role-to-assume': ROLE },
    });
    expect(run.asked.some((one) => new RegExp(`^https://${TOKEN_HOST}/`).test(one))).toBe(true);
    const foreign = { ...MINTING, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://evil.example/idtoken' };
    const diverted = await askedBy({
      variables: foreign,
      idToken: MINTED,
      inputs: { 'role-to-assume': ROLE },
    });
    expect(diverted.asked.filter((one) => one.includes('evil'))).toEqual([]);
  });

  promise('the OIDC token, for `sts:AssumeRoleWithWebIdentity`', async () => {
    const inputs = { 'role-to-assume': ROLE };
    const given = await askedBy({ variables: MINTING, idToken: MINTED, inputs });
    expect(given.asked).toContain('AssumeRoleWithWebIdentity');
    const none = await askedBy({ variables: { ...REGION }, inputs });
    expect(none.asked).not.toContain('AssumeRoleWithWebIdentity');
  });

  promise('signed `sts:AssumeRole` and `sts:GetCallerIdentity`', async () => {
    expect((await askedBy({ variables: { ...KEYS, ...REGION } })).asked).toContain(
      'GetCallerIdentity',
    );
    expect((await askedBy({ variables: { ...REGION } })).asked).not.toContain('GetCallerIdentity');
  });

  promise('signed `iam:GetRole`', async () => {
    const asking = { idToken: MINTED, refuses: true, inputs: { 'role-to-assume': ROLE } };
    const held = await askedBy({ ...asking, variables: { ...MINTING, ...KEYS } });
    expect(held.asked).toContain('GetRole');
    const bare = await askedBy({
      ...asking,
      variables: { ...MINTING, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect(bare.asked).not.toContain('GetRole');
  });

  promise(
    'signed `iam:SimulatePrincipalPolicy` with the names of the required actions and resources, and `iam:GetRole` where the path of the role is not known',
    async () => {
      const variables = { ...KEYS, ...REGION };
      const inputs = { 'required-actions': 's3:GetObject on arn:aws:s3:::shop/*' };
      const arn = 'arn:aws:sts::111122223333:assumed-role/deploy/ci';
      const value = { account: '111122223333', arn, userId: '' };
      const identity = { kind: 'answered', value } as const;
      const given = await askedBy({ variables, inputs, identity });
      expect(given.asked).toEqual(expect.arrayContaining(['GetRole', 'SimulatePrincipalPolicy']));
      for (const less of [{ identity }, { inputs }]) {
        expect((await askedBy({ variables, ...less })).asked).not.toContain(
          'SimulatePrincipalPolicy',
        );
      }
    },
  );

  promise('a request for container credentials', async () => {
    const url = 'http://169.254.170.2/c';
    const set = await verb(['chain'], { variables: { AWS_CONTAINER_CREDENTIALS_FULL_URI: url } });
    expect(set.asked).toContain(url);
    expect((await verb(['chain'], { variables: {} })).asked).not.toContain(url);
  });

  promise("a request for the instance's role", async () => {
    const asks = async (variables: Record<string, string>) =>
      (await verb(['chain'], { variables })).asked.some((one) => one.includes('169.254.169.254'));
    expect(await asks({})).toBe(true);
    expect(await asks({ AWS_EC2_METADATA_DISABLED: 'true' })).toBe(false);
  });

  promise('the same without a token, as version 1 of the service is asked', async () => {
    for (const [status, asksOnce] of [
      [403, true],
      [404, true],
      [405, true],
      [500, false],
    ] as const) {
      const sent: { url: string; headers: object }[] = [];
      const { world } = makeWorld({});
      const http: typeof world.http = {
        async send({ url, headers, method }) {
          if (method === 'GET') sent.push({ url, headers });
          return {
            kind: 'answered',
            status: method === 'PUT' ? status : 200,
            headers: {},
            body: 'r',
          };
        },
      };
      const redactor = createRedactor();
      await chainMetadata(
        'http://169.254.169.254',
        { ...world, http },
        { allowEndpoints: [] },
        redactor,
      );
      expect([status, sent]).toEqual([
        status,
        asksOnce
          ? [{ url: expect.stringMatching(/^http:\/\/169\.254\.169\.254\//), headers: {} }]
          : [],
      ]);
    }
  });

  promise(
    "whatever the SDK's own provider sends for a profile with a role, IAM Identity Center or a login session",
    async () => {
      const files = {
        '/home/runner/.aws/config': `[profile ci]\nrole_arn = ${ROLE}\ncredential_source = Environment\n`,
      };
      const variables = { ...REGION, AWS_PROFILE: 'ci' };
      const { asked } = await askedBy({
        variables: { ...variables, ...KEYS, AWS_ACCESS_KEY_ID: KEY_ID },
        files,
      });
      expect(asked.filter((one) => !/^provide |GetCallerIdentity|169\.254/.test(one))).toEqual([]);
      expect(
        mayContact('https://portal.sso.nowhere.amazonaws.com', 'sign-in', { allowEndpoints: [] })
          .allowed,
      ).toBe(false);
    },
  );

  promise(
    '`git fetch` of the commits that a shallow checkout lacks, with `github-token`',
    async () => {
      const { scanned } = await askedBy({
        variables: PULL_REQUEST,
        files: { '/event.json': EVENT },
        inputs: { 'github-token': 'a-token-of-github' },
      });
      expect(scanned).toMatchObject([
        { kind: 'range', remote: { url: 'https://github.com/acme/shop' } },
      ]);
      expect(JSON.stringify(scanned)).not.toContain('a-token-of-github');
    },
  );

  promise(
    '`CONNECT` with the name of a host of this table, and the user and password that the variable holds',
    () => {
      const proxy = { HTTPS_PROXY: 'http://one.example:1', HTTP_PROXY: 'http://two.example:2' };
      expect(proxyFor('https://sts.amazonaws.com', proxy)).toMatchObject({ host: 'one.example:1' });
      expect(proxyFor('http://emulator.example', proxy)).toMatchObject({ host: 'two.example:2' });
      expect(
        proxyFor('https://sts.amazonaws.com', { ...proxy, NO_PROXY: '.amazonaws.com' }),
      ).toBeNull();
    },
  );

  promise('`sts:GetCallerIdentity`, signed by a committed key', async () => {
    const hits = [
      ['aws-access-key-id', KEY_ID],
      ['aws-secret-access-key', SECRET_KEY],
    ].map(([kind = '', key = ''], at) => ({
      kind,
      path: 'k.env',
      line: at + 1,
      column: 1,
      key: seal(key),
    }));
    const counts = { files: 1, blobs: 0, commits: 0, bytes: 99 };
    const scan = { kind: 'scanned', hits, scanned: counts, gaps: [] } as const;
    const own = { AWS_ENDPOINT_URL: 'https://emulator.example' };
    const asks = async (inputs: Record<string, string>) => {
      const { asked, text } = await askedBy({
        inputs: { ...inputs, scan: 'tree' },
        scan,
        variables: own,
      });
      expect(text).not.toContain(SECRET_KEY);
      return asked.filter((one) => one.includes('GetCallerIdentity')).length;
    };
    expect(await asks({})).toBe(0);
    expect(await asks({ 'verify-leaks': 'true' })).toBe(1);
  });

  promise('the changed files of a pull request, with `github-token`', async () => {
    const noRepository = {
      kind: 'unreadable',
      reason: 'this is not a git repository',
      noRepository: true,
    } as const;
    const run = {
      variables: PULL_REQUEST,
      files: { '/event.json': EVENT },
      inputs: { 'github-token': 'a-token-of-github' },
    };
    expect((await askedBy({ ...run, scan: noRepository })).asked).toContain('changed files');
    expect((await askedBy(run)).asked).not.toContain('changed files');
  });

  promise('`scan` and `trust` contact nobody.', async () => {
    const sketch = {
      variables: { ...KEYS, ...REGION },
      files: { '/p.json': '{"Version":"2012-10-17","Statement":[]}' },
    };
    for (const args of [['scan'], ['scan', '--history'], ['trust', '--policy', '/p.json']]) {
      expect([args, (await verb(args, sketch)).asked]).toEqual([args, []]);
    }
  });

  promise(
    "`chain` asks only a container's endpoint and the instance metadata service.",
    async () => {
      const { asked } = await verb(['chain'], {
        variables: { ...REGION, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c' },
      });
      expect(asked.length).toBeGreaterThan(0);
      expect(
        asked.filter((url) => !/^http:\/\/(?:169\.254\.170\.2|169\.254\.169\.254)\//.test(url)),
      ).toEqual([]);
    },
  );
}
