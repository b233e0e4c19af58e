import { phpConfigProfile, phpHomeProfiles } from '../profiles/php-profiles.js';
import { setting } from '../profiles/profile.js';
import { assumeRole } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import type { Context, Outcome, Step } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import { phpWords as words } from '../words/php-words.js';

const keysInEnvironment = environment({ trims: 'keys', alsoUnset: '0' });
const token = {
  unreadable: words.unreadable,
  refuses: ({ tokenFile = '', profile }: { tokenFile?: string | undefined; profile?: string }) =>
    /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(tokenFile)
      ? undefined
      : ({
          cause: {
            kind: 'token-file-relative',
            path: tokenFile,
            ...(profile === undefined ? {} : { profile }),
          },
          words: words.notAbsolute(),
        } as const),
};
const tokenInProfile = webIdentityFromProfile(token);
const identityCenter = sso({
  marks: ['sso_session', 'sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'],
  required: ['sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'],
  readsUtc: true,
  words: words.sso,
});
const session = login({
  required: [
    'accessToken',
    ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'accountId', 'expiresAt'].map(
      (name) => `accessToken.${name}`,
    ),
    'clientId',
    'refreshToken',
    'dpopKey',
  ],
  words: words.login,
});
const process = credentialProcess({ shell: true, versionMayBeMissing: true, words: words.process });
const remote = container({
  readsTokenFile: true,
  refuses: words.addressRefused,
  tokenFileMissing: words.tokenFileMissing,
  failed: words.containerFailed,
});
const metadata = instanceMetadata({
  disabledBy: (value) => value.toLowerCase() === 'true',
  disabled: words.metadataDisabled,
  failed: words.metadataFailed,
  modeInvalid: words.modeInvalid,
});
const keys = staticKeys({ tokens: ['aws_session_token', 'aws_security_token'] });
const role = assumeRole({
  asks: (section) => setting(section, 'role_arn') !== undefined,
  sources: { Environment: keysInEnvironment, EcsContainer: remote, Ec2InstanceMetadata: metadata },
  // In a source, keys come before its own role.
  sourceSteps: (_section, self) => [keys, self],
  // The profile that it starts from is not counted as visited, so one turn more is taken.
  loops: ({ source, visited }) => visited.slice(1).includes(source),
  ignoresMfa: true,
  words: words.role,
});

/** What a section holds where it is meant for a step. */
const MARKS: Partial<Readonly<Record<Step['provider'], string>>> = {
  'profile-static': 'aws_access_key_id',
  'profile-assume-role': 'role_arn',
  'profile-process': 'credential_process',
};

type File = 'credentials' | 'config';

/**
 * A step that sees one file alone. In the config file a profile is looked up by its whole header,
 * `profile NAME` (of the default profile as well), and its source by what `source_profile` says.
 */
function inFile(step: Step, file: File, group?: string): Step {
  return {
    ...step,
    ...(group === undefined ? {} : { group }),
    look(context) {
      const { profiles, profile } = context;
      const found = step.look({
        ...context,
        profile: file === 'config' ? `profile ${profile}` : profile,
        profiles: {
          ...profiles,
          all: profiles[file],
          ...(file === 'config' ? { credentials: new Map() } : {}),
        },
      });
      return file === 'config' ? misnamed(calledBy(profile, found), step, context) : found;
    },
  };
}

/** What stands under another header than PHP looks for, told as what it is. */
function misnamed(outcome: Outcome, step: Step, { profiles, profile }: Context): Outcome {
  const { config } = profiles;
  const refused = (header: string, wanted: string): Outcome => ({
    kind: 'refused',
    as: 'invalid',
    cause: { kind: 'section-misnamed', profile, header, wanted },
    profile,
  });
  if (outcome.kind === 'absent') {
    const whole = `profile ${profile}`;
    const holds = setting(config.get(profile), MARKS[step.provider] ?? '') !== undefined;
    const isOthers = profile === 'default' && !config.has(whole) && holds;
    return isOthers ? refused(profile, whole) : outcome;
  }
  if (outcome.kind === 'refused' && outcome.cause.kind === 'source-profile-missing') {
    const { source } = outcome.cause;
    const header = `profile ${source}`;
    if (config.has(header)) return refused(header, source);
  }
  return outcome;
}

/** What was found under a whole header, told by the profile's name. */
function calledBy(profile: string, outcome: Outcome): Outcome {
  const rename = <T extends object>(part: T): T =>
    'profile' in part && part.profile === `profile ${profile}` ? { ...part, profile } : part;
  const cause = rename(outcome.cause) as never;
  if (outcome.kind === 'absent') return { ...outcome, cause };
  const named = { ...rename(outcome), cause };
  if (named.kind !== 'resolved') return named;
  const { source } = named;
  const told =
    source.kind === 'keys' ? { ...source, origin: rename(source.origin) } : rename(source);
  return { ...named, source: told };
}

/** The profile as the sign-in providers find it in the config file. */
function inConfig(step: Step): Step {
  return {
    ...step,
    look(context) {
      const { profiles, profile } = context;
      const section = phpConfigProfile(profiles, profile);
      const all = section === undefined ? new Map() : new Map([[profile, section]]);
      return step.look({ ...context, profiles: { ...profiles, all, credentials: new Map() } });
    },
  };
}

/** Whatever variables say, this one reads the files in the home. */
const tokenInHome: Step = {
  ...tokenInProfile,
  group: 'token',
  look(context: Context) {
    const all = phpHomeProfiles(context.sight);
    return tokenInProfile.look({ ...context, profiles: { ...context.profiles, all } });
  },
};

/** The SDK for PHP asks one file for all it knows before it asks the other. */
export const phpSteps: readonly Step[] = [
  keysInEnvironment,
  { ...webIdentityFromEnvironment(token), group: 'token' },
  tokenInHome,
  inConfig(identityCenter),
  inConfig(session),
  inFile(process, 'credentials'),
  inFile(role, 'credentials', 'credentials file'),
  inFile(keys, 'credentials', 'credentials file'),
  inFile(process, 'config'),
  inFile(role, 'config', 'config file'),
  inFile(keys, 'config', 'config file'),
  // Once a container is named, the instance is never asked.
  { ...remote, group: 'machine' },
  { ...metadata, group: 'machine' },
];
