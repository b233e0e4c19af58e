import type { ChosenSource } from '../../src/chain/chosen.js';
import type { ChainFacts, MetadataFact } from '../../src/chain/facts.js';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import type { SettingValue } from '../../src/chain/profiles/profile.js';
import { sightOf } from '../../src/chain/sight.js';
import { trace, type Trace } from '../../src/chain/trace.js';
import { parseJsonObject } from '../../src/report/parse-json.js';
import { factsOf } from '../chain/environment.js';
import type { Expected, SuiteCase } from './case.js';

/** Where one dialect and a published test disagree; empty where they agree. */
export function disagreements(dialect: Dialect, one: SuiteCase): readonly string[] {
  const facts = gathered(one);
  const seen = trace(dialect, facts);
  const sight = sightOf(facts);
  const read = dialect.readProfiles(sight);
  const ours: Expected = {
    ...credentials(seen, one),
    ...attempt(seen, one.expect),
    endpoint: seen.view.endpoint?.url ?? null,
    region: seen.view.region ?? null,
    profiles: plain(read.all),
    ssoSessions: plain(read.ssoSessions),
    configPath: read.configPath,
    credentialsPath: read.credentialsPath,
    ...whereMetadata(seen, one),
  };
  return Object.keys(one.expect).flatMap((key) => {
    const field = key as keyof Expected;
    const [wanted, got] = [show(one.expect[field]), show(ours[field])];
    if (field === 'fails' && seen.chosen === undefined) {
      const said = seen.view.message ?? '';
      return said.includes(one.expect.fails ?? '') ? [] : [`says ${said}, not ${wanted}`];
    }
    return wanted === got ? [] : [`${field} is ${got}, not ${wanted}`];
  });
}

function gathered({ metadata, platform, ...rest }: SuiteCase): ChainFacts {
  const facts = factsOf({ ...rest, ...(metadata ? { metadata } : {}) });
  const asked = new Map([...facts.metadata, ...elsewhere(rest.env, facts)]);
  // Where the platform is another's, so is its home.
  const home = platform === undefined ? {} : { platform, variables: { ...rest.env } };
  return { ...facts, ...home, metadata: metadata === null ? new Map() : asked };
}

/** The same answer at an address that the environment names. */
function elsewhere(env: SuiteCase['env'], { metadata }: ChainFacts): [string, MetadataFact][] {
  const [fact] = metadata.values();
  const at = env?.['AWS_EC2_METADATA_SERVICE_ENDPOINT'];
  return at === undefined || fact === undefined ? [] : [[at, fact]];
}

function credentials({ chosen, view }: Trace, one: SuiteCase): Expected {
  const { expect: expected } = one;
  if (chosen === undefined) return {};
  const walked = walk(chosen);
  const { root } = walked;
  return {
    ...(view.provider === null ? {} : { takes: view.provider }),
    ...('accessKeyId' in root && root.accessKeyId !== undefined ? { key: root.accessKeyId } : {}),
    ...(root.kind === 'keys'
      ? { secret: root.secretAccessKey.reveal(), token: root.sessionToken?.reveal() ?? null }
      : {}),
    ...(root.kind === 'process' ? printed(one, root.command) : {}),
    ...(root.kind === 'container' ? { container: root.url } : {}),
    ...(root.kind === 'sso' && expected.sso !== undefined
      ? { sso: pick(root, Object.keys(expected.sso)) }
      : {}),
    roles: walked.roles,
    ...pick(chosen.kind === 'assume-role' ? chosen : {}, ['externalId']),
    ...('sessionName' in chosen ? { session: chosen.sessionName } : {}),
  };
}

/** The keys that a program prints. */
function printed({ processes }: SuiteCase, command: string): Expected {
  const keys = parseJsonObject(processes?.[command]?.stdout ?? '');
  const { AccessKeyId: key, SecretAccessKey: secret } = keys ?? {};
  return typeof key === 'string' && typeof secret === 'string' ? { key, secret } : {};
}

/** How the test's own provider ended, where it asks for that. */
function attempt({ view }: Trace, { attempt: wanted }: Expected): Expected {
  if (wanted === undefined) return {};
  const found = view.attempts.find(({ provider }) => provider === wanted[0])?.outcome ?? 'absent';
  const refused = found === 'invalid' || found === 'failed';
  return { attempt: [wanted[0], refused ? 'refused' : found === 'resolved' ? found : 'absent'] };
}

/** The address among those that were wanted: the facts of such a test name no machine. */
function whereMetadata({ wanted, chosen }: Trace, one: SuiteCase): Expected {
  if (one.expect.metadata === undefined) return {};
  const [asked] = wanted.metadata;
  if (asked !== undefined) return { metadata: asked };
  return chosen?.kind === 'instance-metadata' ? { metadata: chosen.endpoint } : {};
}

function walk(source: ChosenSource): { roles: string[]; root: ChosenSource } {
  if (source.kind === 'assume-role') {
    const { roles, root } = walk(source.source);
    return { roles: [...roles, source.roleArn], root };
  }
  return { roles: source.kind === 'web-identity' ? [source.roleArn] : [], root: source };
}

function pick(from: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}

type Read = ReadonlyMap<string, ReadonlyMap<string, SettingValue>>;

function plain(sections: Read): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...sections].map(([name, section]) => [
      name,
      Object.fromEntries([...section].map(([key, value]) => [key, asText(value)])),
    ]),
  );
}

/** A block as the lines that it was made of, as the shared tests spell it. */
function asText(value: SettingValue): string {
  if (typeof value === 'string') return value;
  return [...value].map(([key, inner]) => `\n${key} = ${inner}`.trimEnd()).join('');
}

/** With its keys in one order, so that equal things look equal. */
function show(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'nothing'
  );
}
