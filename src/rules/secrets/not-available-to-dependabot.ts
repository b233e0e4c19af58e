import { githubSecretName, setForDependabot } from '../../wording/secrets/paste.js';
import { notHanded } from '../../wording/secrets/withheld.js';
import { SKIP_WORDS, skipWithheld } from '../../wording/workflow/skip-withheld.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

const TITLE = 'GitHub withholds what the deploy signs in by: Dependabot started this run';
const AHEAD =
  'In a run that Dependabot starts, `secrets` is filled from the Dependabot secrets and not from the Actions secrets, and there is no OIDC token. Later steps of this job ask AWS with these: {names}.';
/** No secret that Dependabot could be given would help. */
const TOKEN_AHEAD = {
  title: TITLE,
  why: AHEAD,
  fix: `Keep what needs AWS out of the runs of Dependabot. ${SKIP_WORDS}.`,
} as const;

/** Secrets that arrived empty because Dependabot started the run. */
export const notAvailableToDependabot: Rule<SecretsFacts> = {
  id: 'secrets/not-available-to-dependabot',
  severity: 'error',
  rung: 'granted',
  title: 'GitHub withholds Actions secrets from this run: Dependabot started it',
  why: 'In a run that Dependabot starts, `secrets` is filled from the Dependabot secrets and not from the Actions secrets, even when someone else runs it again. So these arrived empty: {names}.',
  fix: 'Define them under Settings > Secrets and variables > Dependabot of {repository}, with a key that may do no more than an unreviewed update may do.',
  references: [
    'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
  ],
  judge(facts) {
    const withheld = notHanded(facts);
    if (facts.withheld !== 'dependabot' || withheld === null) return [];
    const named = secretsThatAre(facts, 'withheld').map(({ secret }) => githubSecretName(secret));
    const secrets = withheld.isAhead
      ? facts.needs.flatMap(({ is, name }) => (is === 'secret' ? [name] : []))
      : named.filter((name) => name !== null);
    return [
      {
        location: { kind: 'job' },
        identity: 'secrets',
        values: {
          names: withheld.names.join(', '),
          repository: facts.job.repository ?? 'the repository',
        },
        evidence: [
          { label: 'event', actual: `${facts.job.event ?? 'unknown'}, by Dependabot` },
          ...withheld.evidence,
        ],
        ...(withheld.isAhead
          ? { words: secrets.length === 0 ? TOKEN_AHEAD : { why: AHEAD, title: TITLE } }
          : {}),
        paste:
          withheld.isAhead && secrets.length === 0
            ? skipWithheld('dependabot', facts.job.event ?? '', facts.job)
            : setForDependabot(secrets, facts.job),
      },
    ];
  },
};
