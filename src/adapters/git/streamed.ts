import { messageHits } from './engine/message-hits.js';
import type { UserSearch } from '../../scanner/user-rules.js';
import type { Budget } from '../../scanner/archives/archive.js';
import type { UnopenedMember } from '../../scanner/archives/member-hits.js';
import type { ContentHit } from '../../scanner/content-hits.js';
import { createWindowScan } from '../../scanner/windows.js';
import type { Context } from './context.js';
import type { Repository } from './repository.js';
import { type GitProcess, streamGit } from './process.js';

/** What git gave for one object that was asked for by id. */
export type StreamedBlob =
  | {
      readonly kind: 'scanned';
      /** Otherwise a commit or a tag, of which the message was searched. */
      readonly isBlob: boolean;
      readonly hits: readonly ContentHit[];
      /** What it packs that was not looked at. */
      readonly unopened: readonly UnopenedMember[];
      readonly bytes: number;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' };

/** Small pieces are scanned whole, large ones through this much of a window. */
const WINDOW = { whole: 1 << 22 };

/**
 * Scans blobs that git itself unpacks, in bounded memory whatever their size. Git dies of a
 * damaged object: what was not answered is `missing`, and the next begins with a new process. Of a
 * loose object it hands on what stands there: what is not of its id is `missing` too.
 */
export async function scanThroughGit(
  git: GitProcess,
  { hash }: Pick<Repository, 'hash'>,
  ids: readonly string[],
  { maxBytes, budget, user }: Pick<Context, 'maxBytes' | 'budget' | 'user'>,
  onBlob: (id: string, blob: StreamedBlob) => void,
): Promise<void> {
  const wanted = await sizes(git, ids, maxBytes, onBlob);
  let at = 0;
  while (at < wanted.length) {
    const rest = wanted.slice(at);
    const reader = createBatchReader(hash, budget, user?.search, (id, blob) => {
      at += 1;
      onBlob(id, blob);
    });
    await streamGit(
      git,
      ['cat-file', '--batch', '--buffer'],
      rest.map((id) => `${id}\n`).join(''),
      reader,
    );
    if (at < wanted.length) {
      // Git stopped at this one.
      onBlob(wanted[at] as string, { kind: 'missing' });
      at += 1;
    }
  }
}

/** Tells types and sizes first, so that nothing is unpacked in vain; returns the blobs to unpack. */
async function sizes(
  git: GitProcess,
  ids: readonly string[],
  maxBytes: number,
  onBlob: (id: string, blob: StreamedBlob) => void,
): Promise<string[]> {
  const wanted: string[] = [];
  const told = new Set<string>();
  let rest = '';
  await streamGit(
    git,
    ['cat-file', '--batch-check', '--buffer'],
    ids.map((id) => `${id}\n`).join(''),
    (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [id = '', type = '', size = '0'] = line.split(' ');
        told.add(id);
        if (type === 'missing') onBlob(id, { kind: 'missing' });
        else if (type === 'tree') onBlob(id, { kind: 'other' });
        else if (Number(size) > maxBytes) onBlob(id, { kind: 'too-large', size: Number(size) });
        else wanted.push(id);
      }
    },
  );
  for (const id of ids) if (!told.has(id)) wanted.push(id);
  return wanted;
}

/** Parses `ID blob SIZE LF content LF`, over and over, without holding a content. */
function createBatchReader(
  hash: Repository['hash'],
  budget: Budget,
  user: UserSearch | undefined,
  onBlob: (id: string, blob: StreamedBlob) => void,
) {
  const { createHash } = process.getBuiltinModule('node:crypto');
  let hashing = createHash(hash);
  let header = '';
  let id = '';
  let size = 0;
  let left = -1;
  let scan = createWindowScan(WINDOW, budget, user);
  /** The parts of a commit or a tag, which is searched in one piece; undefined for a blob. */
  let parts: Buffer[] | undefined;
  return (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length) {
      if (left === -1) {
        const end = chunk.indexOf(0x0a, at);
        header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1) return;
        at = end + 1;
        const words = header.split(' ');
        header = '';
        if (words[1] !== 'blob' && words[1] !== 'commit' && words[1] !== 'tag') {
          onBlob(words[0] ?? '', { kind: words[1] === 'missing' ? 'missing' : 'other' });
          continue;
        }
        id = words[0] ?? '';
        size = Number(words[2]);
        left = size + 1;
        parts = words[1] === 'blob' ? undefined : [];
        scan = createWindowScan(WINDOW, budget, user);
        hashing = createHash(hash);
        hashing.update(`${words[1]} ${size}\0`);
      }
      const piece = chunk.subarray(at, at + left);
      at += piece.length;
      left -= piece.length;
      const content = left === 0 ? piece.subarray(0, piece.length - 1) : piece;
      hashing.update(content);
      if (parts === undefined) scan.push(content);
      else parts.push(Buffer.from(content));
      if (left === 0) {
        const searched =
          parts === undefined
            ? scan.end()
            : { hits: messageHits(Buffer.concat(parts), user), unopened: [] };
        const isSound = hashing.digest('hex') === id;
        const scanned = { isBlob: parts === undefined, ...searched, bytes: size };
        onBlob(id, isSound ? { kind: 'scanned', ...scanned } : { kind: 'missing' });
        left = -1;
      }
    }
  };
}

/** The ids of all objects that git knows here, whatever they are stored in. */
export async function allObjects(git: GitProcess): Promise<string[]> {
  const ids: string[] = [];
  let rest = '';
  await streamGit(
    git,
    ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'],
    '',
    (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) ids.push(line);
    },
  );
  return ids;
}
