import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Rule } from '../../report/rule.js';

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html */
export const bedrockApiKey: Rule<readonly LeakFact[]> = {
  id: 'leaks/bedrock-api-key',
  severity: 'error',
  rung: 'granted',
  title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
  why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
  fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
  judge: (leaks) => leaksOfKind('bedrock-api-key', leaks),
};
