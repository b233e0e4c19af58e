import { createHash } from 'node:crypto';
import type { Fault } from '../../report/chain-cause.js';
import { parseJsonObject } from '../../report/parse-json.js';
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
  /** Reads an expiry that ends in `UTC`, as old tools wrote it. */
  readonly readsUtc?: true;
  /** Takes a setting without a value for one that is there. */
  readonly emptyIsThere?: boolean;
  /** Takes start URL and region from a named session alone, and nothing else from it. */
  readonly sessionGivesPlace?: boolean;
  /** Asks for account and role only where no session is named. */
  readonly sessionSuffices?: true;
  /** Takes a session without a name for none. */
  readonly emptySessionIsNone?: true;
  /** Whether start URL and region may stand only in the session when one is named. */
  readonly sessionOwnsUrl?: (profile: string, setting: string) => Words;
  /** What becomes of the chain, where that differs from the policy. */
  readonly then?: 'next' | 'abort';
  /** The same where a sign-in is there and has expired. */
  readonly thenWhenExpired?: 'next' | 'abort';
  /** The same where settings are missing, which of them deciding. */
  readonly thenWhenIncomplete?: (
    missing: readonly string[],
    context: Context,
  ) => 'next' | 'abort' | undefined;
  readonly words: {
    readonly sessionMissing: (profile: string, session: string) => Words;
    /** Profile and session disagree; undefined where the session simply wins. */
    readonly inconsistent?: (
      setting: string,
      inProfile: string,
      inSession: string,
      profile: string,
    ) => Words;
    readonly incomplete: (
      profile: string,
      missing: readonly string[],
      all: readonly string[],
    ) => Words;
    /** The region is none that an address can be made of. */
    readonly regionInvalid?: (region: string) => Words | undefined;
    readonly tokenMissing: (login: SsoLogin) => Words;
    readonly tokenExpired: (login: SsoLogin, token: SsoToken) => Words;
    /** The session alone must hold start URL and region before its token is looked for. */
    readonly tokenSessionIncomplete?: (profile: string, missing: readonly string[]) => Words;
    /** A token without what it must hold, where that is told apart from no token at all. */
    readonly tokenIncomplete?: (login: SsoLogin, token: SsoToken) => Words | undefined;
  };
}

/** What a sign-in was looked for by. */
export interface SsoLogin {
  readonly profile: string;
  readonly session: string | undefined;
  readonly startUrl: string;
  readonly path: string;
}

/** What `aws sso login` left behind, as far as it is there. */
export interface SsoToken {
  readonly accessToken?: unknown;
  /** As it was written. */
  readonly expiresAt?: unknown;
  readonly clientId?: unknown;
  readonly clientSecret?: unknown;
  readonly refreshToken?: unknown;
}

/** `sso_*` settings in a profile, with or without an `[sso-session]`. */
export function sso(rules: SsoRules): Step {
  return { provider: 'profile-sso', look: (context) => judge(context, rules) };
}

function judge(context: Context, rules: SsoRules): Outcome {
  const { profile, profiles } = context;
  const section = profiles.all.get(profile);
  if (section === undefined || !rules.marks.some((mark) => setting(section, mark) !== undefined)) {
    return absent({ kind: 'profile-without-sso', profile });
  }
  const refused = (cause: Fault, words: Words, as: 'invalid' | 'failed' = 'invalid'): Refused => ({
    kind: 'refused',
    as,
    cause,
    words,
    profile,
    ...(rules.then === undefined ? {} : { then: rules.then }),
  });
  const named = setting(section, 'sso_session');
  const name = named === '' && rules.emptySessionIsNone ? undefined : named;
  const session = name === undefined ? undefined : profiles.ssoSessions.get(name);
  if (name !== undefined && session === undefined) {
    return refused(
      { kind: 'sso-session-missing', session: name },
      rules.words.sessionMissing(profile, name),
    );
  }
  const conflict =
    session === undefined ? undefined : disagreement(section, session, rules, profile);
  if (conflict !== undefined) return refused(conflict.cause, conflict.words);
  const merged = withSession(section, session, rules);
  const required =
    rules.sessionSuffices && session !== undefined
      ? rules.required.filter((key) => PLACE.includes(key))
      : rules.required;
  const missing = required.filter((key) =>
    rules.emptyIsThere ? !merged.has(key) : !setting(merged, key),
  );
  if (missing.length > 0) {
    const all = [
      ...new Set([...section.keys(), ...(session ? ['sso_region', 'sso_start_url'] : [])]),
    ];
    const cause: Fault = { kind: 'profile-lacks-setting', profile, missing };
    const then = rules.thenWhenIncomplete?.(missing, context);
    return {
      ...refused(cause, rules.words.incomplete(profile, missing, all)),
      ...(then === undefined ? {} : { then }),
    };
  }
  const region = setting(merged, 'sso_region') ?? '';
  const badRegion = rules.words.regionInvalid?.(region);
  if (badRegion !== undefined) {
    return { ...refused({ kind: 'sso-region-unusable', region }, badRegion), atUse: true };
  }
  const startUrl = setting(merged, 'sso_start_url') ?? '';
  const login = { profile, session: name, startUrl, path: cachePath(context, name ?? startUrl) };
  const fault = signInFault(context, login, rules);
  if (fault !== undefined) {
    const then = fault.cause.kind === 'sso-sign-in-expired' ? rules.thenWhenExpired : undefined;
    const refusal = refused(fault.cause, fault.words, 'failed');
    return { ...refusal, atUse: true, ...(then === undefined ? {} : { then }) };
  }
  const role = setting(merged, 'sso_role_name') ?? '';
  const account = setting(merged, 'sso_account_id') ?? '';
  return {
    kind: 'resolved',
    cause: { kind: 'sso', role, account },
    profile,
    source: {
      kind: 'sso',
      profile,
      ...(name === undefined ? {} : { session: name }),
      startUrl,
      region,
      account,
      role,
    },
  };
}

const PLACE = ['sso_region', 'sso_start_url'];

function withSession(section: Section, session: Section | undefined, rules: SsoRules): Section {
  if (session === undefined || !rules.sessionGivesPlace) {
    return new Map([...section, ...(session ?? [])]);
  }
  return new Map([
    ...[...section].filter(([name]) => !PLACE.includes(name)),
    ...[...session].filter(([name]) => PLACE.includes(name)),
  ]);
}

function disagreement(
  section: Section,
  session: Section,
  rules: SsoRules,
  profile: string,
): { cause: Fault; words: Words } | undefined {
  const owned = ['sso_region', 'sso_start_url'].find((key) => section.has(key));
  if (rules.sessionOwnsUrl && owned !== undefined) {
    const words = rules.sessionOwnsUrl(profile, owned);
    return { cause: { kind: 'sso-setting-twice', setting: owned }, words };
  }
  for (const [key, value] of session) {
    const inProfile = setting(section, key);
    if (inProfile === undefined || typeof value !== 'string') continue;
    if (rules.words.inconsistent && inProfile !== value) {
      const words = rules.words.inconsistent(key, inProfile, value, profile);
      return { cause: { kind: 'sso-settings-disagree', setting: key }, words };
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

function signInFault(
  context: Context,
  login: SsoLogin,
  { words, readsUtc }: SsoRules,
): { cause: Fault; words: Words } | undefined {
  const half = sessionFault(context, login, words);
  if (half !== undefined) return half;
  const token = readToken(context, login.path);
  const { profile } = login;
  const missing = {
    cause: { kind: 'sso-not-signed-in', profile },
    words: words.tokenMissing(login),
  } as const;
  if (token === undefined) return missing;
  const incomplete = words.tokenIncomplete?.(login, token);
  if (incomplete !== undefined) {
    return { cause: { kind: 'sso-sign-in-incomplete' }, words: incomplete };
  }
  const written = String(token.expiresAt);
  const expires = Date.parse(readsUtc ? written.replace(/UTC$/, 'Z') : written);
  if (words.tokenIncomplete === undefined) {
    if (typeof token.accessToken !== 'string' || Number.isNaN(expires)) return missing;
  }
  const renewal = [token.clientId, token.clientSecret, token.refreshToken];
  const renewable = login.session !== undefined && renewal.every((one) => typeof one === 'string');
  if (!(expires <= context.sight.now) || renewable) return undefined;
  const expired = words.tokenExpired(login, token);
  return { cause: { kind: 'sso-sign-in-expired', profile }, words: expired };
}

function sessionFault(
  { profiles }: Context,
  { profile, session }: SsoLogin,
  words: SsoRules['words'],
): { cause: Fault; words: Words } | undefined {
  if (session === undefined || words.tokenSessionIncomplete === undefined) return undefined;
  const missing = ['sso_start_url', 'sso_region'].filter(
    (name) => !profiles.ssoSessions.get(session)?.has(name),
  );
  if (missing.length === 0) return undefined;
  return {
    cause: { kind: 'sso-session-incomplete', session },
    words: words.tokenSessionIncomplete(profile, missing),
  };
}

function readToken(context: Context, path: string): SsoToken | undefined {
  const file = context.sight.file(path);
  return file.kind === 'found' ? parseJsonObject(file.text) : undefined;
}
