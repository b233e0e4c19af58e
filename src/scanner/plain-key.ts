import { isKeyId } from '../report/key-id.js';
import { unescapeToken } from './escapes.js';
import type { PatternKind } from './patterns/pattern.js';

/**
 * The key itself, whatever way a file spells it: without the NULs of UTF-16, without `%2F`, `\/`
 * and `\u002f`, out of the base64 of a Kubernetes secret. So one key has one identity everywhere.
 */
export function plainKey(kind: PatternKind, spelled: string): string {
  const plain = unescapeToken(spelled.replaceAll('\0', ''));
  const isEncoded =
    (kind === 'aws-access-key-id' && !isKeyId(plain)) ||
    (kind === 'aws-secret-access-key' && plain.length !== 40);
  return isEncoded ? Buffer.from(plain, 'base64').toString('latin1').trimEnd() : plain;
}
