import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** Asterisks: a secret that was copied from a log. */
export const maskedLiteral: Rule<SecretsFacts> = {
  id: 'secrets/masked-literal',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds asterisks where its value was hidden',
  why: 'The value was copied from a log or a page that hides secrets, so the asterisks themselves were stored.',
  fix: 'Set the secret behind `{name}` again from where the value was made; if it was shown only once, make a new one.',
  references: ['https://docs.github.com/en/actions/reference/security/secrets'],
  judge(facts) {
    return secretsThatAre(facts, 'masked-literal').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
