import { effectOfWhitespace } from '../../wording/secrets/effect.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A carriage return in a value: text that was written on Windows. */
export const carriageReturn: Rule<SecretsFacts> = {
  id: 'secrets/carriage-return',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds a carriage return',
  why: 'The value was stored with the line ending of Windows, which is two characters, and editors and logs do not show the first of them. {effect}.',
  fix: 'Set the secret behind `{name}` again, from text with plain line feeds and with nothing behind the value.',
  judge(facts) {
    return secretsThatAre(facts, 'carriage-return').map(({ secret }) => ({
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
