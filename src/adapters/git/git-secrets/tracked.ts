import { join } from 'node:path';
import type { ByteText, EachContent, Telling, TrackedRequest } from '../../../world/git-secrets.js';
import { HARDENED } from '../process.js';
import { findRepository, type Repository } from '../repository.js';
import { readAttributes } from './attributes.js';
import { LARGEST_BLOB, openBlobs } from './blobs.js';
import { everyFile } from './every-file.js';
import { createFileBytes, inWords } from './file-bytes.js';
import { type Place, runPlain } from './run.js';
import { isBinaryToGit } from './text.js';

/** A path that git named, and the stored content in place of that on disk. */
interface Named {
  readonly name: ByteText;
  readonly blob?: string;
}

const FAILED = 128;
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** Hands on the contents that `git grep` would read for a request: texts only, in its order. */
export function readTracked(request: TrackedRequest, each: EachContent, place: Place): Telling {
  const repository = findRepository(place.cwd, place.variables);
  const isRepository = !('reason' in repository);
  const listing = request.of === 'no-index' ? everyFile(request, place) : list(request, place);
  if (!listing.ok) return listing;
  const names = listing.named.map(({ name }) => name);
  const says = isRepository ? readAttributes(names, repository.commonDir, place) : () => undefined;
  const read = createReading(isRepository ? repository : undefined, place);
  let failure: Telling = { ok: true };
  try {
    for (const named of listing.named) {
      const said = says(named.name);
      if (said === 'binary') continue;
      const reading = read.of(named);
      if (reading.kind === 'failed') failure = unread(named, reading.why);
      else if (reading.kind === 'found' && (said === 'text' || !isBinaryToGit(reading.bytes))) {
        each({ name: named.name, bytes: reading.bytes });
      }
    }
  } finally {
    read.close();
  }
  return failure;
}

function unread({ name }: Named, why: string): Telling {
  return { ok: false, exitCode: FAILED, words: `error: '${name}': ${why}\n` };
}

type Reading =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  /** No file any more, or a link. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly why: string };

function createReading(repository: Repository | undefined, place: Place) {
  const fromDisk = createFileBytes();
  const blobs = repository === undefined ? undefined : openBlobs(repository, place);
  const folder = join(place.cwd, '/');
  // Text is opened faster than bytes, and most names are plain.
  const placeOf = (name: ByteText): string | Buffer =>
    BEYOND_ASCII.test(name)
      ? Buffer.concat([Buffer.from(folder), Buffer.from(name, 'latin1')])
      : folder + name;
  return {
    of({ name, blob }: Named): Reading {
      if (blob !== undefined && blobs !== undefined) {
        const reading = blobs.read(blob, LARGEST_BLOB);
        return reading.kind === 'found' ? reading : { kind: 'failed', why: reading.kind };
      }
      const file = fromDisk(placeOf(name), 'file');
      if (file.kind === 'found') return file;
      const { code } = file;
      return GONE.includes(code) ? { kind: 'nothing' } : { kind: 'failed', why: inWords(code) };
    },
    close: () => blobs?.close(),
  };
}

/** Some systems have words of their own for a link that is not to be followed. */
const GONE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO'];

/** What is listed, or git's complaint. */
type Listing =
  | { readonly ok: true; readonly named: readonly Named[] }
  | Exclude<Telling, { ok: true }>;

function list(request: TrackedRequest, place: Place): Listing {
  const paths = request.paths.length > 0 || request.hereOnly ? request.paths : [':/'];
  const listed = runPlain(place, [...HARDENED, 'ls-files', '-z', '-v', '--stage', '--', ...paths]);
  if (listed.exitCode !== 0) return complained(listed.exitCode, listed.complaint);
  const onDisk = request.of !== 'cached';
  const named = new Map<ByteText, Named>();
  for (const record of listed.output.split('\0')) {
    // `H 100644 ID 0<tab>NAME`; cut by hand, as there may be very many.
    const tab = record.indexOf('\t');
    if (tab === -1 || !record.startsWith('100', 2)) continue;
    const tag = record.charAt(0);
    const stage = record.charAt(tab - 1);
    const id = record.slice(9, tab - 2);
    const name = record.slice(tab + 1);
    const isConflicted = stage !== '0';
    if (!onDisk && isConflicted) continue;
    // What git was told to take for unchanged it reads from where it is stored.
    const isStored = !onDisk || (request.of === 'tracked' && /[a-z]/.test(tag));
    const isLeftOut = onDisk && tag.toLowerCase() === 's';
    if (isLeftOut && !isStored) continue;
    named.set(name, isStored && !isConflicted ? { name, blob: id } : { name });
  }
  if (request.of !== 'untracked') return { ok: true, named: [...named.values()] };
  const others = runPlain(place, [
    ...HARDENED,
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--',
    ...paths,
  ]);
  if (others.exitCode !== 0) return complained(others.exitCode, others.complaint);
  for (const name of others.output.split('\0')) if (name !== '') named.set(name, { name });
  return { ok: true, named: [...named.values()].sort(byName) };
}

function byName({ name: a }: Named, { name: b }: Named): number {
  return a < b ? -1 : 1;
}

function complained(exitCode: number, words: ByteText): Listing {
  return { ok: false, exitCode, words };
}
