import type { NamedProfile } from '../job/tool-profiles.js';
import type { ChainFacts } from '../../chain/facts.js';
import { javascriptLocations } from '../../chain/profiles/locate.js';
import type { ProfileFault } from '../../chain/profiles/fault.js';
import { botoFiles } from '../../chain/providers/legacy-key-files.js';
import { dialectsNamed } from '../../chain/dialects/index.js';
import { lintProfileFile } from '../../chain/profiles/lint.js';
import { setting } from '../../chain/profiles/profile.js';
import { readSharedProfiles } from '../../chain/profiles/shared-profiles.js';
import { sightOf } from '../../chain/sight.js';
import { inWords, type Trace } from '../../chain/trace.js';
import type { ChainView, DialectName } from '../../report/chain-view.js';
import type { JobFacts } from '../job/job.js';
import type { CheckoutProfiles, ProfilePlace } from './reach.js';

/** Whether a variable is there at all: an empty one is what an unset secret leaves behind. */
type VariableState = 'absent' | 'empty' | 'set';

/** SDKs that become one and the same. */
interface SdkIdentity {
  /** In words, without a secret. */
  readonly who: string;
  readonly account: string | null;
  readonly dialects: readonly DialectName[];
}

/** A file that SDKs read and we could not, or would not. */
interface UnreadFile {
  readonly path: string;
  readonly reason: string;
  /** The variable that names such a file. */
  readonly variable: string;
}

/** What stands around the chain. */
interface Around {
  /** Where the two profile files are looked for; none where that was not gathered. */
  readonly profilePlaces: readonly ProfilePlace[];
  /** Profiles that configurations of deploy tools in the checkout name. */
  readonly toolProfiles: readonly NamedProfile[];
  /** Profile files of the checkout, where no SDK looks by itself. */
  readonly profilesInCheckout: readonly CheckoutProfiles[];
  /** Tools that the job's steps start through `sudo` without their environment. */
  readonly withoutEnvironment: readonly {
    readonly tool: string;
    readonly path: string;
    readonly line: number;
  }[];
}

/** What the rules on the credential chain judge. Holds no secret. */
export interface ChainRuleFacts extends Around {
  /** What every SDK takes before it comes to these; left out where they come first. */
  readonly above?: string;
  /** Only the SDKs that are asked about. */
  readonly views: readonly ChainView[];
  /** True when the user named the SDKs, so that each of them matters. */
  readonly sdksNamed: boolean;
  readonly identities: readonly SdkIdentity[];
  /** Variables that decide about credentials, by name. */
  readonly variables: Readonly<Record<(typeof VARIABLES)[number], VariableState>>;
  /** AWS_PROFILE and AWS_DEFAULT_PROFILE, where they are there. */
  readonly profiles: readonly { readonly variable: string; readonly name: string }[];
  /** The profiles that the variables name, else `default`, with the sources of each in turn. */
  readonly profilesInUse: readonly string[];
  /** The profiles that both files hold, by the shared specification. */
  readonly profilesThere: readonly string[];
  readonly regions: { readonly region: string | null; readonly defaultRegion: string | null };
  /** True when AWS_SECURITY_TOKEN and AWS_SESSION_TOKEN are both set and differ. */
  readonly tokensDiffer: boolean;
  /** AWS_CREDENTIAL_EXPIRATION, when it has passed. */
  readonly expiredSince: string | null;
  readonly metadataDisabled: string | null;
  /** NODE_TLS_REJECT_UNAUTHORIZED switches the verification of certificates off. */
  readonly tlsUnverified: boolean;
  /** The profile in use whose role should be assumed with the environment's own keys. */
  readonly environmentSource: { readonly profile: string; readonly roleArn: string } | null;
  readonly faults: readonly ProfileFault[];
  /** Files of profiles or keys that are there and that we could not read, or would not. */
  readonly unread: readonly UnreadFile[];
  /** Sessions that an SDK finds on this machine and takes for its own. */
  readonly cachedSessions: readonly {
    readonly dialect: DialectName;
    readonly path: string;
    readonly roleArn: string;
    readonly expiration: string;
  }[];
  /** Hosts, with their ports, where a call of this run met nobody. */
  readonly unanswered: readonly string[];
  /** Whose environment it is. */
  readonly job: Pick<JobFacts, 'workflowPath' | 'jobId'>;
}

const VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_ARN',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;

/**
 * Puts together what the chain's rules judge. Pure.
 * @param sdks the SDKs that the user named; none means all of them
 * @param unanswered hosts, with their ports, where a call of this run met nobody
 */
export function chainRuleFacts(
  facts: ChainFacts,
  traces: readonly Trace[],
  sdks: readonly DialectName[],
  unanswered: readonly string[] = [],
  job: ChainRuleFacts['job'] = { workflowPath: null, jobId: '' },
  {
    profilePlaces = [],
    toolProfiles = [],
    profilesInCheckout = [],
    withoutEnvironment = [],
  }: Partial<Around> = {},
): ChainRuleFacts {
  const judged = traces.filter(({ view }) => sdks.length === 0 || sdks.includes(view.dialect));
  const read = (name: string) =>
    Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
  const readers = dialectsNamed(traces.map(({ view }) => view.dialect));
  const sight = sightOf(facts);
  const { config, credentials } = javascriptLocations(sight);
  const shared = readSharedProfiles({ caseSensitive: false, skipsIgnored: true })(sight);
  const security = read('AWS_SECURITY_TOKEN');
  const session = read('AWS_SESSION_TOKEN');
  const expiration = read('AWS_CREDENTIAL_EXPIRATION');
  const profile = read('AWS_PROFILE') || read('AWS_DEFAULT_PROFILE') || 'default';
  const section = shared.all.get(profile);
  const roleArn = setting(section, 'role_arn');
  const fromEnvironment = setting(section, 'credential_source') === 'Environment';
  return {
    views: judged.map(({ view }) => view),
    sdksNamed: sdks.length > 0,
    identities: identitiesOf(judged),
    variables: Object.fromEntries(
      VARIABLES.map((name) => [name, stateOf(read(name))]),
    ) as ChainRuleFacts['variables'],
    profiles: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => {
      const name = read(variable);
      return name === undefined ? [] : [{ variable, name }];
    }),
    profilesInUse: withSources(
      ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => read(variable) || []),
      (name) => setting(shared.all.get(name), 'source_profile'),
    ),
    profilesThere: [...shared.all.keys()],
    regions: {
      region: read('AWS_REGION') || null,
      defaultRegion: read('AWS_DEFAULT_REGION') || null,
    },
    tokensDiffer: Boolean(security) && Boolean(session) && security !== session,
    expiredSince: expiration && Date.parse(expiration) < facts.now ? expiration : null,
    tlsUnverified: read('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
    metadataDisabled: read('AWS_EC2_METADATA_DISABLED') || null,
    environmentSource: fromEnvironment && roleArn ? { profile, roleArn } : null,
    faults: [
      ...lintProfileFile(config, 'config', sight.file(config), readers),
      ...lintProfileFile(credentials, 'credentials', sight.file(credentials), readers),
    ],
    unread: unreadFiles(facts, [
      [config, 'AWS_CONFIG_FILE'],
      [credentials, 'AWS_SHARED_CREDENTIALS_FILE'],
      ...botoFiles(sight).map((path) => [path, 'BOTO_CONFIG'] as const),
    ]),
    cachedSessions: judged.flatMap(cachedSession),
    unanswered,
    toolProfiles,
    profilePlaces,
    profilesInCheckout,
    withoutEnvironment,
    job,
  };
}

/** Of the files, those that an SDK looked for and nobody could read; each once. */
function unreadFiles(
  { files }: ChainFacts,
  named: readonly (readonly [path: string, variable: string])[],
): readonly UnreadFile[] {
  return named.flatMap(([path, variable], index) => {
    const file = files.get(path);
    if (file?.kind !== 'unreadable') return [];
    if (index !== named.findIndex(([other]) => other === path)) return [];
    return [{ path, variable, reason: file.reason }];
  });
}

/**
 * What can be a profile's name. The value of a setting may go on over lines that were meant for a
 * secret, and what is no name must not be kept.
 */
const NAME = /^[^\r\n]{1,64}$/;

/** Follows sources until they end or come round again. */
function withSources(
  named: readonly string[],
  sourceOf: (profile: string) => string | undefined,
): string[] {
  const seen = new Set(named.length === 0 ? ['default'] : named);
  for (const profile of seen) {
    const source = sourceOf(profile);
    if (source && NAME.test(source)) seen.add(source);
  }
  return [...seen];
}

function cachedSession({ view, chosen }: Trace): ChainRuleFacts['cachedSessions'] {
  if (chosen?.kind !== 'keys' || chosen.origin.kind !== 'cache') return [];
  const { path, roleArn } = chosen.origin;
  return [{ dialect: view.dialect, path, roleArn, expiration: chosen.expiration ?? 'its end' }];
}

function stateOf(value: string | undefined): VariableState {
  if (value === undefined) return 'absent';
  return value === '' ? 'empty' : 'set';
}

/** The SDKs that resolve, by who they become. */
function identitiesOf(traces: readonly Trace[]): SdkIdentity[] {
  const groups = new Map<number, SdkIdentity>();
  for (const { view, chosen } of traces) {
    if (chosen === undefined || view.identity === undefined) continue;
    const group = groups.get(view.identity);
    groups.set(view.identity, {
      who: group?.who ?? view.roleArn ?? inWords(chosen),
      account: group?.account ?? view.account ?? null,
      dialects: [...(group?.dialects ?? []), view.dialect],
    });
  }
  return [...groups.values()];
}
