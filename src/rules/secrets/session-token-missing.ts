import { describeValue } from '../../wording/secrets/words.js';
import type { SecretsFacts } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** Temporary credentials without the session token that belongs to them. */
export const sessionTokenMissing: Rule<SecretsFacts> = {
  id: 'secrets/session-token-missing',
  severity: 'error',
  rung: 'well-formed',
  title: '`{token}` is missing beside a temporary access key',
  why: 'The key id in `{id}` begins with `ASIA`, so it is temporary, and AWS accepts it only together with its session token. Without it, AWS answers InvalidClientTokenId as if there were no such key.',
  fix: 'Pass all three values of the temporary credential, `{token}` too, or take a role instead.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
  ],
  judge(facts) {
    return facts.trios.flatMap(({ id, token, canonical, fault }) => {
      if (fault !== 'session-token-missing' || token === null) return [];
      return [
        {
          location: token.from,
          identity: token.from.name,
          values: { id: id.from.name, token: token.from.name },
          evidence: [
            { label: id.name, actual: 'a temporary access key id (ASIA)' },
            {
              label: token.name,
              expected: 'the session token of the same credential',
              actual: describeValue(token),
            },
          ],
          severity: canonical ? 'error' : 'warning',
        },
      ];
    });
  },
};
