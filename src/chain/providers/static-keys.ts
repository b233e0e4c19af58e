import type { Fault } from '../../report/chain-cause.js';
import { seal } from '../../report/sealed.js';
import { setting } from '../profiles/profile.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

/** How one SDK reads keys from a profile. */
export interface StaticRules {
  /** Which file's view of the profile is read; default is both, merged. */
  readonly from?: 'credentials' | 'config';
  readonly tokens?: readonly string[];
  /** The words when there is an id and no secret, where that is a fault. */
  readonly secretMissing?: (profile: string) => Words;
  /** The words when there is a secret and no id, where that is a fault. */
  readonly keyIdMissing?: (profile: string) => Words;
  /** Takes an empty value for a missing one. */
  readonly emptyIsMissing?: boolean;
}

/** `aws_access_key_id` and its fellows in a profile. */
export function staticKeys(rules: StaticRules = {}): Step {
  return { provider: 'profile-static', look: (context) => readKeys(context, rules) };
}

function readKeys(context: Context, rules: StaticRules): Outcome {
  const { profiles, profile } = context;
  const section = (rules.from === undefined ? profiles.all : profiles[rules.from]).get(profile);
  const read = (name: string) => {
    const value = setting(section, name);
    return value === '' && rules.emptyIsMissing ? undefined : value;
  };
  const keyId = read('aws_access_key_id');
  const secret = read('aws_secret_access_key');
  const from = rules.from === undefined ? {} : { file: rules.from };
  if (keyId === undefined && secret === undefined) {
    return absent({ kind: 'profile-without-keys', profile, ...from });
  }
  if (keyId === undefined || secret === undefined) {
    const missing = keyId === undefined ? 'aws_access_key_id' : 'aws_secret_access_key';
    const cause: Fault = {
      kind: 'profile-lacks-setting',
      profile,
      ...from,
      missing: [missing],
    };
    const words = (keyId === undefined ? rules.keyIdMissing : rules.secretMissing)?.(profile);
    if (words === undefined) return absent(cause);
    return { kind: 'refused', as: 'invalid', cause, words, profile };
  }
  const token = (rules.tokens ?? ['aws_session_token'])
    .map(read)
    .find((value) => value !== undefined);
  const file = fileOf(context, keyId);
  return {
    kind: 'resolved',
    cause: { kind: 'profile-keys', profile, file },
    profile,
    source: {
      kind: 'keys',
      origin: { kind: 'profile', profile, file },
      accessKeyId: keyId,
      secretAccessKey: seal(secret),
      ...(token ? { sessionToken: seal(token) } : {}),
    },
  };
}

function fileOf(context: Context, keyId: string): 'config' | 'credentials' {
  const inCredentials = context.profiles.credentials.get(context.profile);
  return setting(inCredentials, 'aws_access_key_id') === keyId ? 'credentials' : 'config';
}
