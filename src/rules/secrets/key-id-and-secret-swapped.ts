import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import type { SecretsFacts } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A key id in the place of the secret key, and the secret key in its place. */
export const keyIdAndSecretSwapped: Rule<SecretsFacts> = {
  id: 'secrets/key-id-and-secret-swapped',
  severity: 'error',
  rung: 'well-formed',
  title: "`{id}` and `{secret}` hold each other's value",
  why: '`{id}` has the form of a secret access key, and `{secret}` that of an access key id. Mind that an id is no secret for AWS: a secret key in its place is sent in clear and turns up in logs.',
  fix: 'Exchange the two values; make a new key if the secret key was ever used in the place of the id.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  judge(facts) {
    return facts.trios.flatMap(({ id, secret, fault }) => {
      if (fault !== 'swapped') return [];
      return [
        {
          location: id.from,
          identity: id.from.name,
          values: { id: id.from.name, secret: secret.from.name },
          evidence: [
            {
              label: id.name,
              expected: expectedForm('aws-access-key-id'),
              actual: describeValue(id),
            },
            {
              label: secret.name,
              expected: expectedForm('aws-secret-access-key'),
              actual: describeValue(secret),
            },
          ],
        },
      ];
    });
  },
};
