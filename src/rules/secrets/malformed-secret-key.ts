import { describeValue, expectedForm, problemWords } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A value that cannot be a secret access key. */
export const malformedSecretKey: Rule<SecretsFacts> = {
  id: 'secrets/malformed-secret-key',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` is not a secret access key',
  why: 'The value {problem}, so every signature made with it is refused (SignatureDoesNotMatch). A secret access key has 40 characters: letters, digits, `/` and `+`. One that was cut short at a special character by a script is a frequent cause.',
  fix: 'Set the secret behind `{name}` again; AWS shows a secret key only once, so if it is lost, make a new access key.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  judge(facts) {
    return secretsThatAre(facts, 'malformed-secret-key').map(({ secret, fault }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name, problem: problemWords(fault.problem) },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
