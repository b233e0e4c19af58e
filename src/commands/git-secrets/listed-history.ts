import type { ProhibitedLine } from '../../facts/git-secrets/search.js';
import type { Asked, Outcome } from './asked.js';
import { conclude } from './conclude.js';
import type { Prepared } from './prepare.js';

/** `--scan-history --strict-compat`: the listing of git-secrets, made as git-secrets makes it. */
export async function listedHistory(asked: Asked, prepared: Prepared): Promise<Outcome> {
  const pattern = prepared.patterns.join('|');
  const listed = await asked.host.listedHistory(pattern);
  const lines = listed.output
    .replace(/\n+$/, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ProhibitedLine => {
      const head = /^(?:"(?:[^"\\]|\\.)*"|[^:]*:?[^:]*):\d+:/.exec(line)?.[0] ?? '';
      return { head, text: line.slice(head.length).replaceAll('\0', '') };
    });
  // 1 is git's way to say that nothing matched.
  const failures =
    listed.exitCode > 1 ? [{ words: listed.complaint, exitCode: listed.exitCode }] : [];
  const complaint = prepared.complaint + (listed.exitCode > 1 ? '' : listed.complaint);
  return conclude(asked, { ...prepared, complaint }, lines, failures);
}
