import { unescapeToken } from './escapes.js';
import { patternOf } from './patterns/index.js';

/**
 * The key itself, whatever way a file spells it: without the NULs of UTF-16, without `%2F`, `\/`
 * and `\u002f`, out of the base64 of a Kubernetes secret. So one key has one identity everywhere.
 */
export function plainKey(kind: string, spelled: string): string {
  const plain = unescapeToken(spelled.replaceAll('\0', ''));
  return patternOf(kind)?.decode?.(plain) ?? plain;
}
