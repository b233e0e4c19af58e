import type { Fault } from '../../report/chain-cause.js';
import { type Section, setting } from '../profiles/profile.js';
import { assumeRole } from '../providers/assume-role.js';
import { container } from '../providers/container.js';
import { environment } from '../providers/environment.js';
import { instanceMetadata } from '../providers/instance-metadata.js';
import { login } from '../providers/login.js';
import { credentialProcess } from '../providers/process.js';
import { absent, type Outcome, type Step, type Words } from '../providers/provider.js';
import { sso } from '../providers/sso.js';
import { staticKeys } from '../providers/static-keys.js';
import { webIdentityFromEnvironment, webIdentityFromProfile } from '../providers/web-identity.js';
import { dotnetWords as words } from '../words/dotnet-words.js';
import { refusedByDotnet } from './dotnet-settings.js';

const SIGN_IN = ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url', 'sso_session'];

/** What a kind of credentials must and may have; nothing else of these may stand beside it. */
const KINDS = {
  process: [['credential_process'], []],
  role: [
    ['role_arn', 'source_profile'],
    ['external_id', 'mfa_serial', 'role_session_name'],
  ],
  'named source': [['role_arn', 'credential_source'], ['role_session_name']],
  token: [['role_arn', 'web_identity_token_file'], ['role_session_name']],
  keys: [['aws_access_key_id', 'aws_secret_access_key'], ['aws_session_token']],
  login: [['login_session'], []],
} as const satisfies Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;
type Kind = keyof typeof KINDS | 'sign-in';

const TELLING: ReadonlySet<string> = new Set(Object.values(KINDS).flat(2));

/** The settings of a profile that tell its kind. */
function tellingOf(section: Section): readonly string[] {
  return [...TELLING].filter((name) => Boolean(setting(section, name)));
}

/** The one kind of a profile: its settings must be those of a kind, no more and no fewer. */
function kindOf(section: Section): Kind | undefined {
  if (SIGN_IN.some((name) => setting(section, name))) return 'sign-in';
  const there = tellingOf(section);
  const found = Object.entries(KINDS).find(([, [must, may]]) => {
    const known: readonly string[] = [...must, ...may];
    return (
      must.every((name) => there.includes(name)) && there.every((name) => known.includes(name))
    );
  });
  return found?.[0] as Kind | undefined;
}

/** A step for one kind of profile, as one of the profile's. */
function ofKind(kinds: readonly Kind[], step: Step): Step {
  return {
    ...step,
    group: 'profile',
    look(context) {
      const section = context.profiles.all.get(context.profile);
      const kind = section === undefined ? undefined : kindOf(section);
      if (kind !== undefined && kinds.includes(kind)) return step.look(context);
      return absent({ kind: 'profile-without-credentials', profile: context.profile });
    },
  };
}

const keysInEnvironment = environment({ secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'] });
const token = {
  refuses(found: {
    readonly tokenFile: string | undefined;
    readonly sessionName: string | undefined;
  }): { readonly cause: Fault; readonly words: Words } | undefined {
    const { tokenFile: path = '', sessionName } = found;
    if (!/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(path)) {
      return { cause: { kind: 'token-file-relative', path }, words: words.notAbsolute() };
    }
    if (!sessionName || /^[\w+=,.@-]{2,64}$/.test(sessionName)) return undefined;
    return { cause: { kind: 'session-name-refused' }, words: words.sessionNameInvalid() };
  },
  unreadable: words.unreadable,
  // It was taken before it was looked for.
  thenWhenUnreadable: 'abort',
} as const;
const tokenInProfile = ofKind(['token'], webIdentityFromProfile(token));
const identityCenter = ofKind(
  ['sign-in'],
  sso({
    marks: SIGN_IN,
    required: ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url'],
    thenWhenExpired: 'abort',
    words: words.sso,
  }),
);
const command = credentialProcess({ shell: true, words: words.process });
const process = ofKind(['process'], {
  ...command,
  // The one failure over which neither version goes on.
  look(context) {
    const outcome = command.look(context);
    return outcome.kind === 'refused' ? { ...outcome, then: 'abort', atUse: true } : outcome;
  },
});
const session = ofKind(
  ['login'],
  login({
    required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey'],
    words: words.login,
    then: 'abort',
  }),
);
const keys = ofKind(['keys'], staticKeys());
const remote = container({
  readsTokenFile: true,
  refuses: words.addressRefused,
  tokenInvalid: words.tokenInvalid,
  tokenFileMissing: words.tokenFileMissing,
  failed: words.containerFailed,
});
const instance = {
  disabledBy: (value: string) => value.toLowerCase() === 'true',
  disabled: words.metadataDisabled,
  failed: words.metadataFailed,
};
const metadata = instanceMetadata(instance);

const assumed = assumeRole({
  asks: () => true,
  sources: { EcsContainer: remote, Ec2InstanceMetadata: metadata, Environment: keysInEnvironment },
  sourcesInAnyCase: true,
  sourceSteps: (_section, self) => [
    ofKind(['role', 'named source'], self),
    tokenInProfile,
    identityCenter,
    process,
    session,
    keys,
  ],
  loops: ({ source, visited }) => visited.includes(source),
  mfaBefore: 'source',
  words: {
    sourceUnknown: words.namedSourceUnreadable,
    sourceEmpty: words.namedSourceUnreadable,
    profileMissing: words.sourceUnreadable,
    profileEmpty: words.sourceUnreadable,
    loop: ({ profile, source }) => words.sourceUnreadable(profile, source),
    mfa: words.mfa,
  },
});
const role = ofKind(['role', 'named source'], {
  ...assumed,
  look(context): Outcome {
    const outcome = assumed.look(context);
    const source = setting(context.profiles.all.get(context.profile), 'source_profile');
    // What is wrong further down the chain of roles is told by its first.
    const deep = outcome.kind === 'refused' && outcome.as === 'invalid' && !outcome.atUse;
    return deep && source !== undefined
      ? { ...outcome, words: words.sourceUnreadable(context.profile, source) }
      : outcome;
  },
});

/** What the two versions do otherwise. */
export interface DotnetFlavour {
  /** A profile that is asked for and not there: version 4 ends over it. */
  readonly thenWhenMissing: 'next' | 'abort';
  readonly profileMissing: (profile: string) => Words;
}

/** Before a profile's kind is looked for: it must be there, and hold one kind alone. */
function profileThere({ thenWhenMissing, profileMissing }: DotnetFlavour): Step {
  return {
    provider: 'profile-static',
    group: 'profile',
    look({ profiles, profile }) {
      const refused = (cause: Fault, text: Words, then: 'next' | 'abort' = 'next'): Outcome => ({
        kind: 'refused',
        as: 'invalid',
        cause,
        words: text,
        then,
        profile,
      });
      const { fault } = profiles;
      if (fault !== undefined) {
        const cause = { kind: 'file-unparsable', ...fault } as const;
        return refused(cause, words.unparsable(fault.path, fault.line));
      }
      const section = profiles.all.get(profile);
      if (section === undefined) {
        if (profile.toLowerCase() === 'default') return absent({ kind: 'no-profiles' });
        const missing = { kind: 'profile-missing', profile } as const;
        return refused(missing, profileMissing(profile), thenWhenMissing);
      }
      const bad = refusedByDotnet(section);
      if (bad !== undefined) {
        const cause = { kind: 'setting-refused', setting: bad, profile } as const;
        const custom = profile.toLowerCase() !== 'default';
        return refused(cause, profileMissing(profile), custom ? thenWhenMissing : 'next');
      }
      const settings = tellingOf(section);
      if (kindOf(section) !== undefined || settings.length === 0) {
        return absent({ kind: 'profile-without-credentials', profile });
      }
      const cause: Fault =
        settings.length === 1 && !settings.includes('role_arn')
          ? { kind: 'profile-not-loadable', profile }
          : { kind: 'profile-mixes-settings', profile, settings };
      return refused(cause, words.profileInvalid(profile));
    },
  };
}

/** The looks of the SDK for .NET, of which each version has an order of its own. */
export function dotnetLooks(flavour: DotnetFlavour) {
  return {
    keysInEnvironment,
    tokenInEnvironment: webIdentityFromEnvironment(token),
    profile: [profileThere(flavour), role, tokenInProfile, identityCenter, process, session, keys],
    // Once a container is named, the instance is never asked.
    machine: [remote, metadata].map((step): Step => ({ ...step, group: 'machine' })),
  } as const;
}
