import type { Pattern } from '../pattern.js';
import { awsAccessKeyId } from './aws-access-key-id.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';
import { awsSessionToken } from './aws-session-token.js';
import { bedrockApiKey } from './bedrock-api-key.js';
import { s3CompatibleSecretKey } from './s3-compatible-secret-key.js';
import { secretKeyOfUnknownOwner } from './secret-key-of-unknown-owner.js';

/** Keys that AWS issues, what signs by itself first. */
export const AWS_PATTERNS: readonly Pattern[] = [
  awsSecretAccessKey,
  bedrockApiKey,
  awsSessionToken,
  s3CompatibleSecretKey,
  awsAccessKeyId,
  secretKeyOfUnknownOwner,
];
