/**
 * A way of writing text that hides keys from who reads bytes: base64, a second escaping, colours of a
 * terminal. Each has its file here. It announces itself by literals, which are looked for in the one pass
 * over a content that looks for keys too; only around those is it lifted, and only so far.
 */
export interface Veil {
  /** Texts of five bytes or more: what stands near a hidden key where it is veiled so. */
  readonly announced: readonly Announcement[];
  /** What a window hides, or undefined where a look at the place says that there is nothing. */
  lift(window: Window, announcement: Announcement): Lifted | undefined;
}

/** A literal that announces a veil. */
export interface Announcement {
  readonly literal: string;
  /** For whoever made it: what the literal means. */
  readonly phase?: number;
  /** The literal stands for text in UTF-16. */
  readonly wide?: true;
}

/** What is looked at around a literal: a piece of a content. */
export interface Window {
  readonly bytes: Buffer;
  /** The literal itself. */
  readonly at: number;
  /** How far a look may go: half-open. */
  readonly from: number;
  readonly to: number;
}

/** What stood under a veil, and where each of its bytes comes from. */
export interface Lifted {
  readonly text: Buffer;
  /** For each byte of `text` where its spelling begins; one more for the end. */
  readonly origins: readonly number[];
  /** Whether the text goes on beyond the window, on either side: what touches that end is not whole. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Lifts a veil that spells some characters otherwise, and leaves all others as they are. */
export function liftSpellings(
  { bytes, from, to }: Window,
  spellings: RegExp,
  plain: (spelled: string, before: string) => string,
): Lifted {
  const raw = bytes.toString('latin1', from, to);
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const { 0: spelled, index } of raw.matchAll(spellings)) {
    text += raw.slice(at, index);
    for (; at < index; at++) origins.push(from + at);
    const put = plain(spelled, text.slice(-1));
    for (let count = 0; count < put.length; count++) origins.push(from + index);
    text += put;
    at = index + spelled.length;
  }
  text += raw.slice(at);
  for (; at <= raw.length; at++) origins.push(from + at);
  return {
    text: Buffer.from(text, 'latin1'),
    origins,
    cutBefore: from > 0,
    cutAfter: to < bytes.length,
  };
}
