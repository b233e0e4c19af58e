import { seal } from '../../report/sealed.js';
import type { UnopenedMember } from '../../scanner/archives/member-hits.js';
import { INSIDE, type Unopened } from '../../scanner/archives/archive.js';
import type { ContentHit } from '../../scanner/content-hits.js';
import type { LocatedHit, ScanAnswer, Scanned } from '../../world/git.js';

/** A path as shown, with its bytes where they are not UTF-8. */
export interface ShownPath {
  readonly path: string;
  readonly rawPath?: Uint8Array;
}

type Origin = Pick<LocatedHit, 'commit' | 'author' | 'committedAt' | 'inHead'>;

/** One way in which something stays unseen. */
interface Gap {
  readonly words: string;
  /** Left out on purpose: all others leave the question open whether there is a key. */
  readonly byDesign?: true;
  /** A clone that holds more would have it. */
  readonly lacking?: true;
}

const GAPS = {
  submodule: { words: 'Submodules are not scanned', byDesign: true },
  'lfs-pointer': {
    words: 'Git LFS pointers, whose contents lie elsewhere and are not scanned',
    byDesign: true,
  },
  'too-large': { words: 'Too large to be scanned' },
  'archive-too-large': {
    words: 'Archives that unpack to more than is unpacked, so not opened to the end',
  },
  'archive-closed': {
    words:
      'In archives and not opened (encrypted, or packed in another way than zip, gzip and tar)',
    byDesign: true,
  },
  'line-too-long': {
    words: 'Lines longer than are held, in which your own rules were looked for piece by piece',
  },
  'archive-damaged': {
    words: 'Archives that are damaged, so searched as they are and not opened to the end',
    byDesign: true,
  },
  'archive-too-deep': {
    words: 'Archives in archives in archives, searched as they are and not opened',
    byDesign: true,
  },
  unreadable: { words: 'Could not be read' },
  'not-there': { words: 'Named, and not there' },
  'neither-file-nor-folder': { words: 'Neither a file nor a folder, so not scanned' },
  damaged: { words: 'Damaged in this repository' },
  'damaged-or-missing': { words: 'Damaged or missing in this repository' },
  'damaged-before-others': { words: 'Damaged, so that what is behind it was not scanned' },
  missing: { words: 'Missing from this clone', lacking: true },
  'reached-and-missing': {
    words: 'Missing in this clone, though a ref reaches it',
    lacking: true,
  },
  'never-fetched': { words: 'Never fetched into this partial clone', lacking: true },
  'lender-not-there': { words: 'Objects are borrowed from a folder that is not there' },
  'not-whole': { words: 'Not whole, as far as git can tell' },
  'not-fetched': { words: 'Contents could not be fetched', lacking: true },
  'base-not-here': { words: 'The range begins at a commit that is not here' },
  'parents-not-here': {
    words: 'Commits whose parents this shallow clone lacks, so scanned whole',
    lacking: true,
  },
  'too-many-paths': {
    words:
      'Changes of more paths than can be told: each content that is new was searched once, and one that was copied may be missed',
  },
  'changes-unread': { words: 'Commits whose changes could not be read' },
  'too-many-places': { words: 'Keys that stand at more places than are told' },
  'refs-unread': { words: 'Refs that cannot be read' },
  'needs-git': { words: 'Cannot be read without git' },
} as const satisfies Record<string, Gap>;
type GapSort = keyof typeof GAPS;

/** Members that stayed closed, by why they did. */
const CLOSED: Readonly<Record<Unopened, GapSort>> = {
  encrypted: 'archive-closed',
  'other-method': 'archive-closed',
  'line-too-long': 'line-too-long',
  damaged: 'archive-damaged',
  'too-large': 'archive-too-large',
  'too-many': 'archive-too-large',
  'too-deep': 'archive-too-deep',
};

/** How many gaps of one sort are told by name. */
const NAMED_GAPS = 5;

/** A key is told at so many places: whoever removes it looks for it anyway. */
export const MOST_PLACES = 1_000;
/** So many hits are told; beyond them only the first place of a key. */
const MOST_HITS = 20_000;

/** What a scan finds, sees and misses, added up while it runs. */
export interface Tally {
  hits(found: readonly ContentHit[], at: ShownPath, origin?: Origin): void;
  saw(what: Partial<Scanned>): void;
  /** Notes what an archive holds that was not looked at. */
  unopened(members: readonly UnopenedMember[], archive: string): void;
  /** Notes something that was not looked at, by name. */
  gap(sort: GapSort, name: string): void;
  /**
   * Notes a whole sentence; `missed` when it tells of contents that were asked for and not seen,
   * `lacking` when it is this clone that lacks them.
   */
  note(sentence: string, missed?: 'missed' | 'lacking'): void;
  answer(more?: Pick<Extract<ScanAnswer, { kind: 'scanned' }>, 'tips' | 'shard'>): ScanAnswer;
}

/** An empty tally. */
export function createTally(): Tally {
  const hits: LocatedHit[] = [];
  const places = new Map<string, number>();
  const gaps = new Map<GapSort, { names: string[]; count: number }>();
  const notes = new Set<string>();
  const missedNotes = new Set<string>();
  let lacking = false;
  const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };

  function gap(sort: GapSort, name: string): void {
    const entry = gaps.get(sort) ?? { names: [], count: 0 };
    entry.count += 1;
    if (entry.names.length < NAMED_GAPS) entry.names.push(name);
    gaps.set(sort, entry);
  }

  return {
    hits(found, at, origin) {
      for (const { kind, line, column, key, member } of found) {
        const own = places.get(`${kind} ${key}`) ?? 0;
        if (own > 0 && (own >= MOST_PLACES || hits.length >= MOST_HITS)) {
          gap('too-many-places', at.path);
          continue;
        }
        places.set(`${kind} ${key}`, own + 1);
        hits.push({
          kind,
          path: at.path,
          ...(at.rawPath === undefined
            ? {}
            : { rawPath: Buffer.from(at.rawPath).toString('base64') }),
          line,
          column,
          key: seal(key),
          ...(member === undefined ? {} : { member }),
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
    gap,
    unopened(members, archive) {
      for (const { name, why } of members) {
        gap(CLOSED[why], name === '' ? archive : `${archive}${INSIDE}${name}`);
      }
    },
    note(sentence, missed) {
      notes.add(sentence);
      if (missed !== undefined) missedNotes.add(sentence);
      if (missed === 'lacking') lacking = true;
    },
    answer(more) {
      const sorts = Array.from(gaps, ([sort, noted]) => {
        const { words, ...about }: Gap = GAPS[sort];
        return { ...about, sentence: describe(words, noted) };
      });
      const open = sorts.filter(({ byDesign }) => byDesign !== true);
      const lacks = lacking || open.some((sort) => sort.lacking === true);
      const missed = [...missedNotes, ...open.map(({ sentence }) => sentence)];
      return {
        kind: 'scanned',
        hits: hits.sort(byPlace),
        scanned,
        gaps: [...notes, ...sorts.map(({ sentence }) => sentence)],
        ...(missed.length === 0 ? {} : { missed }),
        ...(lacks ? { cloneLacks: true as const } : {}),
        ...more,
      };
    },
  };
}

function describe(words: string, { names, count }: { names: string[]; count: number }): string {
  const more = count > names.length ? ` and ${count - names.length} more` : '';
  return `${words}: ${names.join(', ')}${more}`;
}

function byPlace(a: LocatedHit, b: LocatedHit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
}
