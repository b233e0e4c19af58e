import { createBudget } from '../../../../scanner/archives/open.js';
import type { ContentHit } from '../../../../scanner/content-hits.js';
import type { History, HistoricLine, HistorySearch } from '../../../../world/git-secrets.js';
import { noteMissing } from '../../completeness/completeness.js';
import type { Context } from '../../context.js';
import { readRefs } from '../../refs.js';
import { findRepository } from '../../repository.js';
import { attributeOrTell, noteLimits } from '../../sources/history.js';
import { createTally } from '../../tally.js';
import { readAttributes } from '../attributes.js';
import { LARGEST_BLOB, openBlobs } from '../blobs.js';
import { type Place, runPlain } from '../run.js';
import { searchEveryBlob } from './every-blob.js';

/** What a hit is called on its way to its commit. */
const KIND = 'prohibited';

/**
 * Looks through all that any ref leads to, the whole repository and merges included, and tells each line
 * once for each path, with the first commit that brought it there.
 */
export async function readHistory(search: HistorySearch, place: Place): Promise<History> {
  const repository = findRepository(place.cwd, place.variables);
  if ('reason' in repository) {
    const { complaint, exitCode } = runPlain(place, ['rev-parse', '--git-dir']);
    const words = complaint === '' ? `fatal: ${repository.reason}\n` : complaint;
    return { lines: [], complaints: [{ words, exitCode: exitCode || 128 }] };
  }
  const context: Context = {
    variables: place.variables,
    git: place.git,
    maxBytes: LARGEST_BLOB,
    workers: 1,
    budget: createBudget(),
  };
  const refs = readRefs(repository, place.git);
  const tally = createTally();
  noteLimits(repository, tally);
  const reader = openBlobs(repository, place);
  const { blobs, stored } = searchEveryBlob(repository, reader, search);
  reader.close();
  for (const id of stored.damaged) tally.gap('damaged-or-missing', `object ${id}`);
  try {
    await noteMissing(repository, refs, stored, context, tally);
    if (blobs.size > 0) {
      const found = new Map(Array.from(blobs, ([id, lines]) => [id, lines.map(asHit)] as const));
      const hits = { blobs: found, messages: new Map<string, readonly ContentHit[]>() };
      await attributeOrTell(hits, undefined, repository, refs, stored, context, tally);
    }
  } finally {
    stored.close();
  }
  const answer = tally.answer();
  if (answer.kind !== 'scanned') throw new Error('a tally knows no other answer');
  const lines = answer.hits.map((hit): HistoricLine & { readonly at: number } => ({
    commit: hit.commit,
    path: Buffer.from(
      hit.rawPath ?? hit.path,
      hit.rawPath === undefined ? 'utf8' : 'base64',
    ).toString('latin1'),
    line: hit.line,
    text: hit.key.reveal(),
    at: hit.committedAt ?? 0,
  }));
  const says = readAttributes(
    [...new Set(lines.map(({ path }) => path)), '.gitattributes'],
    repository.commonDir,
    { ...place, cwd: repository.root ?? place.cwd },
  );
  return {
    // The newest first, as git tells a history.
    lines: lines
      .filter(({ path }) => says(path) !== 'binary')
      .sort((a, b) => b.at - a.at || byPlace(a, b)),
    complaints: (answer.missed ?? []).map((words) => ({
      words: Buffer.from(`git-secrets: ${words}\n`).toString('latin1'),
      exitCode: 128,
    })),
  };
}

function asHit({ line, text }: ReturnType<HistorySearch['lines']>[number]): ContentHit {
  return { kind: KIND, key: text, line, column: 1, beside: { line: text, above: '' } };
}

function byPlace(a: HistoricLine, b: HistoricLine): number {
  const [one, other] = [`${a.commit ?? ''} ${a.path}`, `${b.commit ?? ''} ${b.path}`];
  if (one !== other) return one < other ? -1 : 1;
  return a.line - b.line;
}
