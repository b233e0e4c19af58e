import {
  type ArchiveForm,
  type Budget,
  INSIDE,
  type Limits,
  LIMITS,
  type Member,
  type Room,
  type Unopened,
} from './archive.js';
import { formOf } from './form.js';
import { gzipMembers } from './gzip.js';
import { tarMembers } from './tar.js';
import { zipMembers } from './zip.js';

/** What was found while archives were opened. */
export interface Opening {
  /** A file of an archive; `name` leads to it, through the archives that hold it. */
  content(content: Uint8Array, name: string): void;
  unopened(name: string, why: Unopened): void;
}

const MEMBERS: Readonly<
  Record<ArchiveForm, (content: Uint8Array, room: Room) => Generator<Member>>
> = { zip: zipMembers, gzip: gzipMembers, tar: tarMembers };

/** Archives in an archive are opened, and those in them are not. */
const DEEPEST = 2;

/** A budget for one scan. */
export function createBudget({ scanBytes }: Limits = LIMITS): Budget {
  return { bytes: scanBytes };
}

/**
 * Opens an archive, by its bytes and not by its name, and the archives in it; false where a content
 * is none. Each limit that ends it is told, and what was found before counts.
 */
export function openArchive(
  content: Uint8Array,
  opening: Opening,
  scan: Budget,
  limits: Limits = LIMITS,
): boolean {
  const form = formOf(content);
  if (form === undefined) return false;
  const room = { limits, scan, archive: limits.archiveBytes, members: limits.members };
  open(content, form, '', 0, { room, opening });
  return true;
}

function open(
  content: Uint8Array,
  form: ArchiveForm | 'other',
  name: string,
  depth: number,
  means: { readonly room: Room; readonly opening: Opening },
): void {
  const { room, opening } = means;
  if (form === 'other') return opening.unopened(name, 'other-method');
  if (depth >= DEEPEST) return opening.unopened(name, 'too-deep');
  for (const member of MEMBERS[form](content, room)) {
    // The name in a gzip of a tar is only the tar's.
    const isWrapper =
      form === 'gzip' && member.kind === 'content' && formOf(member.content) === 'tar';
    const path = isWrapper ? name : inside(name, member.name);
    if (member.kind === 'unopened') {
      opening.unopened(path, member.why);
      if (member.why === 'too-large' && room.archive <= 0) return;
      continue;
    }
    const inner = formOf(member.content);
    if (inner === undefined) opening.content(member.content, path);
    else open(member.content, inner, path, depth + levels(form, inner), means);
  }
}

/** A tar in a gzip is one archive; a gzip in a gzip in a gzip has no other bottom. */
function levels(outer: ArchiveForm, inner: ArchiveForm | 'other'): number {
  return outer === 'gzip' && inner !== 'gzip' ? 0 : 1;
}

function inside(archive: string, name: string): string {
  if (name === '') return archive;
  return archive === '' ? name : `${archive}${INSIDE}${name}`;
}
