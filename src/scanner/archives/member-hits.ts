import type { Budget, Unopened } from './archive.js';
import { type ContentHit, contentHits } from '../content-hits.js';
import type { UserSearch } from '../user-rules.js';
import { openArchive } from './open.js';

/** What a content holds, opened where it is an archive. */
export interface Searched {
  readonly hits: readonly ContentHit[];
  /** Members of an archive that were not looked at; an empty name is the archive itself. */
  readonly unopened: readonly UnopenedMember[];
}

export interface UnopenedMember {
  readonly name: string;
  readonly why: Unopened;
}

/** So many are told of one archive. */
const MOST_TOLD = 20;

/**
 * Every key in a content, and in what it packs. A key that lies in a member is told there alone,
 * also where its bytes can be seen in the archive's own (a tar compresses nothing).
 */
export function searchOpened(content: Uint8Array, budget: Budget, user?: UserSearch): Searched {
  const plain = contentHits(content, user);
  const inside: ContentHit[] = [];
  const unopened: UnopenedMember[] = [];
  const isArchive = openArchive(
    content,
    {
      content(member, name) {
        for (const hit of contentHits(member, user)) inside.push({ ...hit, member: name });
      },
      unopened(name, why) {
        if (unopened.length < MOST_TOLD) unopened.push({ name, why });
      },
    },
    budget,
  );
  if (!isArchive) return { hits: plain, unopened };
  const keys = new Set(inside.map(({ kind, key }) => `${kind} ${key}`));
  const outside = plain.filter(({ kind, key }) => !keys.has(`${kind} ${key}`));
  return { hits: [...outside, ...inside], unopened };
}
