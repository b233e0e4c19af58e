import type { Pattern } from '../pattern.js';
import { appsyncApiKey } from './appsync-api-key.js';
import { awsAccessKeyId } from './aws-access-key-id.js';
import { awsPresignedUrl } from './aws-presigned-url.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';
import { awsSessionToken } from './aws-session-token.js';
import { bedrockApiKey } from './bedrock-api-key.js';
import { cloudwatchLogsApiKey } from './cloudwatch-logs-api-key.js';
import { eksToken } from './eks-token.js';
import { mwsAuthToken } from './mws-auth-token.js';
import { s3CompatibleSecretKey } from './s3-compatible-secret-key.js';
import { secretKeyOfUnknownOwner } from './secret-key-of-unknown-owner.js';
import { sesSmtpPassword } from './ses-smtp-password.js';

/** Keys that AWS issues, what signs by itself first. */
export const AWS_PATTERNS: readonly Pattern[] = [
  awsSecretAccessKey,
  bedrockApiKey,
  cloudwatchLogsApiKey,
  sesSmtpPassword,
  s3CompatibleSecretKey,
  awsSessionToken,
  awsPresignedUrl,
  eksToken,
  appsyncApiKey,
  mwsAuthToken,
  awsAccessKeyId,
  secretKeyOfUnknownOwner,
];
