import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** Quotes around a value that were meant for a shell or a file. */
export const surroundingQuotes: Rule<SecretsFacts> = {
  id: 'secrets/surrounding-quotes',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` has quotes around its value',
  why: 'GitHub stores a secret as it is typed: quotes that a shell, an env file or a JSON document would have taken off are part of the value.',
  fix: 'Set the secret behind `{name}` again, without the quotes.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  judge(facts) {
    return secretsThatAre(facts, 'surrounding-quotes').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
      severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
    }));
  },
};
