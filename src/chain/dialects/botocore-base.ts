import { faultEffects } from '../profiles/fault-effects.js';
import { readBotocoreProfiles } from '../profiles/botocore-profiles.js';
import { setting } from '../profiles/profile.js';
import type { Context, Refused } from '../providers/provider.js';
import { CLIENT_SETTINGS, clientFault } from './botocore-client.js';
import { botocoreWords as words } from '../words/botocore-words.js';
import type { Dialect } from './dialect.js';

/** A file that cannot be parsed, or a profile that does not exist, ends every command. */
function opening(context: Context, flavour: keyof typeof CLIENT_SETTINGS): Refused | undefined {
  const { profiles, named } = context;
  if (profiles.fault !== undefined) {
    return {
      kind: 'refused',
      as: 'invalid',
      cause: { kind: 'file-unparsable', ...profiles.fault },
      words: words.unparsable(profiles.fault.path),
    };
  }
  const { before } = CLIENT_SETTINGS[flavour];
  if (named === undefined || profiles.all.has(named)) return clientFault(context, before);
  // The CLI reads these first, and misses the profile once one of them is not in the environment.
  const at = before.findIndex(({ variable }) => context.sight.variable(variable) === undefined);
  const unready =
    flavour === 'cli' ? clientFault(context, at < 0 ? before : before.slice(0, at)) : undefined;
  if (unready !== undefined) return unready;
  return {
    kind: 'refused',
    as: 'invalid',
    cause: { kind: 'profile-missing', profile: named },
    words: words.profileNotFound(named),
  };
}

/**
 * Every client also looks for a bearer token, and trips over a broken `[sso-session]` of the
 * profile even when its credentials came from elsewhere.
 */
function brokenSession({ profiles, profile }: Context): Refused | undefined {
  const name = setting(profiles.all.get(profile), 'sso_session');
  if (name === undefined) return undefined;
  const session = profiles.ssoSessions.get(name);
  const missing = ['sso_start_url', 'sso_region'].filter((key) => !session?.has(key));
  if (missing.length === 0) return undefined;
  const gone = session === undefined || session.size === 0;
  return {
    kind: 'refused',
    as: 'invalid',
    provider: 'profile-sso',
    profile,
    cause: { kind: gone ? 'sso-session-missing' : 'sso-session-incomplete', session: name },
    words: gone
      ? words.sso.tokenSessionMissing(profile, name)
      : words.sso.tokenSessionIncomplete(profile, missing),
  };
}

/** Every client reads the `s3` block of the profile, and falls over one without a line. */
function closing(context: Context, flavour: keyof typeof CLIENT_SETTINGS): Refused | undefined {
  const broken = brokenSession(context);
  if (broken !== undefined) return broken;
  const { profiles, profile } = context;
  const refused = { kind: 'refused', as: 'invalid', profile } as const;
  if (setting(profiles.all.get(profile), 's3') === '') {
    const cause = { kind: 'block-empty', profile, setting: 's3' } as const;
    return { ...refused, cause, words: words.emptyBlock() };
  }
  const gone = missingServices(context);
  if (gone !== undefined) {
    const cause = { kind: 'services-missing', services: gone } as const;
    return { ...refused, cause, words: words.servicesMissing(gone) };
  }
  return clientFault(context, CLIENT_SETTINGS[flavour].after);
}

/** The `[services]` section that the profile takes addresses from, when it is not there. */
function missingServices({ sight, profiles, profile }: Context): string | undefined {
  const section = profiles.all.get(profile);
  const name = setting(section, 'services');
  const ignored =
    sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
    setting(section, 'ignore_configured_endpoint_urls');
  const decided = sight.variable('AWS_ENDPOINT_URL_STS') || sight.variable('AWS_ENDPOINT_URL');
  if (name === undefined || decided || ignored?.toLowerCase() === 'true') return undefined;
  return profiles.services.get(name)?.size ? undefined : name;
}

/** What all three share. */
export function botocoreBase(flavour: keyof typeof CLIENT_SETTINGS) {
  return {
    emptyProfileCounts: true,
    readProfiles: readBotocoreProfiles,
    faults: faultEffects('python'),
    opening: (context) => opening(context, flavour),
    closing: (context) => closing(context, flavour),
    onFailure: 'abort',
  } as const satisfies Partial<Dialect>;
}
