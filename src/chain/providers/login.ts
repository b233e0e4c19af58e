import { createHash } from 'node:crypto';
import { parseJsonObject } from '../../report/parse-json.js';
import { below, homeOf } from '../profiles/locate.js';
import { setting } from '../profiles/profile.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

/** How one SDK uses what `aws login` left behind. */
export interface LoginRules {
  /** The words when the SDK cannot do it at all without an extra package. */
  readonly unsupported?: () => Words;
  /** Takes a setting without a value for one that is there. */
  readonly emptyIsThere?: boolean;
  readonly tokenMissing: (session: string, path: string) => Words;
  /** The parts that what was left behind must have, as paths with dots. */
  readonly needs?: readonly string[];
  /** The words when parts are missing; those of no session where an SDK does not tell them apart. */
  readonly incomplete?: (profile: string, missing: readonly string[], path: string) => Words;
  /** What becomes of the chain, where that differs from the policy. */
  readonly then?: 'next' | 'abort';
}

/** `login_session` in a profile. */
export function login(rules: LoginRules): Step {
  return { provider: 'profile-login', look: (context) => judge(context, rules) };
}

function judge(context: Context, rules: LoginRules): Outcome {
  const { profile, sight } = context;
  const session = setting(context.profiles.all.get(profile), 'login_session');
  if (session === undefined || (session === '' && !rules.emptyIsThere))
    return absent({ kind: 'profile-without-login', profile });
  if (rules.unsupported !== undefined) {
    const cause = { kind: 'login-unsupported' } as const;
    return { kind: 'refused', as: 'invalid', cause, words: rules.unsupported(), profile };
  }
  const name = `${createHash('sha256').update(session).digest('hex')}.json`;
  const directory = sight.variable('AWS_LOGIN_CACHE_DIRECTORY');
  const path =
    directory === undefined
      ? below(sight, homeOf(sight), '.aws', 'login', 'cache', name)
      : below(sight, directory, name);
  const then = rules.then === undefined ? {} : { then: rules.then };
  const file = sight.file(path);
  if (file.kind !== 'found') {
    const cause = { kind: 'login-not-signed-in' } as const;
    const words = rules.tokenMissing(session, path);
    return { kind: 'refused', as: 'failed', cause, words, profile, ...then };
  }
  const kept = parseJsonObject(file.text);
  const missing = (rules.needs ?? PARTS).filter((part) => !partOf(kept, part));
  if (missing.length > 0) {
    const cause = { kind: 'login-incomplete', missing } as const;
    const words = rules.incomplete?.(profile, missing, path) ?? rules.tokenMissing(session, path);
    return { kind: 'refused', as: 'failed', cause, words, profile, ...then };
  }
  return {
    kind: 'resolved',
    cause: { kind: 'login', profile },
    profile,
    source: { kind: 'login', profile, session },
  };
}

/** What `aws login` leaves behind, as far as every SDK needs it. */
const PARTS = ['accessToken', 'clientId', 'refreshToken', 'dpopKey'];

function partOf(kept: Readonly<Record<string, unknown>> | undefined, path: string): unknown {
  let found: unknown = kept;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}
