import type { Repository } from '../repository.js';

/**
 * Whether a content is what its id says, which is a hash of it. A loose object has nothing else by
 * which a damage shows that zlib does not notice; a pack's entries have checksums of their own.
 */
export type IsOfId = (id: string, type: string, content: readonly Uint8Array[]) => boolean;

/** The check for a kind of repository; node:crypto is loaded by its first use. */
export function identityOf({ hash }: Pick<Repository, 'hash'>): IsOfId {
  return (id, type, content) => {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hashing = createHash(hash);
    const size = content.reduce((sum, part) => sum + part.length, 0);
    hashing.update(`${type} ${size}\0`);
    for (const part of content) hashing.update(part);
    return hashing.digest('hex') === id;
  };
}
