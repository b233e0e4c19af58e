import { effectOfWhitespace } from '../../wording/secrets/effect.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** Whitespace before or behind a value. */
export const surroundingWhitespace: Rule<SecretsFacts> = {
  id: 'secrets/surrounding-whitespace',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` has whitespace around its value',
  why: 'Whitespace was stored with the value, often the line feed that `echo` or an editor puts at the end. {effect}.',
  fix: 'Set the secret behind `{name}` again, with nothing before or behind the value.',
  judge(facts) {
    return secretsThatAre(facts, 'surrounding-whitespace').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name, effect: effectOfWhitespace(secret) },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
      severity: secret.exact ? 'error' : 'warning',
    }));
  },
};
