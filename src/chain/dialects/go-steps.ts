import type { Fault } from '../../report/chain-cause.js';
import { type Section, setting } from '../profiles/profile.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata, type MetadataRules } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import {
  absent,
  type Context,
  firstConfigured,
  MOST_PROFILES,
  type Outcome,
  type Step,
  type Words,
} from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import { goWords as words } from '../words/go-words.js';

/** The causes of what Go puts behind a cache of its own, whose frame then stands in the middle. */
const CACHED = /^(?:metadata|container)-/;

const inVariables = {
  keyIds: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
  secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'],
  unsendable: words.unsendable,
};
const keysInEnvironment = environment({
  ...inVariables,
  skipped: ({ explicit }) => (explicit ? 'named' : undefined),
});
const tokenFile = { unreadable: words.noSuchFile, roleMissing: words.roleMissing };
const keys = staticKeys({ emptyIsMissing: true });
const tokenInProfile = webIdentityFromProfile(tokenFile);
const identityCenter = sso({
  sessionSuffices: true,
  emptySessionIsNone: true,
  sessionGivesPlace: true,
  marks: ['sso_session', 'sso_region', 'sso_account_id', 'sso_start_url', 'sso_role_name'],
  required: ['sso_region', 'sso_start_url', 'sso_account_id', 'sso_role_name'],
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
  emptyIsMissing: true,
  words: words.login,
});
const process = credentialProcess({ shell: true, emptyIsMissing: true, words: words.process });
const remote = container({
  readsTokenFile: true,
  refuses: words.addressRefused,
  tokenFileMissing: words.tokenFileMissing,
  tokenInvalid: words.tokenInvalid,
  failed: words.containerFailed,
});
/** `credential_source`, the only step that is never listed on its own. */
const namedSource = (metadata: Step): Step => ({
  provider: 'profile-assume-role',
  look(context) {
    const { profile } = context;
    const value = setting(context.profiles.all.get(profile), 'credential_source');
    const invalid = (cause: Fault, text: Words): Outcome => ({
      kind: 'refused',
      as: 'invalid',
      cause,
      words: text,
    });
    if (!value) return absent({ kind: 'profile-without-credential-source' });
    if (value === 'Ec2InstanceMetadata') return metadata.look(context);
    if (value !== 'Environment' && value !== 'EcsContainer') {
      const cause: Fault = { kind: 'credential-source-unknown', profile, source: value };
      return invalid(cause, words.sourceUnknown());
    }
    const found =
      value === 'Environment' ? environment(inVariables).look(context) : remote.look(context);
    if (found.kind !== 'absent') return found;
    const text = value === 'Environment' ? words.noKeys() : words.noContainer();
    const because = found.cause;
    return invalid({ kind: 'credential-source-empty', profile, source: value, because }, text);
  },
});

/** What a profile may get its first credentials from: the first that is configured, and no other. */
const first = (metadata: Step): readonly Step[] => [
  keys,
  namedSource(metadata),
  identityCenter,
  session,
  process,
  remote,
  metadata,
];

/**
 * A role is assumed with whatever the profile gives: another profile, a named source, its own keys
 * or, when it holds nothing else, the machine's role.
 */
const role = (metadata: Step): Step => ({
  provider: 'profile-assume-role',
  look(context) {
    const section = context.profiles.all.get(context.profile);
    const roleArn = setting(section, 'role_arn');
    const again = context.visited.slice(0, -1).includes(context.profile);
    const own = keys.look(context);
    const hasOwn = own.kind === 'resolved';
    const byToken = setting(section, 'web_identity_token_file') && !hasOwn;
    if (!roleArn || byToken || again) {
      return absent({ kind: 'profile-without-role', profile: context.profile });
    }
    // A source that holds keys assumes its role with them, whatever source it names itself.
    if (hasOwn && context.visited.length > 0) return assume(context, section, roleArn, own);
    const source = setting(section, 'source_profile');
    const inner = source
      ? fromProfile(context, source, metadata)
      : firstConfigured(first(metadata), context);
    return assume(context, section, roleArn, inner);
  },
});

function fromProfile(context: Context, source: string, metadata: Step): Outcome {
  context.sight.note(`profile ${source}`);
  const visited = [...(context.visited.length > 0 ? context.visited : [context.profile]), source];
  if (visited.length > MOST_PROFILES) {
    const { profile } = context;
    const cause = { kind: 'source-profiles-too-many', most: MOST_PROFILES } as const;
    return { kind: 'refused', as: 'invalid', cause, profile };
  }
  return firstConfigured([role(metadata), keys, tokenInProfile, ...first(metadata)], {
    ...context,
    profile: source,
    visited,
  });
}

function assume(
  context: Context,
  section: Section | undefined,
  roleArn: string,
  inner: Outcome,
): Outcome {
  const here = { provider: 'profile-assume-role', profile: context.profile } as const;
  if (inner.kind === 'absent') return inner;
  // What only shows when credentials are fetched comes after what shows while they are set up.
  const later = inner.kind === 'refused' && inner.words?.fetching === true;
  if (inner.kind === 'refused' && !later) return { ...inner, ...here };
  if (setting(section, 'mfa_serial')) {
    return {
      ...here,
      kind: 'refused',
      as: 'invalid',
      cause: { kind: 'code-device-asked', profile: context.profile },
      words: words.mfa(),
    };
  }
  if (inner.kind === 'refused') {
    const cached = inner.provider === undefined && CACHED.test(inner.cause.kind);
    const text = inner.words && words.sourceFailed(inner.words, cached);
    return { ...inner, ...here, ...(text === undefined ? {} : { words: text }) };
  }
  const sessionName = setting(section, 'role_session_name');
  const externalId = setting(section, 'external_id');
  return {
    ...here,
    kind: 'resolved',
    cause: { kind: 'role-assumed', roleArn, by: inner.cause },
    source: {
      kind: 'assume-role',
      profile: context.profile,
      roleArn,
      source: inner.source,
      ...(sessionName ? { sessionName } : {}),
      ...(externalId ? { externalId } : {}),
    },
  };
}

/** The one switch of the SDK for Go: exactly one source is chosen, and its failure is final. */
export function goStepsOf(rules: Pick<MetadataRules, 'endpointVariables'> = {}): readonly Step[] {
  const metadata = instanceMetadata({
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: words.metadataDisabled,
    failed: words.metadataFailed,
    version1Disabled: words.version1Disabled,
    ...rules,
  });
  return [
    keysInEnvironment,
    {
      ...webIdentityFromEnvironment(tokenFile),
      look: (context) =>
        context.explicit
          ? absent({ kind: 'environment-passed-over', profile: 'named' })
          : webIdentityFromEnvironment(tokenFile).look(context),
    },
    role(metadata),
    keys,
    tokenInProfile,
    identityCenter,
    session,
    process,
    remote,
    metadata,
  ];
}
