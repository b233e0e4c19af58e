import { createHash } from 'node:crypto';
import { below, homeOf } from '../profiles/locate.js';
import { type Section, setting } from '../profiles/profile.js';
import {
  absent,
  type Context,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

const SETTINGS = ['sso_account_id', 'sso_role_name', 'sso_start_url', 'sso_region'] as const;
type Setting = (typeof SETTINGS)[number];

/** How one SDK signs in by IAM Identity Center. */
export interface SsoRules {
  /** The settings of which any one makes the profile an SSO profile. */
  readonly marks: readonly string[];
  /** What must be there, in the order in which the SDK complains. */
  readonly required: readonly (Setting | 'sso_session')[];
  /** Whether start URL and region may stand only in the session when one is named. */
  readonly sessionOwnsUrl?: (profile: string, setting: string) => Words;
  /** What becomes of the chain, where that differs from the policy. */
  readonly then?: 'next' | 'abort';
  readonly words: {
    readonly sessionMissing: (profile: string, session: string) => Words;
    /** Profile and session disagree; undefined where the session simply wins. */
    readonly inconsistent?: (setting: string, inProfile: string, inSession: string) => Words;
    readonly incomplete: (
      profile: string,
      missing: readonly string[],
      all: readonly string[],
    ) => Words;
    readonly tokenMissing: (login: SsoLogin) => Words;
    readonly tokenExpired: (login: SsoLogin) => Words;
  };
}

/** What a sign-in was looked for by. */
export interface SsoLogin {
  readonly profile: string;
  readonly session: string | undefined;
  readonly startUrl: string;
  readonly path: string;
}

/** `sso_*` settings in a profile, with or without an `[sso-session]`. */
export function sso(rules: SsoRules): Step {
  return { provider: 'profile-sso', look: (context) => judge(context, rules) };
}

function judge(context: Context, rules: SsoRules): Outcome {
  const { profile, profiles } = context;
  const section = profiles.all.get(profile);
  if (section === undefined || !rules.marks.some((mark) => setting(section, mark) !== undefined)) {
    return absent(`no SSO settings in profile ${profile}`);
  }
  const refused = (
    reason: string,
    words: Words,
    as: 'invalid' | 'failed' = 'invalid',
  ): Refused => ({
    kind: 'refused',
    as,
    reason,
    words,
    profile,
    ...(rules.then === undefined ? {} : { then: rules.then }),
  });
  const name = setting(section, 'sso_session');
  const session = name === undefined ? undefined : profiles.ssoSessions.get(name);
  if (name !== undefined && session === undefined) {
    return refused(
      `[sso-session ${name}] does not exist`,
      rules.words.sessionMissing(profile, name),
    );
  }
  const conflict =
    session === undefined ? undefined : disagreement(section, session, rules, profile);
  if (conflict !== undefined) return refused(conflict.reason, conflict.words);
  const merged = new Map([...section, ...(session ?? [])]);
  const missing = rules.required.filter((key) => !setting(merged, key));
  if (missing.length > 0) {
    const all = [
      ...new Set([...section.keys(), ...(session ? ['sso_region', 'sso_start_url'] : [])]),
    ];
    const reason = `profile ${profile} lacks ${missing.join(', ')}`;
    return refused(reason, rules.words.incomplete(profile, missing, all));
  }
  const startUrl = setting(merged, 'sso_start_url') ?? '';
  const login = { profile, session: name, startUrl, path: cachePath(context, name ?? startUrl) };
  const token = readToken(context, login.path);
  if (token === 'missing') {
    const words = rules.words.tokenMissing(login);
    return { ...refused('nobody has signed in on this machine', words, 'failed'), atUse: true };
  }
  if (token === 'expired') {
    const words = rules.words.tokenExpired(login);
    return { ...refused('the sign-in has expired', words, 'failed'), atUse: true };
  }
  const role = setting(merged, 'sso_role_name') ?? '';
  const account = setting(merged, 'sso_account_id') ?? '';
  return {
    kind: 'resolved',
    reason: `role ${role} in account ${account} by IAM Identity Center`,
    profile,
    source: {
      kind: 'sso',
      profile,
      ...(name === undefined ? {} : { session: name }),
      startUrl,
      region: setting(merged, 'sso_region') ?? '',
      account,
      role,
    },
  };
}

function disagreement(
  section: Section,
  session: Section,
  rules: SsoRules,
  profile: string,
): { reason: string; words: Words } | undefined {
  for (const [key, value] of session) {
    const inProfile = setting(section, key);
    if (inProfile === undefined || typeof value !== 'string') continue;
    if (rules.sessionOwnsUrl && (key === 'sso_start_url' || key === 'sso_region')) {
      return {
        reason: `${key} stands in the profile too`,
        words: rules.sessionOwnsUrl(profile, key),
      };
    }
    if (rules.words.inconsistent && inProfile !== value) {
      const words = rules.words.inconsistent(key, inProfile, value);
      return { reason: `profile and session disagree about ${key}`, words };
    }
  }
  return undefined;
}

/** `~/.aws/sso/cache/<sha1>.json`, where `aws sso login` leaves its token. */
function cachePath(context: Context, key: string): string {
  const { sight } = context;
  const name = `${createHash('sha1').update(key).digest('hex')}.json`;
  return below(sight, homeOf(sight), '.aws', 'sso', 'cache', name);
}

function readToken(context: Context, path: string): 'usable' | 'missing' | 'expired' {
  const file = context.sight.file(path);
  if (file.kind !== 'found') return 'missing';
  try {
    const token = JSON.parse(file.text) as Record<string, unknown>;
    if (typeof token['accessToken'] !== 'string') return 'missing';
    const expires = Date.parse(String(token['expiresAt']));
    if (Number.isNaN(expires)) return 'missing';
    const renewable = typeof token['refreshToken'] === 'string';
    return expires > context.sight.now || renewable ? 'usable' : 'expired';
  } catch {
    return 'missing';
  }
}
