import { seal } from '../../report/sealed.js';
import type { Sight } from '../sight.js';
import {
  absent,
  type Context,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

/** How one SDK reads keys from variables. */
export interface EnvironmentRules {
  /** The first that is set (and not empty) counts. */
  readonly keyIds?: readonly string[];
  readonly secrets?: readonly string[];
  readonly tokens?: readonly string[];
  /** Takes whitespace off the values; off key id and secret alone where it says `keys`. */
  readonly trims?: boolean | 'keys';
  /** Takes a value of nothing but whitespace for unset. */
  readonly blankIsUnset?: boolean;
  /** A value that it takes for unset, besides the empty one. */
  readonly alsoUnset?: string;
  /** Of several names the first that is there counts, and is no other's place when it is empty. */
  readonly firstThereCounts?: true;
  /** The words when there is an id and no secret, where that ends the chain. */
  readonly secretMissing?: (variable: string) => Words;
  /** Whether the variables are passed over for a profile that was named, or chosen in any way. */
  readonly skipped?: (context: Context) => 'named' | 'chosen' | undefined;
  /** The words when a value cannot be put into a header; undefined for one that can. */
  readonly unsendable?: (value: string, header: 'authorization' | 'token') => Words | undefined;
  /** Judges AWS_CREDENTIAL_EXPIRATION; undefined when the SDK takes the keys all the same. */
  readonly expired?: (
    value: string,
    now: number,
  ) => Pick<Refused, 'cause' | 'words' | 'atUse'> | undefined;
}

/** Static keys from the environment. */
export function environment(rules: EnvironmentRules = {}): Step {
  return {
    provider: 'environment',
    look(context) {
      const profile = rules.skipped?.(context);
      if (profile !== undefined) return absent({ kind: 'environment-passed-over', profile });
      return readKeys(context.sight, rules);
    },
  };
}

function readKeys(sight: Sight, rules: EnvironmentRules): Outcome {
  const find = (names: readonly string[], trims = Boolean(rules.trims)) =>
    firstSet(sight, names, rules, trims);
  const keyId = find(rules.keyIds ?? ['AWS_ACCESS_KEY_ID']);
  const secretNames = rules.secrets ?? ['AWS_SECRET_ACCESS_KEY'];
  const secret = find(secretNames);
  if (keyId === undefined) {
    return absent({
      kind: secret === undefined ? 'environment-empty' : 'environment-lacks-key-id',
    });
  }
  if (secret === undefined) {
    const cause = { kind: 'environment-lacks-secret' } as const;
    if (rules.secretMissing === undefined) return absent(cause);
    const words = rules.secretMissing(secretNames[0] ?? 'AWS_SECRET_ACCESS_KEY');
    return { kind: 'refused', as: 'invalid', cause, words };
  }
  const token = find(rules.tokens ?? ['AWS_SESSION_TOKEN'], rules.trims === true);
  const expiration = sight.variable('AWS_CREDENTIAL_EXPIRATION');
  if (expiration !== undefined && expiration !== '') {
    const fault = rules.expired?.(expiration, sight.now);
    if (fault !== undefined) return { kind: 'refused', as: 'invalid', ...fault };
  }
  const unsent = unsendable(rules, keyId, token);
  if (unsent !== undefined) return unsent;
  return {
    kind: 'resolved',
    cause: { kind: 'environment-keys', variable: keyId.name },
    source: {
      kind: 'keys',
      origin: { kind: 'environment' },
      accessKeyId: keyId.value,
      secretAccessKey: seal(secret.value),
      ...(token === undefined ? {} : { sessionToken: seal(token.value) }),
      ...(expiration ? { expiration } : {}),
    },
  };
}

/** The refusal of a key id or a token that no header can carry. It only shows at the first call. */
function unsendable(
  rules: EnvironmentRules,
  keyId: Variable,
  token: Variable | undefined,
): Refused | undefined {
  const sent = [
    [keyId, 'authorization'],
    [token, 'token'],
  ] as const;
  for (const [variable, header] of sent) {
    const words = variable && rules.unsendable?.(variable.value, header);
    if (words === undefined || variable === undefined) continue;
    const cause = { kind: 'environment-line-break', variable: variable.name } as const;
    return { kind: 'refused', as: 'invalid', cause, words, atUse: true, then: 'abort' };
  }
  return undefined;
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

function firstSet(
  sight: Sight,
  names: readonly string[],
  rules: EnvironmentRules,
  trims: boolean,
): Variable | undefined {
  for (const name of names) {
    const there = sight.variable(name);
    const raw = there ?? '';
    const value = trims ? raw.trim() : raw;
    const unset =
      value === '' || value === rules.alsoUnset || (rules.blankIsUnset && value.trim() === '');
    if (!unset) return { name, value };
    if (rules.firstThereCounts && there !== undefined) return undefined;
  }
  return undefined;
}
