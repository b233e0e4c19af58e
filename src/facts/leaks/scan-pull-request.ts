import { INSIDE } from '../../scanner/archives/archive.js';
import { searchOpened } from '../../scanner/archives/member-hits.js';
import { createBudget } from '../../scanner/archives/open.js';
import type { ContentHit } from '../../scanner/content-hits.js';
import { seal } from '../../report/sealed.js';
import type { LocatedHit, ScanAnswer } from '../../world/git.js';
import type { GitHub, PullRequestAddress } from '../../world/github.js';
import { patchHits } from './patch-hits.js';

/** How many contents are asked for one by one where GitHub sent no patch. */
const MOST_BLOBS = 100;
/** GitHub lists no more files than these. */
const MOST_FILES = 3000;

const NOT_COMMITS =
  'Without a checkout only what the pull request changes as a whole was scanned: a key that one of its commits adds and a later one removes was not looked for.';

/**
 * Scans what a pull request adds, as GitHub's API tells it. `unreadable` where GitHub does not.
 * @param changed how many files the event says that it changes
 */
export async function scanPullRequest(
  github: GitHub,
  of: PullRequestAddress,
  changed: number | null,
): Promise<ScanAnswer> {
  const files = await github.changedFiles(of);
  if (files.kind === 'failed') return { kind: 'unreadable', reason: files.reason };
  const hits: LocatedHit[] = [];
  const missed: string[] = [];
  const closed: string[] = [];
  const budget = createBudget();
  const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
  const take = (path: string, found: readonly ContentHit[], bytes: number) => {
    scanned.files += 1;
    scanned.bytes += bytes;
    hits.push(...found.map((hit) => ({ ...hit, path, key: seal(hit.key) })));
  };

  let asked = 0;
  for (const file of files.value) {
    if (file.contentless) continue;
    const patch = file.patch === undefined ? undefined : patchHits(file.patch);
    if (patch?.whole === true && patch.additions === file.additions) {
      take(file.path, patch.hits, file.patch?.length ?? 0);
      continue;
    }
    asked += 1;
    const content =
      asked > MOST_BLOBS || !/^[0-9a-f]{40,64}$/.test(file.blob)
        ? undefined
        : await github.blob(of, file.blob);
    if (content?.kind === 'found') {
      const { hits: found, unopened } = searchOpened(content.value, budget);
      take(file.path, found, content.value.length);
      for (const { name } of unopened)
        closed.push(name === '' ? file.path : `${file.path}${INSIDE}${name}`);
    } else if (patch !== undefined) {
      take(file.path, patch.hits, file.patch?.length ?? 0);
      missed.push(`GitHub's API gave only the beginning of ${file.path}.`);
    } else {
      missed.push(`GitHub's API did not give the content of ${file.path}.`);
    }
  }
  if (files.value.length >= MOST_FILES || (changed ?? 0) > files.value.length) {
    missed.push(
      `GitHub's API listed ${files.value.length} of ${changed ?? 'more'} files that the pull request changes.`,
    );
  }
  const few = missed.length > 6 ? [...missed.slice(0, 5), `and ${missed.length - 5} more`] : missed;
  return {
    kind: 'scanned',
    hits,
    scanned,
    gaps: [
      ...few,
      ...(closed.length === 0
        ? []
        : [
            `In archives and not opened: ${closed.slice(0, 5).join(', ')}${closed.length > 5 ? ` and ${closed.length - 5} more` : ''}`,
          ]),
      NOT_COMMITS,
    ],
    ...(few.length === 0 ? {} : { missed: few }),
  };
}
