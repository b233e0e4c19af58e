import { createSearch } from '../../facts/git-secrets/search.js';
import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import { prepare } from './prepare.js';

/**
 * The hook `prepare-commit-msg`: before a merge is committed, what the commits say and change that it
 * brings in. A merge that a conflict interrupted is one too, and so is one of several branches.
 */
export function prepareCommitMsgHook(asked: Asked): Outcome {
  const [, source = '', commit = ''] = asked.operands;
  const done: Outcome = { exitCode: 0, output: '', complaint: '' };
  if (source !== 'merge' || commit !== '') return done;
  const heads = mergedHeads(asked);
  if (heads.length === 0) return done;
  const prepared = prepare(asked, 'gnu-grep');
  if ('exitCode' in prepared) return prepared;
  const { matcher } = prepared;
  if (matcher === undefined) return conclude(asked, prepared, []);
  const merged = asked.host.merged(heads);
  if ('words' in merged) return conclude(asked, prepared, [], [merged]);
  const search = createSearch(matcher, (name) => name);
  // A binary file's change is told in words, so that no NUL makes all of it binary.
  search.look({ name: '(standard input)', bytes: merged.text });
  return conclude(asked, prepared, search.lines);
}

/** git tells the heads of a merge in its environment, by their ids. */
function mergedHeads({ host, tools }: Asked): readonly string[] {
  const told = Object.keys(tools.environment.variables).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  return told.length > 0 ? told : host.mergeHeads();
}
