/** So many bytes git looks at to tell a text from other content. */
const GIT_LOOKS_AT = 8000;

/** Whether git takes a content for no text: a NUL among its first 8000 bytes. */
export function isBinaryToGit(bytes: Uint8Array): boolean {
  return bytes.subarray(0, GIT_LOOKS_AT).includes(0);
}

/** Whether GNU grep does: a NUL anywhere. */
export function isBinaryToGrep(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}
