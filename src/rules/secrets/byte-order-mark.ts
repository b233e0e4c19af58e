import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A byte order mark, zero-width or other invisible character in a value. */
export const byteOrderMark: Rule<SecretsFacts> = {
  id: 'secrets/byte-order-mark',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` holds a character that nobody can see',
  why: 'A byte order mark or a zero-width character came along when the value was copied: from a file that an editor saved with one, from a web page or from a chat. Programs do not trim it, so the value is not the one meant.',
  fix: 'Set the secret behind `{name}` again, with the value typed or copied from plain text.',
  judge(facts) {
    return secretsThatAre(facts, 'byte-order-mark').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
      severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
    }));
  },
};
