import type { PlaceholderForm } from '../../facts/secrets/placeholder.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

const FORMS: Readonly<Record<PlaceholderForm, string>> = {
  'to-fill-in': 'a text that asks to be replaced by the real value',
  documented: 'an example from the documentation of AWS, which belongs to nobody',
  'no-value': 'the word that a program prints where it has no value',
  weak: 'a word that usually stands for a value to come',
};

/** Text that stands for a value which somebody was to fill in. */
export const placeholder: Rule<SecretsFacts> = {
  id: 'secrets/placeholder',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds a placeholder',
  why: 'The value is {form}.',
  fix: 'Set the secret behind `{name}` to its real value.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  judge(facts) {
    return secretsThatAre(facts, 'placeholder').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name, form: FORMS[fault.form] },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
      severity:
        secret.exact || fault.form === 'to-fill-in' || fault.form === 'documented'
          ? 'error'
          : 'warning',
    }));
  },
};
