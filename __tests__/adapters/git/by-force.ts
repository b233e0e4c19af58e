import { expect } from '@jest/globals';
import { withView } from '../../../src/adapters/git/scratch.js';
import { scanEveryObject } from '../../../src/adapters/git/engine/objects.js';
import { locateGit } from '../../../src/adapters/git/executable.js';
import { findRepository, type Repository } from '../../../src/adapters/git/repository.js';
import { allObjects, scanThroughGit } from '../../../src/adapters/git/streamed.js';
import { createTally } from '../../../src/adapters/git/tally.js';
import { createBudget } from '../../../src/scanner/archives/open.js';
import { contentHits } from '../../../src/scanner/content-hits.js';
import type { MadeRepository } from './made-repository.js';

export const CONTEXT = {
  variables: process.env,
  git: locateGit(process.env, process.platform),
  maxBytes: 1 << 28,
  budget: createBudget(),
  workers: 1,
};

/** "blob line column kind key" of everything that the engine finds. */
export async function byEngine(path: string): Promise<string[]> {
  const found: string[] = [];
  const tally = createTally();
  const repository = findRepository(path) as Repository;
  await scanEveryObject(repository, undefined, CONTEXT, tally, (id, isBlob, hits) => {
    if (!isBlob) return;
    for (const { kind, line, column, key } of hits) {
      found.push(`${id} ${line} ${column} ${kind} ${key}`);
    }
  });
  expect(tally.answer()).toMatchObject({ gaps: [] });
  return [...new Set(found)].sort();
}

/** The same by force: every blob that git prints, searched whole. */
export function byForce(repository: MadeRepository): string[] {
  const listing = repository.git(
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objecttype) %(objectname)',
  );
  const ids = listing
    .split('\n')
    .flatMap((line) => (line.startsWith('blob ') ? [line.slice(5)] : []));
  const output = Buffer.from(
    repository.gitWith(`${ids.join('\n')}\n`, 'cat-file', '--batch', '--buffer'),
    'latin1',
  );
  const found: string[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id, , size] = output.toString('latin1', at, end).split(' ');
    const content = output.subarray(end + 1, end + 1 + Number(size));
    for (const { kind, line, column, key } of contentHits(content)) {
      found.push(`${id} ${line} ${column} ${kind} ${key}`);
    }
    at = end + 2 + Number(size);
  }
  return [...new Set(found)].sort();
}

/** And by git's own unpacking, which the engine falls back to. */
export async function byGit(path: string): Promise<string[]> {
  const found: string[] = [];
  const repository = findRepository(path) as Repository;
  await withView(CONTEXT, repository, async (view) => {
    const ids = await allObjects(view);
    await scanThroughGit(view, repository, ids, CONTEXT, (id, blob) => {
      if (blob.kind !== 'scanned') return;
      for (const { kind, line, column, key } of blob.hits) {
        found.push(`${id} ${line} ${column} ${kind} ${key}`);
      }
    });
  });
  return [...new Set(found)].sort();
}
