import { awsAccessKeyId } from './aws-access-key-id.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';
import { awsSessionToken } from './aws-session-token.js';
import { bedrockApiKey } from './bedrock-api-key.js';
import type { Pattern } from './pattern.js';

/** Every kind of key that a scan looks for. */
export const PATTERNS: readonly Pattern[] = [
  awsAccessKeyId,
  awsSecretAccessKey,
  awsSessionToken,
  bedrockApiKey,
];
