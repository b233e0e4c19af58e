import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Rule } from '../../report/rule.js';
import { awsAccessKeyId } from './aws-access-key-id.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';
import { awsSessionToken } from './aws-session-token.js';
import { bedrockApiKey } from './bedrock-api-key.js';

/** One rule for each kind of key that the scanner knows, what signs by itself first. */
export const leakRules: readonly Rule<readonly LeakFact[]>[] = [
  awsSecretAccessKey,
  bedrockApiKey,
  awsSessionToken,
  awsAccessKeyId,
];
