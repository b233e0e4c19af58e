import { faultEffects } from '../profiles/fault-effects.js';
import { setting } from '../profiles/profile.js';
import { readJavascriptProfiles } from '../profiles/javascript-profiles.js';
import { assumeRole, type RoleRules } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import type { Step } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import type { Dialect } from './dialect.js';
import { javascriptWords as words } from '../words/javascript-words.js';

const webIdentityRules = { unreadable: words.noSuchFile, thenWhenUnreadable: 'abort' } as const;

const keysInEnvironment = environment({
  unsendable: words.unsendable,
  skipped: ({ sight, explicit }) =>
    explicit || sight.variable('AWS_PROFILE') ? 'chosen' : undefined,
});

const keys = staticKeys();
const process = credentialProcess({ shell: true, words: words.process });
const remote = container({
  readsTokenFile: true,
  refuses: words.addressRefused,
  tokenFileMissing: (path) => ({ words: words.noSuchFile(path), then: 'abort' }),
  tokenInvalid: (token) =>
    /[\r\n]/.test(token) ? { words: words.badToken(), then: 'abort' } : undefined,
  failed: words.containerFailed,
});
const metadata = instanceMetadata({
  disabledBy: (value) => value !== '' && value !== 'false',
  modeInvalid: words.modeInvalid,
});
const identityCenter = sso({
  marks: ['sso_start_url', 'sso_account_id', 'sso_session', 'sso_region', 'sso_role_name'],
  required: ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'],
  sessionGivesPlace: true,
  then: 'abort',
  words: words.sso,
});
const session = login({
  required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey', 'accessToken.accountId'],
  emptyIsMissing: true,
  words: words.login,
  then: 'abort',
});
const webIdentityInProfile = webIdentityFromProfile(webIdentityRules);

const roleRules: Omit<RoleRules, 'asks'> = {
  sources: {
    Environment: environment({ unsendable: words.unsendable }),
    EcsContainer: remote,
    Ec2InstanceMetadata: instanceMetadata({
      disabledBy: () => false,
      modeInvalid: words.modeInvalid,
    }),
  },
  sourceSteps: (_section, self) => [
    keys,
    self,
    sourceAlone,
    webIdentityInProfile,
    process,
    identityCenter,
    session,
  ],
  // The profile that it starts from is not counted as visited, so one turn more is taken.
  loops: ({ source, visited }) => visited.slice(1).includes(source),
  words: words.role,
  mfaBefore: 'source',
  thenWhenMfa: 'abort',
};

const role = assumeRole({
  ...roleRules,
  asks: (section) =>
    setting(section, 'role_arn') !== undefined &&
    (setting(section, 'source_profile') === undefined) !==
      (setting(section, 'credential_source') === undefined),
});

/** As a source, a profile may name a `credential_source` and no role. */
const sourceAlone: Step = assumeRole({
  ...roleRules,
  asks: (section) =>
    !setting(section, 'role_arn') && setting(section, 'credential_source') !== undefined,
  sourceSteps: (section) => roleRules.sourceSteps(section, role),
});

const inProfile = (step: Step): Step => ({ ...step, group: 'profile' });

/**
 * The AWS SDK for JavaScript v3: `defaultProvider` of @aws-sdk/credential-provider-node, which all
 * its clients use.
 * @see https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html
 */
export const javascript: Dialect = {
  name: 'javascript',
  names: { long: 'JavaScript SDK', short: 'js' },
  version: '3.1169',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: false,
  readProfiles: readJavascriptProfiles,
  faults: faultEffects('javascript'),
  steps: [
    keysInEnvironment,
    inProfile(role),
    inProfile(keys),
    inProfile(webIdentityInProfile),
    inProfile(process),
    inProfile(identityCenter),
    inProfile(session),
    // Asked once more on its own, after whatever else the profile holds has failed.
    process,
    webIdentityFromEnvironment(webIdentityRules),
    // Once a container is named, the instance is never asked.
    { ...remote, group: 'machine' },
    { ...metadata, group: 'machine' },
  ],
  onFailure: 'next',
  nothingFound: () => words.nothing(),
  region: {
    variables: ['AWS_REGION'],
    emptyCounts: true,
    missing: words.regionMissing(),
    invalid: words.regionInvalid,
  },
  endpoint: { supported: true, ignorable: false },
  warnings: ({ sight }) =>
    sight.variable('AWS_PROFILE') &&
    sight.variable('AWS_ACCESS_KEY_ID') &&
    sight.variable('AWS_SECRET_ACCESS_KEY')
      ? ['AWS_PROFILE is set, so the keys in the environment are passed over']
      : [],
};
