import { describeValue, expectedForm, problemWords } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A value that cannot be an access key id. */
export const malformedKeyId: Rule<SecretsFacts> = {
  id: 'secrets/malformed-key-id',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` is not an access key id',
  why: 'The value {problem}, so AWS does not know it. An access key id has 20 characters: `AKIA` (of a user) or `ASIA` (temporary), then 16 of `A` to `Z` and `2` to `7`; `0`, `1`, `8` and `9` never occur.',
  fix: 'Set the secret behind `{name}` to the access key id that IAM shows for the key.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  judge(facts) {
    return secretsThatAre(facts, 'malformed-key-id').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name, problem: problemWords(fault.problem) },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
