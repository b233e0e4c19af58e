import { faultEffects } from '../profiles/fault-effects.js';
import { readSharedProfiles } from '../profiles/shared-profiles.js';
import { setting } from '../profiles/profile.js';
import { assumeRole } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import { absent, type Step } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import { whyUnparsable } from '../reasons.js';
import type { Dialect } from './dialect.js';
import { javaWords as words } from '../words/java-words.js';

const keysInEnvironment = environment({
  trims: true,
});
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
  version1Disabled: words.metadataFailed,
});
const webIdentity = { unreadable: words.noSuchFile, roleMissing: words.roleMissing };
const tokenInProfile = webIdentityFromProfile({ unreadable: words.noSuchFile });
const identityCenter = sso({
  marks: ['sso_role_name', 'sso_account_id', 'sso_region', 'sso_start_url', 'sso_session'],
  required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
  words: words.sso,
});
const process = credentialProcess({ shell: true, words: words.process });
const session = login({
  required: [
    'accessToken',
    ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiresAt', 'accountId'].map(
      (name) => `accessToken.${name}`,
    ),
    'clientId',
    'dpopKey',
    'refreshToken',
  ],
  words: words.login,
});
const keys = staticKeys({ secretMissing: words.secretMissing });

const role = assumeRole({
  asks: (section) =>
    setting(section, 'role_arn') !== undefined &&
    (setting(section, 'source_profile') !== undefined ||
      setting(section, 'credential_source') !== undefined),
  sources: { EcsContainer: remote, Ec2InstanceMetadata: metadata, Environment: keysInEnvironment },
  sourcesInAnyCase: true,
  sourceSteps: (_section, self) => [tokenInProfile, identityCenter, self, process, session, keys],
  loops: ({ source, visited }) => visited.includes(source),
  words: words.role,
});

const inProfile = (step: Step): Step => ({ ...step, group: 'profile' });

/** Before the profile is looked at: a file that cannot be read leaves none, and is listed. */
const opening: Step = {
  provider: 'profile-web-identity',
  look({ profiles }) {
    const { fault } = profiles;
    if (fault === undefined) return absent({ kind: 'profile-there' });
    const cause = { kind: 'file-unparsable', ...fault } as const;
    return { kind: 'refused', as: 'invalid', cause, words: words.unparsable(fault) };
  },
};

/**
 * The AWS SDK for Java 2.x: `DefaultCredentialsProvider`. It passes over every failure and lists
 * them all at the end. System properties, which come before the environment, cannot be seen here.
 * @see https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html
 */
export const java: Dialect = {
  name: 'java',
  names: { long: 'Java SDK', short: 'java' },
  version: '2.31',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: true,
  readProfiles: readSharedProfiles({
    caseSensitive: true,
    skipsIgnored: true,
    words: {
      continuation: 'Expected a profile or property definition',
      block: "Expected an '=' sign defining a property",
      blockName: 'Property did not have a name',
    },
  }),
  faults: faultEffects('java'),
  steps: [
    keysInEnvironment,
    webIdentityFromEnvironment(webIdentity),
    ...[opening, tokenInProfile, identityCenter, role, process, session, keys].map(inProfile),
    remote,
    metadata,
  ],
  onFailure: 'next',
  nothingFound: words.nothing,
  region: {
    variables: ['AWS_REGION'],
    emptyCounts: false,
    missing: words.regionMissing(),
  },
  endpoint: { supported: true, ignorable: true },
  warnings: ({ profiles }) =>
    profiles.fault === undefined
      ? []
      : [`${profiles.fault.path} is passed over as a whole: ${whyUnparsable(profiles.fault)}`],
};
