import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import { type ContentHit, contentHits } from '../../../scanner/content-hits.js';
import type { UserSearch } from '../../../scanner/user/user-rules.js';
import { formOf } from '../../../scanner/archives/form.js';
import type { IsOfId } from '../objects/identity.js';
import type { Inflater } from '../objects/inflate.js';
import { type Link, linksOf } from '../objects/links.js';
import { messageHits } from './message-hits.js';
import { inflateLoose, readLooseHead } from '../objects/loose.js';
import { names, type Repository } from '../repository.js';

/** What a loose object held; `deferred` is left to git. */
export type LooseScan =
  | {
      readonly kind: 'scanned';
      readonly isBlob: boolean;
      readonly hits: readonly ContentHit[];
      readonly bytes: number;
      /** By its first bytes: it was searched as it lies, and is to be opened. */
      readonly isArchive: boolean;
      /** What a commit or a tag names. */
      readonly links: readonly Link[];
    }
  | { readonly kind: 'tree'; readonly links: readonly Link[] }
  | { readonly kind: 'deferred' };

const LARGEST = 16 << 20;

/** The ids of all objects that lie in files of their own, with their paths. */
export function* looseObjects(repository: Repository): Generator<{ id: string; path: string }> {
  const rest = repository.hash === 'sha256' ? 62 : 38;
  for (const folder of repository.objectDirs) {
    for (const two of names(folder)) {
      if (!/^[0-9a-f]{2}$/.test(two)) continue;
      for (const name of names(join(folder, two))) {
        if (name.length !== rest || !/^[0-9a-f]+$/.test(name)) continue;
        yield { id: two + name, path: join(folder, two, name) };
      }
    }
  }
}

/** Scans such files one after the other, through one buffer. */
export function createLooseScanner(
  inflater: Inflater,
  hashBytes: number,
  isOfId: IsOfId,
  user: UserSearch | undefined,
): (path: string, id: string) => LooseScan {
  const buffer = Buffer.allocUnsafeSlow(1 << 17);

  function load(path: string): Uint8Array | undefined {
    const descriptor = openSync(path, 'r');
    try {
      const got = readSync(descriptor, buffer, 0, buffer.length, 0);
      if (got < buffer.length) return buffer.subarray(0, got);
      return fstatSync(descriptor).size > LARGEST ? undefined : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  return (path, id) => {
    try {
      const input = load(path);
      const head = input === undefined ? undefined : readLooseHead(input, inflater);
      if (input === undefined || head === undefined || head.size > LARGEST) {
        return { kind: 'deferred' };
      }
      const content = inflateLoose(input, head, inflater);
      if (content === undefined) return { kind: 'deferred' };
      const { type } = head;
      if (!isOfId(id, type, [content])) return { kind: 'deferred' };
      const links = type === 'blob' ? [] : linksOf(type, content, hashBytes);
      if (links === null) return { kind: 'deferred' };
      if (type === 'tree') return { kind: 'tree', links };
      const isBlob = type === 'blob';
      const hits = isBlob ? contentHits(content, user) : messageHits(content, user);
      const isArchive = isBlob && formOf(content) !== undefined;
      return { kind: 'scanned', isBlob, isArchive, hits, bytes: content.length, links };
    } catch (thrown) {
      codeOrThrow(thrown);
      return { kind: 'deferred' };
    }
  };
}
