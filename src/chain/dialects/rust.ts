import type { Fault } from '../../report/chain-cause.js';
import { faultEffects } from '../profiles/fault-effects.js';
import { readSharedProfiles } from '../profiles/shared-profiles.js';
import { assumeRole } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import {
  absent,
  type Context,
  type Refused,
  type Step,
  type Words,
} from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import type { Dialect } from './dialect.js';
import { onlyHalf, rustWords as words } from '../words/rust-words.js';

const keysInEnvironment = environment({
  secrets: ['AWS_SECRET_ACCESS_KEY', 'SECRET_ACCESS_KEY'],
  blankIsUnset: true,
});
const remote = container({
  readsTokenFile: true,
  tokenFirst: true,
  emptyIsSet: true,
  tokenInvalid: words.tokenInvalid,
  refuses: words.addressRefused,
  tokenFileMissing: words.tokenFileMissing,
  failed: words.containerFailed,
});
const metadata = instanceMetadata({
  disabledBy: (value) => value.toLowerCase() === 'true',
  failed: words.metadataFailed,
  modeInvalid: words.modeInvalid,
  endpointInvalid: words.endpointInvalid,
  tokenRefused: words.tokenRefused,
});
const keys = staticKeys({
  secretMissing: (profile) => words.keyMissing(profile, 'aws_secret_access_key'),
  keyIdMissing: (profile) => words.keyMissing(profile, 'aws_access_key_id'),
});
const wholeKeys = staticKeys();
const tokenInProfile = webIdentityFromProfile({
  roleMissing: words.tokenWithoutRole,
  unreadable: words.noSuchFile,
});
const identityCenter = sso({
  marks: ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url', 'sso_session'],
  required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
  sessionOwnsUrl: words.sessionOwnsUrl,
  // Half of who is asked for is a fault; a place that is missing, a profile that is not defined,
  // unless it is the source of another.
  thenWhenIncomplete: (missing, { visited }) =>
    onlyHalf(missing) === undefined && visited.length === 0 ? 'next' : 'abort',
  words: words.sso,
});
const session = login({
  required: [
    ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'accountId'].map(
      (name) => `accessToken.${name}`,
    ),
    'clientId',
    'dpopKey',
    'refreshToken',
    'accessToken.expiresAt',
  ],
  words: words.login,
});
const process = credentialProcess({ shell: true, words: words.process });
/** A profile may name a `credential_source` and no role: its credentials are taken as they are. */
const sourceAlone: Step = assumeRole({
  asks: (section) => !section.has('role_arn') && section.has('credential_source'),
  sources: { Environment: keysInEnvironment, EcsContainer: remote, Ec2InstanceMetadata: metadata },
  sourcesInAnyCase: true,
  sourceSteps: () => [],
  loops: () => false,
  words: words.role,
});
const base: readonly Step[] = [sourceAlone, tokenInProfile, identityCenter, session, process, keys];

const role = assumeRole({
  asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
  sources: { Environment: keysInEnvironment, EcsContainer: remote, Ec2InstanceMetadata: metadata },
  sourcesInAnyCase: true,
  sourceSteps: (_section, self) => [wholeKeys, unlessItself(self), ...base],
  loops: ({ profile, source, visited }) => source !== profile && visited.includes(source),
  thenWhenSourceMissing: 'next',
  words: words.role,
});

/** A profile that names itself as its source is read once more, without its role. */
function unlessItself(step: Step): Step {
  return {
    ...step,
    look: (context) =>
      context.visited.at(-2) === context.profile
        ? absent({ kind: 'profile-is-its-own-source' })
        : step.look(context),
  };
}

/** Before any step: the files must parse, and a profile that is asked for must be there. */
const opening: Step = {
  provider: 'profile-assume-role',
  group: 'profile',
  look({ profiles, profile }: Context) {
    const refused = (cause: Fault, text: Words): Refused => ({
      kind: 'refused',
      as: 'invalid',
      cause,
      words: text,
    });
    if (profiles.fault !== undefined) {
      const { fault } = profiles;
      return refused({ kind: 'file-unparsable', ...fault }, words.unparsable(fault));
    }
    if (profiles.all.size === 0 || profiles.all.has(profile) || profile === 'default') {
      return absent({ kind: profiles.all.size === 0 ? 'no-profiles' : 'profile-there' });
    }
    // What is not there is passed over, since aws-config 1.10.
    return {
      ...refused({ kind: 'profile-missing', profile }, words.profileMissing(profile)),
      then: 'next',
    };
  },
};

/**
 * The AWS SDK for Rust: the default chain of aws-config.
 * @see https://docs.aws.amazon.com/sdk-for-rust/latest/dg/credproviders.html
 */
export const rust: Dialect = {
  name: 'rust',
  names: { long: 'Rust SDK', short: 'rust' },
  version: '1.11',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: true,
  readProfiles: readSharedProfiles({ caseSensitive: false, skipsIgnored: false }),
  faults: faultEffects('rust'),
  steps: [
    keysInEnvironment,
    opening,
    ...[role, ...base].map((step) => ({ ...step, group: 'profile' })),
    webIdentityFromEnvironment({ unreadable: words.noSuchFile, emptyIsSet: true }),
    remote,
    metadata,
  ],
  onFailure: 'abort',
  nothingFound: words.nothing,
  region: {
    variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    emptyCounts: false,
    missing: words.regionMissing(),
  },
  endpoint: { supported: true, ignorable: true },
};
