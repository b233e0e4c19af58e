import { accountOfKeyId, isKeyId, maskKeyId } from '../report/key-id.js';
import { unescapeToken } from './escapes.js';
import type { Hit } from './match.js';

/** What may be said of a hit. Holds nothing of a secret but its length and its hash. */
export interface RedactedHit {
  /** `AKIA...WXYZ` for a key id, else the kind and the length. */
  readonly preview: string;
  /**
   * SHA-256 of the key itself, in hex: the same however the key is spelled in a file. Keys are
   * drawn at random, so the hash can't be guessed back.
   */
  readonly keyHash: string;
  /** Decoded offline from the key, where it holds one; 12 digits. */
  readonly account?: string;
}

/** The names that a reader knows the secret kinds by. */
const NAMES = {
  'aws-access-key-id': 'aws_access_key_id',
  'aws-secret-access-key': 'aws_secret_access_key',
  'aws-session-token': 'aws_session_token',
  'bedrock-api-key': 'bedrock_api_key',
} as const;

/**
 * Redacts a hit of a content. Hashing is handed in (`createHash('sha256')` in hex), so that a scan
 * without hits need not load it.
 */
export function redact(
  content: Uint8Array,
  hit: Hit,
  sha256: (text: string) => string,
): RedactedHit {
  const key = keyOf(content, hit);
  const account = accountOf(key);
  return {
    preview: isKeyId(key) ? maskKeyId(key) : `${NAMES[hit.kind]} (${key.length} characters)`,
    keyHash: sha256(key),
    ...(account === undefined ? {} : { account }),
  };
}

/** The key as AWS issued it: without NULs of UTF-16, escapes, and the base64 of Kubernetes. */
function keyOf(content: Uint8Array, hit: Hit): string {
  const bytes = content.subarray(hit.start, hit.end).filter((byte) => byte !== 0);
  const spelled = unescapeToken(Buffer.from(bytes).toString('latin1'));
  if (hit.kind === 'aws-access-key-id' && !isKeyId(spelled)) return decode(spelled);
  if (hit.kind === 'aws-secret-access-key' && spelled.length !== 40) return decode(spelled);
  return spelled;
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1').trimEnd();
}

function accountOf(key: string): string | undefined {
  if (isKeyId(key)) return accountOfKeyId(key);
  if (key.startsWith('ABSK')) return /-at-(\d{12})/.exec(decode(key.slice(4)))?.[1];
  if (!key.startsWith('bedrock-api-key-')) return undefined;
  const url = decode(key.slice('bedrock-api-key-'.length));
  const id = /X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/i.exec(url)?.[1];
  return id === undefined ? undefined : accountOfKeyId(id);
}
