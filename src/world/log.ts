/** What became of opening a log. `absent` is an answer, not an error. */
export type LogOpening =
  | {
      readonly kind: 'open';
      /** Its bytes, piece by piece; a piece is only good until the next is asked for. */
      readonly pieces: AsyncIterable<Uint8Array>;
    }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'unreadable';
      /** The system's code, or in words. */
      readonly reason: string;
    };
