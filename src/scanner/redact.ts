import { accountOfKeyId, isKeyId, maskKeyId } from '../report/key-id.js';

/** What may be shown of a key that was found. */
export interface RedactedKey {
  /** Enough for its owner to recognise it, never enough to use it. */
  readonly preview: string;
  /** The account that issued it, decoded offline from a key id; 12 digits. */
  readonly account?: string;
}

/**
 * Redacts a found key. A key id shows its first and last four characters, as AWS's own console
 * lists it; of every other kind only the length is told.
 */
export function redactKey(kind: string, key: string): RedactedKey {
  const id = kind === 'aws-access-key-id' ? keyIdIn(key) : undefined;
  if (id === undefined) return { preview: `${WORDS[kind] ?? 'key'} (${key.length} characters)` };
  const account = accountOfKeyId(id);
  return { preview: maskKeyId(id), ...(account === undefined ? {} : { account }) };
}

const WORDS: Readonly<Record<string, string>> = {
  'aws-access-key-id': 'access key id',
  'aws-secret-access-key': 'secret access key',
  'aws-session-token': 'session token',
  'bedrock-api-key': 'Bedrock API key',
};

/** The key id itself, or the one that base64 wraps, as in a Kubernetes secret. */
function keyIdIn(key: string): string | undefined {
  if (isKeyId(key)) return key;
  const decoded = Buffer.from(key, 'base64').toString('latin1').trim();
  return isKeyId(decoded) ? decoded : undefined;
}
