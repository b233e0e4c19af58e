import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Rule } from '../../report/rule.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export const awsAccessKeyId: Rule<readonly LeakFact[]> = {
  id: 'leaks/aws-access-key-id',
  severity: 'error',
  rung: 'present',
  title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}',
  why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
  fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  judge: (leaks) => leaksOfKind('aws-access-key-id', leaks),
};
