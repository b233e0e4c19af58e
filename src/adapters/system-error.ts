/** The codes of the operating system, such as `ENOENT`; Node's word for one that it does not know. */
const OF_THE_SYSTEM = /^(?:E[A-Z0-9]+|UNKNOWN)$/;

/** Node's own codes for what comes from outside; its others are mistakes of whoever called it. */
const FROM_OUTSIDE: readonly string[] = [
  'ABORT_ERR',
  // A path that holds a NUL: it was read in a file, and no file can be called so.
  'ERR_INVALID_ARG_VALUE',
  'ERR_FS_FILE_TOO_LARGE',
  'ERR_STRING_TOO_LONG',
  'ERR_BUFFER_TOO_LARGE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_WORKER_OUT_OF_MEMORY',
];

/**
 * The code of a failure that lies outside this program: a file that may not be read, a disk that is
 * full. Undefined for a mistake of our own, which must be thrown on: it is no answer to anything.
 * @see https://nodejs.org/api/errors.html#nodejs-error-codes
 */
export function systemCode(thrown: unknown): string | undefined {
  const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  if (typeof code !== 'string') return undefined;
  return OF_THE_SYSTEM.test(code) || FROM_OUTSIDE.includes(code) ? code : undefined;
}

/** The same for a failure that is expected to be outside. @throws whatever is a mistake of ours */
export function codeOrThrow(thrown: unknown): string {
  const code = systemCode(thrown);
  if (code === undefined) throw thrown;
  return code;
}
