import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** The expression was replaced, and what stood before it stayed. */
const DOLLAR = {
  title: '`{name}` has a dollar sign before its value',
  why: 'Behind the sign, the value is well-formed: where it is handed over, its expression begins with one `$` too many, and only one is taken for part of it.',
  fix: 'Write `{once}` in place of `{twice}` where the value is handed over, such as under `secrets:` of the job that calls this workflow; else take the `$` out of the secret behind `{name}`.',
};

/** The same where no workflow hands it over. */
const DOLLAR_ELSEWHERE = {
  title: DOLLAR.title,
  why: 'Behind the sign, the value is well-formed: a `$` too many stands where it is handed over.',
  fix: 'Take the `$` out where `{name}` is set, or out of the value that is stored for it.',
};

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
  judge(facts, ci) {
    const dollar = ci === 'github-actions' ? DOLLAR : DOLLAR_ELSEWHERE;
    return secretsThatAre(facts, 'unexpanded-expression').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: {
        name: secret.from.name,
        form:
          fault.form === 'workflow' ? 'an expression of GitHub Actions' : 'a variable of a shell',
        twice: '$${{',
        once: '${{',
      },
      ...(fault.form === 'dollar' ? { words: dollar } : {}),
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
