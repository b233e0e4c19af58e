import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import { OWN_SECRET } from '../../facts/leaks/own-secrets.js';
import type { Rule } from '../../report/rule.js';
import { leaksOfKind } from '../../wording/leaks/leak-match.js';

const WORDS = {
  noun: 'secret of the job',
  severity: 'error',
  rung: 'granted',
  title: 'The value of `{ownSecret}`, which this job uses, stands in `{path}`, line {line}',
  why: 'Whoever can read the repository, its forks or its history has the very secret that this job works with. Removing the line does not take it back.',
  fix: 'Have `{ownSecret}` revoked where it was issued and put a new value into the secret of that name, then replace the committed one by a reference to it. If it is no secret at all, take it out of `expected-secrets`.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  ],
} as const;

/**
 * The value of one of the job's own secrets is committed, and is of no kind that tells itself. Looked for
 * as it is, URL-encoded, escaped and in base64, where it has twelve characters or more.
 */
export const ownSecret: Rule<readonly LeakFact[]> = {
  id: `leaks/${OWN_SECRET}`,
  severity: WORDS.severity,
  rung: WORDS.rung,
  title: WORDS.title,
  why: WORDS.why,
  fix: WORDS.fix,
  references: WORDS.references,
  judge: (leaks) => leaksOfKind(OWN_SECRET, WORDS, leaks),
};
