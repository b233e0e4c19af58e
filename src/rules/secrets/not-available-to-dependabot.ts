import { setForDependabot } from '../../wording/secrets/paste.js';
import { describeValue } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

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
    const withheld = secretsThatAre(facts, 'withheld');
    if (facts.withheld !== 'dependabot' || withheld.length === 0) return [];
    const secrets = withheld.map(({ secret }) => secret);
    return [
      {
        location: { kind: 'job' },
        identity: 'secrets',
        values: {
          names: secrets.map(({ name }) => name).join(', '),
          repository: facts.job.repository ?? 'the repository',
        },
        evidence: [
          { label: 'event', actual: `${facts.job.event ?? 'unknown'}, by Dependabot` },
          ...secrets.map((secret) => ({
            label: secret.name,
            expected: 'a value',
            actual: describeValue(secret),
          })),
        ],
        paste: setForDependabot(secrets, facts.job),
      },
    ];
  },
};
