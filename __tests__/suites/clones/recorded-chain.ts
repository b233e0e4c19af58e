import type { EndpointFact, MetadataFact, ProcessFact } from '../../../src/chain/facts.js';
import type { SuiteCase } from '../case.js';
import type { Clone } from './clone.js';

/** One recorded exchange, as smithy-rs keeps them. */
interface Exchange {
  readonly uri: string;
  readonly status: number;
  readonly body: string;
}

interface Recorded {
  readonly docs: string;
  readonly result:
    | { readonly Ok: Readonly<Record<'access_key_id' | 'secret_access_key', string>> }
    | { readonly ErrorContains: string };
}

const CALLS = /^https?:\/\/(?:sts|portal\.sso)(?:-fips)?\./;
const ROLES = '/latest/meta-data/iam/security-credentials/';

/** The folders of smithy-rs's recorded chains: environment, files, traffic and what comes of it. */
export function recordedChains(
  clone: Clone,
  folder: string,
  /** What the provider of these tests does not read, and the whole chain would. */
  unread: readonly string[] = [],
): SuiteCase[] {
  const paths = clone.list(folder);
  return paths
    .filter((path) => path.endsWith('/test-case.json') && !path.includes('/fs/'))
    .map((path) => readCase(clone, path.slice(0, -'/test-case.json'.length), paths))
    .map((one) => ({
      ...one,
      env: Object.fromEntries(
        Object.entries(one.env ?? {}).filter(([key]) => !unread.includes(key)),
      ),
    }));
}

function readCase(clone: Clone, at: string, paths: readonly string[]): SuiteCase {
  const read = (name: string): unknown => JSON.parse(clone.read(`${at}/${name}`));
  const recorded = read('test-case.json') as Recorded;
  const exchanges = exchangesIn(read('http-traffic.json'));
  const files = paths
    .filter((path) => path.startsWith(`${at}/fs/`))
    .map((path): [string, string] => [path.slice(`${at}/fs`.length), clone.read(path)]);
  const metadata = metadataOf(exchanges);
  return {
    test: at.split('/').at(-1) ?? at,
    env: read('env.json') as Record<string, string>,
    files: Object.fromEntries(files),
    containers: containersOf(exchanges),
    ...(metadata === undefined ? {} : { metadata }),
    processes: processesIn(files.map(([, text]) => text)),
    // When these were recorded their sign-ins were still good.
    now: '2021-06-01T00:00:00Z',
    expect: expectation(recorded, exchanges),
  };
}

/** A call is not ours to make: of such a case the way there is compared. */
function expectation({ result }: Recorded, exchanges: readonly Exchange[]): SuiteCase['expect'] {
  const call = exchanges.find(({ uri }) => CALLS.test(uri) || uri.includes('-override'));
  if (call !== undefined) {
    const overridden = call.uri.includes('-override') ? { endpoint: originOf(call.uri) } : {};
    if (call.uri.includes('federation')) {
      const query = new URL(call.uri).searchParams;
      const [account, role] = [query.get('account_id') ?? '', query.get('role_name') ?? ''];
      return { takes: 'profile-sso', sso: { account, role } };
    }
    const roles = exchanges.flatMap(({ uri, body }) =>
      CALLS.test(uri) || uri.includes('-override') ? [body] : [],
    );
    return { ...rolesIn(roles), ...overridden };
  }
  if ('ErrorContains' in result) return { fails: result.ErrorContains };
  // Ended by a program's output or by keys that stand somewhere.
  return { key: result.Ok.access_key_id };
}

function originOf(uri: string): string {
  return new URL(uri).origin;
}

/** The kind of the last call tells the provider. */
function rolesIn(bodies: readonly string[]): SuiteCase['expect'] {
  const last = bodies.at(-1) ?? '';
  if (!last.includes('AssumeRoleWithWebIdentity')) return { takes: 'profile-assume-role' };
  return {};
}

/** A connection's request and the reply to it, in the order of the connections. */
function exchangesIn(traffic: unknown): Exchange[] {
  const { events } = traffic as { events: readonly Event[] };
  const found = new Map<number, { uri: string; status: number; body: string; asked: string }>();
  for (const { connection_id: id, action } of events) {
    const one = found.get(id) ?? { uri: '', status: 0, body: '', asked: '' };
    if (action.Request) one.uri = action.Request.request.uri;
    if (action.Response?.response.Ok) one.status = action.Response.response.Ok.status;
    if (action.Data?.direction === 'Response') one.body += action.Data.data.Utf8 ?? '';
    found.set(id, one);
  }
  return [...found.values()];
}

interface Event {
  readonly connection_id: number;
  readonly action: {
    readonly Request?: { readonly request: { readonly uri: string } };
    readonly Response?: { readonly response: { readonly Ok?: { readonly status: number } } };
    readonly Data?: { readonly direction: string; readonly data: { readonly Utf8?: string } };
  };
}

function containersOf(exchanges: readonly Exchange[]): Record<string, EndpointFact> {
  const asked = exchanges.filter(({ uri }) => uri.startsWith('http://169.254.170.'));
  return Object.fromEntries(
    asked.map(({ uri, status, body }) => [uri, { kind: 'answered', status, body }]),
  );
}

/** What the service said in the end: the SDKs ask again after a 503. */
function metadataOf(exchanges: readonly Exchange[]): MetadataFact | undefined {
  const last = (path: string) => exchanges.findLast(({ uri }) => uri.endsWith(path));
  const token = last('/latest/api/token');
  if (token === undefined) return undefined;
  if (token.status !== 200) return { kind: 'not-ec2', status: token.status };
  const roles = last(ROLES);
  if (roles === undefined || roles.status !== 200) return { kind: 'no-role' };
  const keys = last(`${ROLES}${roles.body}`);
  if (keys === undefined) return { kind: 'role', role: roles.body };
  const { AccessKeyId: id } = JSON.parse(keys.body) as { AccessKeyId?: string };
  return { kind: 'role', role: roles.body, ...(id === undefined ? {} : { accessKeyId: id }) };
}

/** The commands of these tests are `echo` and `exit`, which need no run to know what they print. */
function processesIn(texts: readonly string[]): Record<string, ProcessFact> {
  const commands = texts.flatMap((text) =>
    [...text.matchAll(/^credential_process = (.*)$/gm)].map(([, command = '']) => command),
  );
  return Object.fromEntries(
    commands.map((command) => {
      const exit = /^exit (\d+)$/.exec(command)?.[1];
      const encoded = /^echo (\S+) \| base64 --decode$/.exec(command)?.[1];
      const stdout =
        encoded === undefined
          ? (/^echo '(.*)'$/.exec(command)?.[1] ?? '')
          : Buffer.from(encoded, 'base64').toString('utf8');
      return [command, { exitCode: Number(exit ?? 0), stdout, stderr: '' }];
    }),
  );
}
