/** A line that is longer is handed on in parts. */
const LONGEST = 1 << 16;
const LINE_FEED = 0x0a;

/** Hands on what one stream brings in whole lines, so that those of two streams stay apart. */
export interface WholeLines {
  push(bytes: Buffer): void;
  /** What is left when the stream ends. */
  end(): void;
}

export function wholeLines(hear: (lines: Uint8Array) => void): WholeLines {
  let held: Buffer[] = [];
  let size = 0;

  function hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    held.push(bytes);
    size += bytes.length;
  }

  function release(): void {
    if (size === 0) return;
    hear(held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held));
    held = [];
    size = 0;
  }

  return {
    push(bytes) {
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      hold(bytes.subarray(0, end === 0 ? bytes.length : end));
      if (end > 0 || size > LONGEST) release();
      if (end > 0) hold(bytes.subarray(end));
    },
    end: release,
  };
}
