import { describeValue, expectedForm, nounOf } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A JSON document where one of its values was meant. */
export const jsonInsteadOfValue: Rule<SecretsFacts> = {
  id: 'secrets/json-instead-of-value',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds JSON where one value was meant',
  why: 'The value begins and ends like a JSON document. Likely the whole answer of a command, or a whole entry of a secret store, was stored instead of {noun} within it.',
  fix: 'Set the secret behind `{name}` to that one value, without braces and quotes.',
  judge(facts) {
    return secretsThatAre(facts, 'json-instead-of-value').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name, noun: nounOf(secret.kind) },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
