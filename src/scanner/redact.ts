import { accountOfKeyId, isKeyId, maskKeyId } from '../report/key-id.js';

/** What may be shown of a key that was found. */
export interface RedactedKey {
  /** Enough for its owner to recognise it, never enough to use it. */
  readonly preview: string;
  /** The account that issued it, decoded offline; 12 digits. */
  readonly account?: string;
}

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
export function redactKey(kind: string, key: string): RedactedKey {
  const account = accountOf(key);
  const preview = isKeyId(key)
    ? maskKeyId(key)
    : `${WORDS[kind] ?? 'key'} (${key.length} characters)`;
  return { preview, ...(account === undefined ? {} : { account }) };
}

const WORDS: Readonly<Record<string, string>> = {
  'aws-access-key-id': 'access key id',
  'aws-secret-access-key': 'secret access key',
  'aws-session-token': 'session token',
  'bedrock-api-key': 'Bedrock API key',
};

/**
 * The account that a key tells: in a key id, in the user name of a long-term Bedrock key, in the
 * presigned URL of a short-term one.
 */
function accountOf(key: string): string | undefined {
  if (isKeyId(key)) return accountOfKeyId(key);
  const decode = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');
  if (key.startsWith('ABSK')) {
    return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
  }
  if (!key.startsWith(SHORT_TERM)) return undefined;
  const url = decode(key.slice(SHORT_TERM.length));
  const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(url)?.[1];
  return id === undefined ? undefined : accountOfKeyId(id);
}

const SHORT_TERM = 'bedrock-api-key-';
