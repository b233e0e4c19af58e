/**
 * The SHA-256 of a text, in hex. node:crypto is loaded by the first call: it costs several
 * milliseconds, and a scan that finds nothing hashes nothing.
 */
export function sha256(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}
