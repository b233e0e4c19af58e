/** What became of reading a file. `absent` is an answer, not an error. */
export type FileReading =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly size: number }
  | {
      readonly kind: 'unreadable';
      /** The system's code, or in words. */
      readonly reason: string;
      readonly isDirectory?: true;
    };

/** The file system, as far as the preflight looks at it. */
export interface Files {
  /** Reads a whole file of at most `limit` bytes. Never throws. */
  read(path: string, limit: number): Promise<FileReading>;
  /** The names in a directory; empty when it is absent or unreadable. */
  list(path: string): Promise<readonly string[]>;
  /** Where a path really leads, absolute, every link in it resolved; undefined where nothing is. */
  real(path: string): Promise<string | undefined>;
}
