import { describeValue } from '../../wording/secrets/words.js';
import type { SecretsFacts } from '../../facts/secrets/secrets.js';
import type { Rule } from '../../report/rule.js';

/** A session token beside a long-lived key, which has none. */
export const staleSessionToken: Rule<SecretsFacts> = {
  id: 'secrets/stale-session-token',
  severity: 'error',
  rung: 'well-formed',
  title: '`{token}` is set beside a long-lived access key',
  why: 'The key id in `{id}` begins with `AKIA`, so it is long-lived and has no session token. The token is left over from another credential; SDKs send it along, and AWS answers InvalidClientTokenId.',
  fix: 'Take `{token}` out of {thisJob}, or set it to an empty text.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
  ],
  judge(facts) {
    return facts.trios.flatMap(({ id, token, canonical, fault }) => {
      if (fault !== 'stale-session-token' || token === null) return [];
      return [
        {
          location: token.from,
          identity: token.from.name,
          values: { id: id.from.name, token: token.from.name },
          evidence: [
            { label: id.name, actual: 'a long-lived access key id (AKIA)' },
            { label: token.name, expected: 'not set', actual: describeValue(token) },
          ],
          severity: canonical ? 'error' : 'warning',
        },
      ];
    });
  },
};
