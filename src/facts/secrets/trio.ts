import { guessSecretKind } from '../../expectations/secret-kind.js';
import type { ExpectedSecret, SecretKind, SecretSource } from '../../expectations/secret.js';

/** Where the three parts of one credential come from. */
export interface TrioSources {
  readonly id: SecretSource;
  readonly secret: SecretSource;
  /** Null where nothing tells where a session token would be. */
  readonly token: SecretSource | null;
  /** True for the names that SDKs and actions read themselves, without a prefix of the user's. */
  readonly canonical: boolean;
}

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;
const INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'] as const;

/**
 * Groups expected secrets into credentials: by name where the names are well known (with the
 * user's prefix or stage), else when exactly one key id and one secret key are left over.
 */
export function triosOf(expected: readonly ExpectedSecret[]): TrioSources[] {
  const named = new Map<string, TrioSources>();
  const loose: ExpectedSecret[] = [];
  for (const secret of expected) {
    const trio = trioByName(secret.from);
    if (trio !== null) named.set(`${trio.id.kind} ${trio.id.name}`, trio);
    else loose.push(secret);
  }
  const left = looseTrio(loose);
  return left === null ? [...named.values()] : [...named.values(), left];
}

function trioByName(from: SecretSource): TrioSources | null {
  const names: readonly string[] = from.kind === 'input' ? INPUTS : VARIABLES;
  if (!guessSecretKind(from).startsWith('aws-')) return null;
  const marker = names.find((name) => from.name.includes(name));
  if (marker === undefined) return null;
  const at = from.name.lastIndexOf(marker);
  const part = (name: string): SecretSource => ({
    kind: from.kind,
    name: from.name.slice(0, at) + name + from.name.slice(at + marker.length),
  });
  const [id = '', secret = '', token = ''] = names;
  return {
    id: part(id),
    secret: part(secret),
    token: part(token),
    canonical: from.name === marker,
  };
}

function looseTrio(loose: readonly ExpectedSecret[]): TrioSources | null {
  const only = (kind: SecretKind) => {
    const [first, ...more] = loose.filter((secret) => secret.kind === kind);
    return more.length === 0 ? (first?.from ?? null) : null;
  };
  const id = only('aws-access-key-id');
  const secret = only('aws-secret-access-key');
  if (id === null || secret === null) return null;
  return { id, secret, token: only('aws-session-token'), canonical: false };
}
