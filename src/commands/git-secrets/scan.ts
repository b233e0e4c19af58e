import { quotedName } from '../../facts/git-secrets/quoted-name.js';
import { createSearch, type ProhibitedLine } from '../../facts/git-secrets/search.js';
import type { ByteText, Complaint, TrackedRequest } from '../../world/git-secrets.js';
import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import { prepare, type Prepared } from './prepare.js';

/** What standard input may hold. */
export const MOST_INPUT = 1 << 29;

/** `--scan`: what git tracks, or the files that are named. */
export async function scan(asked: Asked): Promise<Outcome> {
  const { flags, operands } = asked;
  const byGit = flags.cached || flags.untracked || flags.noIndex || operands.length === 0;
  if (!byGit) return scanNamed(asked);
  const prepared = prepare(asked, 'git-grep');
  if ('exitCode' in prepared) return prepared;
  const { matcher, strict } = prepared;
  if (matcher === undefined) return conclude(asked, prepared, []);
  const lines = new Map<ByteText, ProhibitedLine>();
  const failures: Complaint[] = [];
  for (const of of wanted(asked)) {
    const search = createSearch(matcher, nameAsGit(prepared));
    const request = { of, paths: operands, hereOnly: strict };
    const told = asked.host.tracked(request, search.look);
    if (!told.ok) failures.push(told);
    // What two readings find alike is told once.
    for (const line of search.lines) lines.set(line.head + line.text, line);
  }
  return conclude(asked, prepared, [...lines.values()], failures);
}

/**
 * The readings that are asked for. git-secrets takes the second of two options for a path, and finds
 * nothing; here both are read.
 */
function wanted({ flags }: Asked): readonly TrackedRequest['of'][] {
  const all = [
    ...(flags.cached ? (['cached'] as const) : []),
    ...(flags.untracked ? (['untracked'] as const) : []),
    ...(flags.noIndex ? (['no-index'] as const) : []),
  ];
  if (all.length === 0) return ['tracked'];
  return all;
}

/** Names as `git grep` prints them. */
export function nameAsGit({ settings }: Prepared): (name: ByteText) => ByteText {
  return (name) => quotedName(name, settings.quotesPaths);
}

/** The files that are named on the line, read as GNU grep reads them. */
export async function scanNamed(asked: Asked): Promise<Outcome> {
  const { flags, operands, host, tools } = asked;
  const prepared = prepare(asked, 'gnu-grep');
  if ('exitCode' in prepared) return prepared;
  const { matcher } = prepared;
  if (matcher === undefined) return conclude(asked, prepared, []);
  const given = operands.includes('-') ? await tools.stdin(MOST_INPUT) : undefined;
  const input = given?.kind === 'found' ? given.bytes : undefined;
  const search = createSearch(matcher, (name) => name);
  const complaints = host.named(operands, flags.recursive, search.look, input);
  return conclude(asked, prepared, search.lines, complaints);
}
