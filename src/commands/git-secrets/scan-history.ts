import { createHistorySearch, createSearch } from '../../facts/git-secrets/search.js';
import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import { prepare } from './prepare.js';
import { nameAsGit } from './scan.js';

/** `--scan-history`: every content that a ref leads to. */
export async function scanHistory(asked: Asked): Promise<Outcome> {
  const prepared = prepare(asked, 'git-grep');
  if ('exitCode' in prepared) return prepared;
  const { matcher, strict } = prepared;
  // Nothing is prohibited: git-secrets does not even look where it is.
  if (matcher === undefined) return { exitCode: 0, output: '', complaint: prepared.complaint };
  if (strict) return (await import('./listed-history.js')).listedHistory(asked, prepared);
  const { lines, complaints } = await asked.host.history(createHistorySearch(matcher));
  // As git-secrets has it: without any in the history, the files at hand are looked at.
  if (lines.length === 0 && complaints.length === 0) {
    const search = createSearch(matcher, nameAsGit(prepared));
    const told = asked.host.tracked({ of: 'tracked', paths: [], hereOnly: false }, search.look);
    return conclude(asked, prepared, search.lines, told.ok ? [] : [told]);
  }
  const nameOf = nameAsGit(prepared);
  const shown = lines.map(({ commit, path, line, text }) => {
    const before = commit === undefined ? '' : `${commit}:`;
    return { head: `${nameOf(before + path)}:${line}:`, text };
  });
  return conclude(asked, prepared, shown, complaints);
}
