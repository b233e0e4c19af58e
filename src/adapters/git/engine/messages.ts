import { createGlance, holdKeys } from '../../../scanner/glance.js';
import type { UserSearch } from '../../../scanner/user-rules.js';
import type { Contents } from './contents.js';
import { messageHits, saidFrom } from './message-hits.js';
import type { WalkSink } from './sink.js';

/** Searches the messages of commits and tags, many at once: most are short, and few hold a key. */
export interface Messages {
  /** Searches a commit or tag now. */
  search(rank: number, object: Buffer): void;
  /** Takes a commit or tag that is stored whole, to be searched now or later. */
  add(rank: number, object: Buffer): void;
  /** Searches what was put off. */
  finish(): void;
}

/** No message yet. */
export function createMessages(contents: Contents, sink: WalkSink, user?: UserSearch): Messages {
  const glance = createGlance(holdKeys);
  let waiting: number[] = [];

  function search(rank: number, object: Buffer): void {
    const found = messageHits(object, user);
    if (found.length > 0) sink.hits(rank, false, found);
  }

  function finish(): void {
    const ranks = waiting;
    waiting = [];
    if (!glance.suspicious()) return;
    const { heap } = contents;
    const { byteTop, pieceTop } = heap;
    for (const rank of ranks) {
      const rope = contents.root(rank);
      if (rope === undefined) sink.defer(rank);
      else search(rank, contents.view(rope));
      heap.byteTop = byteTop;
      heap.pieceTop = pieceTop;
    }
  }

  return {
    search,
    add(rank, object) {
      const message = object.subarray(saidFrom(object));
      // NULs are not for a glance, nor are a team's own rules, and what is large gains nothing by it.
      if (user !== undefined || message.length > glance.bytes.length >> 4 || message.includes(0)) {
        search(rank, object);
        return;
      }
      if (glance.top + message.length > glance.bytes.length) finish();
      message.copy(glance.bytes, glance.top);
      glance.top += message.length;
      glance.close();
      waiting.push(rank);
    },
    finish,
  };
}
