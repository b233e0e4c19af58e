import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A value that is source text: an expression or variable that nobody replaced. */
export const unexpandedExpression: Rule<SecretsFacts> = {
  id: 'secrets/unexpanded-expression',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds an expression that nothing replaced',
  why: 'The value is source text itself, not what it stands for: {form}. An expression is replaced in the file that GitHub or a shell reads, not inside the value of a secret or an env file.',
  fix: 'Set the secret behind `{name}` again, to the value itself.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  judge(facts) {
    return secretsThatAre(facts, 'unexpanded-expression').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: {
        name: secret.from.name,
        form:
          fault.form === 'workflow' ? 'an expression of GitHub Actions' : 'a variable of a shell',
      },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
