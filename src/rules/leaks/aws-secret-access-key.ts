import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Rule } from '../../report/rule.js';

/** The half of a key that signs. */
export const awsSecretAccessKey: Rule<readonly LeakFact[]> = {
  id: 'leaks/aws-secret-access-key',
  severity: 'error',
  rung: 'granted',
  title: 'An AWS secret access key stands in `{path}`, line {line}',
  why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
  fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  ],
  judge: (leaks) => leaksOfKind('aws-secret-access-key', leaks),
};
