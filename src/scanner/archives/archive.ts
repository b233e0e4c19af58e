/** The forms of archives that are opened. */
export type ArchiveForm = 'zip' | 'gzip' | 'tar';

/** Separates an archive's name from the name of what is in it, as Java's URLs do. */
export const INSIDE = '!/';

/** Why a member of an archive, or the rest of one, was not looked at. */
export type Unopened =
  /** A line of it is longer than is held, so that a team's own rules saw it in pieces. */
  | 'line-too-long'
  /** Its content is encrypted. */
  | 'encrypted'
  /** It is packed by a method that is not read here (7z, xz, zstd and the like). */
  | 'other-method'
  /** It ends too early, or its bytes are no such archive after all. */
  | 'damaged'
  /** It would unpack to more than is unpacked at once. */
  | 'too-large'
  /** It holds more members than are opened. */
  | 'too-many'
  /** It is an archive in an archive in an archive. */
  | 'too-deep';

/** What one archive holds, member by member. */
export type Member =
  | { readonly kind: 'content'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'unopened'; readonly name: string; readonly why: Unopened };

/** What may still be unpacked. One budget serves a whole scan: a thousand bombs are one. */
export interface Budget {
  /** Bytes of content, of all archives together. */
  bytes: number;
}

/** The bounds within which archives are opened. */
export interface Limits {
  /** Bytes that one member may unpack to. */
  readonly memberBytes: number;
  /** Bytes that one archive may unpack to, nested ones included. */
  readonly archiveBytes: number;
  /** Members of one archive. */
  readonly members: number;
  /** Bytes that all archives of a scan may unpack to. */
  readonly scanBytes: number;
}

/** Far beyond what is committed by people, far below what hurts. */
export const LIMITS: Limits = {
  memberBytes: 64 << 20,
  archiveBytes: 256 << 20,
  members: 20_000,
  scanBytes: 4 * 2 ** 30,
};

/** What is left to one archive: both fall with every byte that is unpacked. */
export interface Room {
  readonly limits: Limits;
  readonly scan: Budget;
  /** Bytes that this archive may still unpack to. */
  archive: number;
  /** Members that it may still hold. */
  members: number;
}

/** How many bytes the next member may have. */
export function roomFor({ limits, scan, archive }: Room): number {
  return Math.max(0, Math.min(limits.memberBytes, archive, scan.bytes));
}

/** Takes what a member has unpacked to. */
export function spend(room: Room, bytes: number): void {
  room.archive -= bytes;
  room.scan.bytes -= bytes;
}

/** Deflate makes at most so many bytes of one. */
const STEEPEST = 1_032;

/** Takes what an attempt that came to nothing can have unpacked. */
export function spendInVain(room: Room, packed: number): void {
  spend(room, Math.min(roomFor(room), packed * STEEPEST));
}
