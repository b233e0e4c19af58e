import { isKeyId } from '../../report/key-id.js';

/** What a value without its surroundings resembles, whatever it was meant to be. */
export type Look =
  | 'key-id'
  | 'secret-key'
  | 'session-token'
  | 'arn'
  | 'json'
  | 'assignment'
  | 'base64-of-key-id'
  | 'base64-of-secret-key'
  | 'other';

/** No AWS value is longer; what is longer is not looked at by pattern. */
const LONGEST = 16_384;

/** Told from the outside only: length, alphabet, first and last characters. */
export function lookOf(core: string): Look {
  if (isKeyId(core)) return 'key-id';
  if (isSecretKey(core)) return 'secret-key';
  if (/^[{[]/.test(core) && /[}\]]$/.test(core)) return 'json';
  if (core.length > LONGEST) return 'other';
  if (core.startsWith('arn:')) return 'arn';
  if (/^(?:export +|set +)?[A-Za-z_][A-Za-z0-9_]{2,60}(?: *= *|: +)[^\s=]/.test(core))
    return 'assignment';
  if (isSessionToken(core)) return 'session-token';
  return base64Look(core);
}

/** True for 40 characters of base64 without padding: the form of every secret access key. */
export function isSecretKey(core: string): boolean {
  return /^[A-Za-z0-9/+]{40}$/.test(core);
}

/** True for the beginnings that session tokens have had so far. A token may begin otherwise. */
function isSessionToken(core: string): boolean {
  return core.length >= 100 && /^(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|AQoDYXdz|FQoDYXdz)/.test(core);
}

/** 20 bytes encode to 28 characters, 40 (with or without a line feed) to 56. */
function base64Look(core: string): Look {
  if (core.length !== 28 && core.length !== 56) return 'other';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(core)) return 'other';
  const decoded = Buffer.from(core, 'base64').toString('latin1').trim();
  if (isKeyId(decoded)) return 'base64-of-key-id';
  return isSecretKey(decoded) ? 'base64-of-secret-key' : 'other';
}
