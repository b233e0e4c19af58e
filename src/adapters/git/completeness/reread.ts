import type { Context } from '../context.js';
import { openScratch } from '../scratch.js';
import { askingGit } from '../objects/ask-git.js';
import { identityOf } from '../objects/identity.js';
import { createInflater } from '../objects/inflate.js';
import { type Link, linksOf } from '../objects/links.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { hashBytesOf, type Repository } from '../repository.js';

/** Reads single objects that the quick ways leave out, by all means there are. */
export interface Reread {
  /** What an object names, nothing for a blob; null when it is damaged or not there. */
  links(id: string): readonly Link[] | null;
  close(): void;
}

/** No commit, tag or tree is larger; what is, is a blob. */
const LARGEST = 1 << 28;

/** Opens nothing until it is first asked. */
export function createReread(repository: Repository, context: Context): Reread {
  const hashBytes = hashBytesOf(repository);
  const isOfId = identityOf(repository);
  let reader: ObjectReader | undefined;
  let close = (): void => undefined;

  function open(): ObjectReader {
    const own = createObjectReader(repository, createInflater());
    if (context.git === undefined) {
      close = own.close;
      return own;
    }
    const view = openScratch(context, repository);
    view.borrow();
    close = () => {
      own.close();
      view.close();
    };
    return askingGit(own, view);
  }

  return {
    links(id) {
      reader ??= open();
      const reading = reader.read(id, LARGEST);
      if (reading.kind === 'too-large') return [];
      if (reading.kind !== 'found' || !isOfId(id, reading.type, [reading.bytes])) return null;
      return reading.type === 'blob' ? [] : linksOf(reading.type, reading.bytes, hashBytes);
    },
    close: () => close(),
  };
}
