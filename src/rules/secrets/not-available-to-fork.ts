import { SKIP_WORDS, skipWithheld } from '../../wording/workflow/skip-withheld.js';
import { notHanded } from '../../wording/secrets/withheld.js';
import type { SecretsFacts } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** The workflow alone tells what later steps sign in by. */
const AHEAD = {
  title: 'GitHub withholds what the deploy signs in by: this pull request comes from a fork',
  why: 'A workflow that a pull request from a fork starts gets no secrets except `GITHUB_TOKEN`, and no OIDC token. Later steps of this job ask AWS with these: {names}.',
} as const;

/** Secrets that arrived empty because a fork's pull request started the run. */
export const notAvailableToFork: Rule<SecretsFacts> = {
  id: 'secrets/not-available-to-fork',
  severity: 'error',
  rung: 'granted',
  title: 'GitHub withholds secrets from this run: its pull request comes from a fork',
  why: 'A workflow that a pull request from a fork starts gets no secrets except `GITHUB_TOKEN`, unless a private repository is set to send them. So these arrived empty: {names}.',
  fix: `Keep what needs AWS out of pull requests from forks: let it run after the merge, or in a \`workflow_run\` workflow that does not check out the code of the fork. ${SKIP_WORDS}.`,
  references: [
    'https://docs.github.com/en/actions/reference/security/secrets',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
  ],
  judge(facts) {
    const withheld = notHanded(facts);
    if (facts.withheld !== 'fork' || withheld === null) return [];
    return [
      {
        location: { kind: 'job' },
        identity: 'secrets',
        ...(withheld.isAhead ? { words: AHEAD } : {}),
        values: { names: withheld.names.join(', ') },
        evidence: [
          { label: 'event', actual: `${facts.job.event ?? 'unknown'}, from a fork` },
          ...withheld.evidence,
        ],
        paste: skipWithheld('fork', facts.job.event ?? '', facts.job),
      },
    ];
  },
};
