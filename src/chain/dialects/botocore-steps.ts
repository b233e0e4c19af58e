import { setting } from '../profiles/profile.js';
import { assumeRole, type RoleRules } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment, type EnvironmentRules } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { legacyKeyFiles } from '../providers/legacy-key-files.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import type { Step, Words } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEither } from '../providers/web-identity.js';
import { pythonRegion } from './botocore-region.js';
import { botocoreWords as words } from '../words/botocore-words.js';

/** What botocore asks for by name; the parts of the first it takes to be there. */
const LOGIN = ['accessToken', 'refreshToken', 'dpopKey', 'clientId'];
const TOKENS = ['aws_security_token', 'aws_session_token'];

/** What tells boto3 and the two AWS CLIs apart inside their common chain. */
export interface BotocoreFlavour {
  /** What is printed when a role asks for a code and nobody is there to type it. */
  readonly mfa: (profile: string, serial: string) => Words;
  /** Whether `login_session` works, or needs an extra package. */
  readonly login: 'works' | 'needs-package';
  /** A look at sessions that the AWS CLI keeps on disk. */
  readonly cached?: RoleRules['cached'];
  readonly cachedWebIdentity?: (step: Step) => Step;
}

function expiry(value: string, now: number): ReturnType<NonNullable<EnvironmentRules['expired']>> {
  const time = Date.parse(value);
  if (Number.isNaN(time)) {
    return { cause: { kind: 'expiration-no-date' }, words: words.badDate(value) };
  }
  if (!/(?:Z|[+-]\d\d:?\d\d|UTC|GMT)$/i.test(value.trim())) {
    return {
      cause: { kind: 'expiration-without-zone' },
      words: words.noTimezone(),
      atUse: true,
    };
  }
  if (time >= now) return undefined;
  return {
    cause: { kind: 'expiration-passed' },
    words: words.expired(),
    atUse: true,
  };
}

/** The chain of botocore, which boto3 and both AWS CLIs share. */
export function botocoreSteps(flavour: BotocoreFlavour): readonly Step[] {
  const inVariables = {
    tokens: ['AWS_SECURITY_TOKEN', 'AWS_SESSION_TOKEN'],
    secretMissing: (variable: string) => words.partial('env', variable),
    expired: expiry,
    unsendable: words.unsendable,
  };
  const remote = container({
    emptyIsSet: true,
    readsTokenFile: true,
    refuses: words.addressRefused,
    tokenFileMissing: (path) => ({ words: words.unreadable(path, 'absent') }),
    tokenInvalid: (token) => (/[\r\n]/.test(token) ? words.badToken() : undefined),
    failed: words.containerFailed,
  });
  const metadata = instanceMetadata({
    disabledBy: (value) => value.toLowerCase() === 'true',
    version1Disabled: words.version1Disabled,
  });
  const remember = flavour.cachedWebIdentity ?? ((step: Step) => step);
  const [tokenInEnvironment, tokenInProfile] = webIdentityFromEither({
    roleMissing: words.roleMissing,
    unreadable: words.unreadable,
    callRefused: ({ roleArn, sessionName, tokenLength }) =>
      refusedParameters([
        ['RoleSessionName', lengthOfName(sessionName), 2],
        ['RoleArn', roleArn.length, 20],
        ['WebIdentityToken', tokenLength, 4],
      ]),
  });
  const inFile = (from: 'credentials' | 'config', name: string): Step => ({
    ...staticKeys({
      from,
      tokens: TOKENS,
      secretMissing: () => words.partial(name, 'aws_secret_access_key'),
    }),
    name,
  });
  const profileSteps: readonly Step[] = [
    remember(tokenInEnvironment),
    remember(tokenInProfile),
    sso({
      marks: ['sso_role_name', 'sso_account_id'],
      required: ['sso_role_name', 'sso_account_id', 'sso_start_url', 'sso_region'],
      emptyIsThere: true,
      readsUtc: true,
      words: { ...words.sso, regionInvalid: (region) => pythonRegion(region, 'portal.sso') },
    }),
    inFile('credentials', 'shared-credentials-file'),
    login({
      ...(flavour.login === 'works' ? {} : { unsupported: words.loginUnsupported }),
      emptyIsThere: true,
      required: [
        ...LOGIN,
        ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiresAt', 'accountId'].map(
          (name) => `accessToken.${name}`,
        ),
      ],
      words: words.login,
    }),
    credentialProcess({ shell: false, words: words.process }),
    inFile('config', 'config-file'),
  ];
  const role = assumeRole({
    asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
    sources: {
      Environment: environment(inVariables),
      EcsContainer: remote,
      Ec2InstanceMetadata: metadata,
    },
    sourceSteps: (section, self) =>
      section.has('aws_access_key_id') || section.has('aws_secret_access_key')
        ? profileSteps
        : [self, ...profileSteps],
    loops: ({ profile, source, section, visited }) =>
      visited.includes(source) &&
      (source !== profile ||
        (setting(section, 'aws_access_key_id') === undefined &&
          setting(section, 'aws_secret_access_key') === undefined)),
    callRefused: (section) => {
      const length = (name: string) => setting(section, name)?.length;
      return refusedParameters([
        ['RoleSessionName', lengthOfName(setting(section, 'role_session_name')), 2],
        ['ExternalId', length('external_id'), 2],
        ['SerialNumber', length('mfa_serial'), 9],
        ['DurationSeconds', duration(setting(section, 'duration_seconds')), 900],
        ['RoleArn', length('role_arn'), 20],
      ]);
    },
    mfaBefore: 'use',
    emptyMfaAsks: true,
    words: { ...words.role, mfa: flavour.mfa },
    ...(flavour.cached === undefined ? {} : { cached: flavour.cached }),
  });
  const keysInEnvironment = environment({
    ...inVariables,
    skipped: ({ explicit }) => (explicit ? 'named' : undefined),
  });
  return [keysInEnvironment, role, ...profileSteps, ...legacyKeyFiles(words), remote, metadata];
}

function duration(value: string | undefined): number | undefined {
  const trimmed = value?.trim() ?? '';
  return /^[+-]?\d+(?:_\d+)*$/.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}

/** An empty session name is as good as none: botocore makes one up. */
function lengthOfName(sessionName: string | undefined): number | undefined {
  return sessionName ? sessionName.length : undefined;
}

/** botocore checks the least length (or value) of every argument before it sends a call. */
function refusedParameters(
  parameters: readonly (readonly [string, number | undefined, number])[],
): Words | undefined {
  const faults = parameters.flatMap(([name, value, least]) => {
    if (value === undefined || value >= least) return [];
    const kind = name === 'DurationSeconds' ? 'value' : 'length';
    return [`Invalid ${kind} for parameter ${name}, value: ${value}, valid min ${kind}: ${least}`];
  });
  return faults.length === 0
    ? undefined
    : { text: `Parameter validation failed:\n${faults.join('\n')}`, basis: 'run' };
}
