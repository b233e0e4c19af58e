import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** A chosen provider that would run what a pull request can choose. */
export const processNotRun: Rule<JobRuleFacts> = {
  id: 'credentials/process-not-run',
  severity: 'error',
  rung: 'resolves',
  title: 'The credentials come from a command that a pull request can change',
  why: 'The chain settles on {source}, and {reason}. Whoever opens a pull request could run any command with the rights of {thisJob}, so the preflight did not run it.',
  fix: 'Keep the profile file outside the checkout (the home folder, not the workspace), or do not use AWS in pull requests.',
  judge({ credentials }) {
    if (credentials?.source.kind !== 'withheld') return [];
    const { source, what, why } = credentials.source;
    if (what !== 'command') return [];
    return [
      {
        location: { kind: 'job' },
        identity: source,
        values: { source, reason: why },
        evidence: [{ label: 'source', actual: source }],
      },
    ];
  },
};
