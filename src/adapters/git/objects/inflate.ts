import { constants, createInflate, inflateSync } from 'node:zlib';

/** Inflates many small zlib streams. */
export interface Inflater {
  /**
   * Inflates the stream in `input[from, to)` into `output` at `at`, where it must fill exactly
   * `size` bytes, and says whether it did. One byte beyond is used as well: it tells a stream that
   * holds more than it promised. Whatever the stream claims, no more than that is ever written.
   */
  whole(
    input: Uint8Array,
    from: number,
    to: number,
    output: Uint8Array,
    at: number,
    size: number,
  ): boolean;
  /** Fills `output` with a stream's first bytes; how many there were, or -1 when it is damaged. */
  start(input: Uint8Array, output: Uint8Array): number;
}

/** What Node's own streams keep in reserve; stable since Node 10, but promised by nobody. */
interface Engine {
  readonly _handle: {
    writeSync(
      flush: number,
      input: Uint8Array,
      inputAt: number,
      inputSize: number,
      output: Uint8Array,
      outputAt: number,
      outputSize: number,
    ): void;
    reset(): void;
    onerror: (message: string, code: number) => void;
  };
  /** [bytes of output left, bytes of input left] */
  readonly _writeState: Uint32Array;
}

/**
 * An inflater that reuses one zlib handle, which takes about half the time of `inflateSync` on a
 * pack's entries; where this Node's zlib is built otherwise, a check at the start notices, and
 * `inflateSync` does the work.
 */
export function createInflater(): Inflater {
  try {
    const reused = reusing(createInflate() as unknown as Engine);
    if (inflates(reused)) return reused;
  } catch {
    // Another zlib: the slow way is right everywhere.
  }
  return inflatingOnce;
}

function reusing({ _handle: handle, _writeState: state }: Engine): Inflater {
  let failed = false;
  handle.onerror = () => {
    failed = true;
  };
  return {
    whole(input, from, to, output, at, size) {
      // The handle would end the whole process over a range that is none.
      if (!(from >= 0 && from < to && to <= input.length)) return false;
      if (!(at >= 0 && size >= 0 && at + size < output.length)) return false;
      failed = false;
      handle.writeSync(constants.Z_FINISH, input, from, to - from, output, at, size + 1);
      const left = state[0];
      handle.reset();
      return !failed && left === 1;
    },
    start(input, output) {
      if (input.length === 0) return -1;
      failed = false;
      const flush = constants.Z_SYNC_FLUSH;
      handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
      const left = state[0] ?? 0;
      handle.reset();
      return failed ? -1 : output.length - left;
    },
  };
}

/** The public way. */
export const inflatingOnce: Inflater = {
  whole(input, from, to, output, at, size) {
    try {
      const bytes = inflateSync(input.subarray(from, to), { maxOutputLength: size + 1 });
      if (bytes.length !== size) return false;
      output.set(bytes, at);
      return true;
    } catch (thrown) {
      zlibFault(thrown);
      return false;
    }
  },
  start(input, output) {
    try {
      // So little input that it cannot become much, whatever it says.
      const bytes = inflateSync(input.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH });
      output.set(bytes.subarray(0, output.length));
      return Math.min(bytes.length, output.length);
    } catch (thrown) {
      zlibFault(thrown);
      return -1;
    }
  },
};

/** A stream that is damaged, or longer than it promised. @throws whatever else went wrong */
function zlibFault(thrown: unknown): void {
  const { code = '' } = thrown as { code?: string };
  if (!code.startsWith('Z_') && code !== 'ERR_BUFFER_TOO_LARGE') throw thrown;
}

/** A stream of "preflight preflight", whole, cut short, damaged and longer than promised. */
function inflates({ whole, start }: Inflater): boolean {
  const input = Buffer.from('eJwrKEpNy8lMzyhRKICxAEzFB6s=', 'base64');
  const output = new Uint8Array(32);
  const damaged = Uint8Array.from(input);
  damaged[6] = 0xff;
  return (
    whole(input, 0, input.length, output, 1, 19) &&
    Buffer.from(output.subarray(1, 20)).toString() === 'preflight preflight' &&
    !whole(input, 0, input.length - 6, output, 1, 19) &&
    !whole(damaged, 0, damaged.length, output, 1, 19) &&
    !whole(input, 0, input.length, output, 1, 9) &&
    start(input, output.subarray(0, 9)) === 9 &&
    Buffer.from(output.subarray(0, 9)).toString() === 'preflight' &&
    start(damaged, output) === -1 &&
    whole(input, 0, input.length, output, 1, 19)
  );
}
