import { describeValue, expectedForm, nounOf, problemWords } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A value that cannot be of the kind that its name or the user says. */
export const malformedValue: Rule<SecretsFacts> = {
  id: 'secrets/malformed-value',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` is not {noun}',
  why: 'The value {problem}, so whatever takes it for {noun} fails on it.',
  fix: 'Set the secret or variable behind `{name}` to {noun}.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  judge(facts) {
    return secretsThatAre(facts, 'malformed-value').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: {
        name: secret.from.name,
        problem: problemWords(fault.problem),
        noun: nounOf(secret.kind),
      },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
      severity: secret.kind === 'region' ? 'warning' : 'error',
    }));
  },
};
