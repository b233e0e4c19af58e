import { setting } from '../profiles/profile.js';
import { assumeRole } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import { firstConfigured, type Refused, type Step } from '../providers/provider.js';
import type { Context } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import { rubyWords as words } from '../words/ruby-words.js';

/** The bytes of a file are read as the text of a locale: what is no UTF-8 ends everything. */
export function rubyOpening({ sight, profiles }: Context): Refused | undefined {
  for (const path of [profiles.credentialsPath, profiles.configPath]) {
    const file = path === '' ? undefined : sight.file(path);
    if (file?.kind !== 'found' || !file.malformed) continue;
    const cause = { kind: 'file-unparsable', path, fault: 'it is not valid UTF-8' } as const;
    return { kind: 'refused', as: 'invalid', cause, words: words.notUtf8() };
  }
  return undefined;
}

const keysInEnvironment = environment({
  keyIds: ['AWS_ACCESS_KEY_ID', 'AMAZON_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
  secrets: ['AWS_SECRET_ACCESS_KEY', 'AMAZON_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'],
  tokens: ['AWS_SESSION_TOKEN', 'AMAZON_SESSION_TOKEN'],
  firstThereCounts: true,
});
const tokenInEnvironment = webIdentityFromEnvironment({
  emptyIsSet: true,
  unreadable: words.unreadable,
});
const token = webIdentityFromProfile({ unreadable: words.unreadable });
/** The config file's alone, and not that of the profile which AWS_DEFAULT_PROFILE names. */
const tokenInProfile: Step = {
  ...token,
  look(context) {
    const { profiles, sight, explicit, profile, visited } = context;
    const asked = explicit || visited.length > 0;
    const named = asked ? profile : (sight.variable('AWS_PROFILE') ?? 'default');
    const all = profiles.config;
    return token.look({ ...context, profile: named, profiles: { ...profiles, all } });
  },
};
const identityCenter = sso({
  marks: ['sso_account_id', 'sso_role_name'],
  required: ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'],
  readsUtc: true,
  words: words.sso,
});
const session = login({
  required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey'],
  words: words.login,
});
const process = credentialProcess({ shell: true, words: words.process });
const inCredentials = staticKeys({ from: 'credentials', emptyIsMissing: true });
const inConfig = staticKeys({ from: 'config', emptyIsMissing: true });
/** Both keys must stand in one file. */
const keys: Step = {
  provider: 'profile-static',
  look: (context) => firstConfigured([inCredentials, inConfig], context),
};
const remote = container({
  emptyIsSet: true,
  readsTokenFile: true,
  refuses: words.addressRefused,
  tokenFileMissing: words.tokenFileMissing,
  failed: words.containerFailed,
});
const metadata = instanceMetadata({
  disabledBy: (value) => value.toLowerCase() === 'true',
  modeInvalid: words.modeInvalid,
});
const role = assumeRole({
  asks: (section) =>
    ['role_arn', 'source_profile', 'credential_source'].some(
      (name) => setting(section, name) !== undefined,
    ),
  sources: { Ec2InstanceMetadata: metadata, EcsContainer: remote, Environment: keysInEnvironment },
  sourceSteps: (section, self) => [
    keys,
    ...(section.has('source_profile') ? [self] : []),
    tokenInProfile,
    process,
    identityCenter,
  ],
  // The profile that it starts from is not counted as visited, so one turn more is taken.
  loops: ({ source, visited }) => visited.slice(1).includes(source),
  ignoresMfa: true,
  words: words.role,
});

/** The chain of the SDK for Ruby, after keys in code and a profile named in code. */
export const rubySteps: readonly Step[] = [
  keysInEnvironment,
  { ...tokenInEnvironment, group: 'token' },
  { ...tokenInProfile, group: 'token' },
  identityCenter,
  role,
  keys,
  session,
  process,
  // Once a container is named, the instance is never asked.
  { ...remote, group: 'machine' },
  { ...metadata, group: 'machine' },
];
