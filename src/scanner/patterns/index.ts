import { awsAccessKeyId } from './aws-access-key-id.js';
import { awsSecretAccessKey } from './aws-secret-access-key.js';
import { awsSessionToken } from './aws-session-token.js';
import { bedrockApiKey } from './bedrock-api-key.js';
import type { Pattern } from './pattern.js';

/** Every kind of key that a scan looks for, what signs by itself first. */
export const PATTERNS: readonly Pattern[] = [
  awsSecretAccessKey,
  bedrockApiKey,
  awsSessionToken,
  awsAccessKeyId,
];

const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));

/** The pattern of a kind of key, or undefined when we know none. */
export function patternOf(kind: string): Pattern | undefined {
  return BY_KIND.get(kind);
}
