import { createHash } from 'node:crypto';
import type { Fault } from '../../report/chain-cause.js';
import { parseJsonObject } from '../../report/parse-json.js';
import { below, homeOf } from '../profiles/locate.js';
import { setting } from '../profiles/profile.js';
import {
  absent,
  type Context,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

/** How one SDK uses what `aws login` left behind. */
export interface LoginRules {
  /** The words when the SDK cannot do it at all without an extra package. */
  readonly unsupported?: () => Words;
  /** Takes a setting without a value for one that is there. */
  readonly emptyIsThere?: boolean;
  /** What must stand in it, in the order in which this SDK asks; `accessToken.accountId` for a part. */
  readonly required: readonly string[];
  /** Takes an empty value for a missing one. */
  readonly emptyIsMissing?: true;
  readonly words: {
    readonly tokenMissing: (session: string, path: string) => Words;
    /** The file is no JSON object. */
    readonly notJson: (path: string) => Words;
    readonly incomplete: (missing: readonly [string, ...string[]], path: string) => Words;
  };
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
  const refused = (cause: Fault, words: Words): Refused => ({
    kind: 'refused',
    as: 'failed',
    cause,
    words,
    profile,
    ...then,
  });
  const file = sight.file(path);
  if (file.kind !== 'found') {
    return refused({ kind: 'login-not-signed-in' }, rules.words.tokenMissing(session, path));
  }
  const token = parseJsonObject(file.text);
  if (token === undefined) {
    const cause: Fault = { kind: 'login-sign-in-incomplete', missing: [] };
    return refused(cause, rules.words.notJson(path));
  }
  const [first, ...more] = rules.required.filter((part) => !isThere(token, part, rules));
  if (first !== undefined) {
    const cause: Fault = { kind: 'login-sign-in-incomplete', missing: [first, ...more] };
    return refused(cause, rules.words.incomplete([first, ...more], path));
  }
  return {
    kind: 'resolved',
    cause: { kind: 'login', profile },
    profile,
    source: { kind: 'login', profile, session },
  };
}

function isThere(
  token: Readonly<Record<string, unknown>>,
  name: string,
  { emptyIsMissing }: LoginRules,
): boolean {
  const [outer = '', inner] = name.split('.');
  const value = inner === undefined ? token[outer] : partsOf(token[outer])[inner];
  return value !== undefined && !(emptyIsMissing && (value === '' || value === null));
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
