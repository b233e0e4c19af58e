import { createSearch } from '../../facts/git-secrets/search.js';
import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import { prepare } from './prepare.js';
import { nameAsGit } from './scan.js';

/**
 * The hook `pre-commit`: the files that the commit adds or changes, whole. One that only removes files is
 * looked at for nothing, and not for everything.
 */
export function preCommitHook(asked: Asked): Outcome {
  const prepared = prepare(asked, 'git-grep');
  if ('exitCode' in prepared) return prepared;
  const { matcher } = prepared;
  if (matcher === undefined) return conclude(asked, prepared, []);
  const search = createSearch(matcher, nameAsGit(prepared));
  const told = asked.host.staged(search.look);
  return conclude(asked, prepared, search.lines, told.ok ? [] : [told]);
}
