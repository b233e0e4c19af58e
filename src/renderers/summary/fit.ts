/**
 * A part of a document that is whole in itself: what it opens (a table, a fold) it closes. It may
 * lose rows to a size limit, from the end, and keeps its head and tail.
 */
export interface Section {
  /** Says what is missing when rows are left out, such as "rows of what was looked at". */
  readonly rowsAre: string;
  readonly head: string;
  /** Lazy: a row that does not fit is never worded. */
  readonly rows: Iterable<string>;
  readonly count: number;
  readonly tail: string;
}

/** What is left out is named in at most this many bytes. */
const NOTE_BYTES = 2_000;

/**
 * Joins sections to at most `limit` bytes of UTF-8, the first ones first. A section may fill half
 * of the room that is left, so that a long one does not starve what follows. Where something had
 * to go, the last lines say what.
 */
export function fit(sections: readonly Section[], limit: number): string {
  let room = limit - NOTE_BYTES;
  const missing: string[] = [];
  const kept = sections.filter((section) => {
    const frame = bytes(section.head) + bytes(section.tail);
    if (frame > room) {
      missing.push(`${section.count} ${section.rowsAre}`);
      return false;
    }
    room -= frame;
    return true;
  });

  const parts = kept.map((section, position) => {
    const share = position === kept.length - 1 ? room : Math.floor(room / 2);
    const { rows, size } = take(section.rows, share);
    room -= size;
    if (rows.length < section.count) {
      missing.push(`${section.count - rows.length} of ${section.count} ${section.rowsAre}`);
    }
    return section.head + rows.join('') + section.tail;
  });
  return parts.join('') + note(missing);
}

function take(rows: Iterable<string>, share: number): { rows: string[]; size: number } {
  const taken: string[] = [];
  let size = 0;
  for (const row of rows) {
    const length = bytes(row);
    if (size + length > share) break;
    size += length;
    taken.push(row);
  }
  return { rows: taken, size };
}

function note(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const list = missing.map((what) => `- ${what}\n`).join('');
  return `**Left out, because there is no more room here** (the JSON report has everything):\n\n${list}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
