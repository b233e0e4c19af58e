import { LFS_POINTERS } from './reading/lfs.js';
import { seal } from '../../report/sealed.js';
import type { ContentHit } from '../../scanner/content-hits.js';
import type { LocatedHit, ScanAnswer, Scanned } from '../../world/git.js';

/** A path as shown, with its bytes where they are not UTF-8. */
export interface ShownPath {
  readonly path: string;
  readonly rawPath?: Uint8Array;
}

type Origin = Pick<LocatedHit, 'commit' | 'author' | 'committedAt' | 'inHead'>;

/** What is left out by design: all other gaps leave the question open whether there is a key. */
const BY_DESIGN: readonly string[] = ['Submodules are not scanned', LFS_POINTERS];

/** How many gaps of one sort are told by name. */
const NAMED_GAPS = 5;

/** What a scan finds, sees and misses, added up while it runs. */
export interface Tally {
  hits(found: readonly ContentHit[], at: ShownPath, origin?: Origin): void;
  saw(what: Partial<Scanned>): void;
  /** Notes something that was not looked at; `sort` is a clause such as "could not be read". */
  gap(sort: string, name: string): void;
  /** Notes a whole sentence; `missed` when it tells of contents that were asked for and not seen. */
  note(sentence: string, missed?: 'missed'): void;
  answer(more?: Pick<Extract<ScanAnswer, { kind: 'scanned' }>, 'tips' | 'shard'>): ScanAnswer;
}

/** An empty tally. */
export function createTally(): Tally {
  const hits: LocatedHit[] = [];
  const gaps = new Map<string, { names: string[]; count: number }>();
  const notes = new Set<string>();
  const missedNotes = new Set<string>();
  const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
  return {
    hits(found, at, origin) {
      for (const { kind, line, column, key } of found) {
        hits.push({
          kind,
          path: at.path,
          ...(at.rawPath === undefined
            ? {}
            : { rawPath: Buffer.from(at.rawPath).toString('base64') }),
          line,
          column,
          key: seal(key),
          ...origin,
        });
      }
    },
    saw(what) {
      scanned.files += what.files ?? 0;
      scanned.blobs += what.blobs ?? 0;
      scanned.commits += what.commits ?? 0;
      scanned.bytes += what.bytes ?? 0;
    },
    gap(sort, name) {
      const entry = gaps.get(sort) ?? { names: [], count: 0 };
      entry.count += 1;
      if (entry.names.length < NAMED_GAPS) entry.names.push(name);
      gaps.set(sort, entry);
    },
    note(sentence, missed) {
      notes.add(sentence);
      if (missed !== undefined) missedNotes.add(sentence);
    },
    answer(more) {
      const sorts = Array.from(gaps, ([sort, gap]) => ({ sort, sentence: describe(sort, gap) }));
      const open = sorts.filter(({ sort }) => !BY_DESIGN.includes(sort));
      const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
      return {
        kind: 'scanned',
        hits: hits.sort(byPlace),
        scanned,
        gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
        ...(missed.length === 0 ? {} : { missed }),
        ...more,
      };
    },
  };
}

function describe(sort: string, { names, count }: { names: string[]; count: number }): string {
  const more = count > names.length ? ` and ${count - names.length} more` : '';
  return `${sort}: ${names.join(', ')}${more}`;
}

function byPlace(a: LocatedHit, b: LocatedHit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
}
