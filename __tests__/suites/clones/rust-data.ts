import { createHash } from 'node:crypto';
import type { Expected, SuiteCase } from '../case.js';
import { HOME } from '../../chain/environment.js';

/*
 * The tables of smithy-rs: each is a JSON file of cases. They hold the shared specification's own
 * tests as well, of which the parser's are read for Java too (the same specification).
 */

type Table<T> = { readonly tests: readonly T[] };
type Settings = Readonly<Record<string, string>>;

interface ParserTest {
  readonly name: string;
  readonly input: { readonly configFile?: string; readonly credentialsFile?: string };
  readonly output:
    | { readonly errorContaining: string }
    | {
        readonly config: {
          readonly profiles: Readonly<Record<string, Settings>>;
          readonly sso_sessions?: Readonly<Record<string, Settings>>;
        };
      };
}

/** What a profile file is read as. */
export function parserTests(text: string): SuiteCase[] {
  const { tests } = JSON.parse(text) as Table<ParserTest>;
  return tests.map(({ name, input, output }) => ({
    test: name,
    ...(input.configFile === undefined ? {} : { config: input.configFile }),
    ...(input.credentialsFile === undefined ? {} : { credentials: input.credentialsFile }),
    expect:
      'errorContaining' in output
        ? { fails: output.errorContaining }
        : {
            profiles: spaced(output.config.profiles),
            ...(output.config.sso_sessions === undefined
              ? {}
              : { ssoSessions: spaced(output.config.sso_sessions) }),
          },
  }));
}

/** Blocks as we read them: what stands around their equals signs is not kept. */
function spaced(sections: Readonly<Record<string, Settings>>): Record<string, Settings> {
  const block = (value: string) =>
    value.startsWith('\n')
      ? value.replace(/^(.*?)[ \t]*=[ \t]*(.*)$/gm, (_line, key: string, inner: string) =>
          `${key} = ${inner}`.trimEnd(),
        )
      : value;
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      Object.fromEntries(Object.entries(section).map(([key, value]) => [key, block(value)])),
    ]),
  );
}

interface LocationTest {
  readonly name: string;
  readonly environment: Settings;
  readonly platform: string;
  readonly configLocation: string;
  readonly credentialsLocation: string;
}

/** Where profile files are looked for. */
export function locationTests(text: string): SuiteCase[] {
  const { tests } = JSON.parse(text) as Table<LocationTest>;
  return tests.map(({ name, environment, platform, configLocation, credentialsLocation }) => ({
    test: name,
    env: environment,
    platform: platform === 'windows' ? 'win32' : platform,
    expect: { configPath: configLocation, credentialsPath: credentialsLocation },
  }));
}

interface RoleTest {
  readonly docs: string;
  readonly input: {
    readonly profiles: Readonly<Record<string, Settings>>;
    readonly selected_profile: string;
    readonly sso_sessions?: Readonly<Record<string, Settings>>;
  };
  readonly output:
    | { readonly Error: string }
    | { readonly ProfileChain: readonly Readonly<Record<string, Settings | string>>[] };
}

/** Chains of profiles, and what they come to. */
export function roleTests(text: string): SuiteCase[] {
  return (JSON.parse(text) as readonly RoleTest[]).map(({ docs, input, output }) => {
    const sections = Object.entries(input.profiles).map(
      ([name, settings]) => `[profile ${name}]\n${linesOf(settings)}`,
    );
    const sessions = Object.entries(input.sso_sessions ?? {}).map(
      ([name, settings]) => `[sso-session ${name}]\n${linesOf(settings)}`,
    );
    const named = 'ProfileChain' in output && 'NamedSource' in (output.ProfileChain[0] ?? {});
    return {
      test: docs,
      env: { AWS_PROFILE: input.selected_profile },
      config: [...sections, ...sessions].join('\n'),
      files: { '/var/token.jwt': 'a.b.c', ...signedIn('foo'), ...signedIn('https://foo.bar') },
      ...(named ? { metadata: MACHINE } : {}),
      expect: 'Error' in output ? { fails: swallowed(output.Error) } : chainOf(output.ProfileChain),
    };
  });
}

const MACHINE = { kind: 'role', role: 'machine', accessKeyId: 'MACHINE' } as const;

function linesOf(settings: Settings): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('');
}

/** What the profile provider turns into "not enabled", without a reason: nobody reads the words. */
function swallowed(error: string): string {
  return /^(No profiles were defined|profile `A` did not contain)/.test(error) ? '' : error;
}

function chainOf(chain: readonly Readonly<Record<string, Settings | string>>[]): Expected {
  const token = chain[0]?.['Sso'];
  // A profile for a bearer token: the credentials' provider then refuses.
  if (typeof token === 'object' && token['sso_account_id'] === undefined) {
    return { fails: 'will resolve an access token' };
  }
  const roles = chain.flatMap((link) => {
    const by = link['AssumeRole'] ?? link['WebIdentityToken'];
    return typeof by === 'object' && by['role_arn'] !== undefined ? [by['role_arn']] : [];
  });
  const [base = {}] = chain;
  const keys = base['AccessKey'];
  const sso = base['Sso'];
  const last = chain.at(-1)?.['AssumeRole'] ?? chain.at(-1)?.['WebIdentityToken'];
  return {
    roles,
    ...(typeof keys === 'object' ? { key: keys['access_key_id'] ?? '' } : {}),
    ...(base['NamedSource'] === 'Ec2InstanceMetadata' ? { key: 'MACHINE' } : {}),
    ...(typeof sso === 'object' && sso['sso_account_id'] !== undefined
      ? { sso: { account: sso['sso_account_id'], role: sso['sso_role_name'] ?? '' } }
      : {}),
    ...(typeof last === 'object' && last['role_session_name'] !== undefined
      ? { session: last['role_session_name'] }
      : {}),
    ...(typeof last === 'object' && last['external_id'] !== undefined
      ? { externalId: last['external_id'] }
      : {}),
  };
}

interface AddressTest {
  readonly docs: string;
  readonly env: Settings;
  readonly fs?: Settings;
  readonly result: Readonly<Partial<Record<'Ok' | 'Err' | 'ErrorContains', string>>>;
  readonly endpoint_override?: string;
  readonly mode_override?: string;
}

/** Where the container's credentials are asked for. */
export function containerTests(text: string): SuiteCase[] {
  const { tests } = JSON.parse(text) as Table<AddressTest>;
  return tests.map(({ docs, env, result }) => ({
    test: docs,
    env,
    expect:
      result.Ok !== undefined
        ? { container: result.Ok }
        : Object.keys(env).length === 0
          ? { attempt: ['container', 'absent'] as const }
          : { fails: result.ErrorContains ?? '' },
  }));
}

/** Where the instance metadata service is looked for; what code overrides is not ours to see. */
export function metadataTests(text: string): SuiteCase[] {
  const { tests } = JSON.parse(text) as Table<AddressTest>;
  return tests
    .filter((one) => one.endpoint_override === undefined && one.mode_override === undefined)
    .map(({ docs, env, fs, result }) => ({
      test: docs,
      env,
      files: fs ?? {},
      metadata: null,
      expect:
        result.Ok === undefined
          ? { fails: result.Err ?? '' }
          : { metadata: result.Ok.replace(/\/latest\/api\/token$/, '') },
    }));
}

interface LoginTest {
  readonly documentation: string;
  readonly configContents: string;
  readonly cacheContents: Readonly<Record<string, unknown>>;
  readonly mockApiCalls?: readonly unknown[];
  readonly outcomes: readonly { readonly result: string }[];
}

/** Sessions that `aws login` left behind. A renewal that is refused shows at the call, not to us. */
export function loginTests(text: string): SuiteCase[] {
  return (JSON.parse(text) as readonly LoginTest[])
    .filter(({ mockApiCalls, outcomes }) => !mockApiCalls || outcomes[0]?.result !== 'error')
    .map(({ documentation, configContents, cacheContents, outcomes }) => ({
      test: documentation,
      env: { AWS_PROFILE: 'signin' },
      config: configContents,
      files: Object.fromEntries(
        Object.entries(cacheContents).map(([name, content]) => [
          `${HOME}/.aws/login/cache/${name}`,
          JSON.stringify(content),
        ]),
      ),
      expect: outcomes[0]?.result === 'error' ? { fails: '' } : { takes: 'profile-login' as const },
    }));
}

/** The file of a sign-in that lasts, as it is named after a session or a start URL. */
export function signedIn(name: string): Record<string, string> {
  const file = createHash('sha1').update(name).digest('hex');
  const token = { accessToken: 'token', expiresAt: '2999-01-01T00:00:00Z' };
  return { [`${HOME}/.aws/sso/cache/${file}.json`]: JSON.stringify(token) };
}
