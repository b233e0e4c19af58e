import type { SecretKind, SecretSource } from './secret.js';

/** Suffixes that tell copies of one key apart, as in `AWS_ACCESS_KEY_ID_PROD`. */
const STAGE = '(?:_(?:DEV|DEVELOPMENT|TEST|QA|UAT|STAGE|STAGING|PREPROD|PROD|PRODUCTION|SANDBOX))?';

const VARIABLES: readonly (readonly [RegExp, SecretKind])[] = [
  [new RegExp(`^(?:\\w+_)?AWS_ACCESS_KEY_ID${STAGE}$`), 'aws-access-key-id'],
  [new RegExp(`^(?:\\w+_)?AWS_SECRET_ACCESS_KEY${STAGE}$`), 'aws-secret-access-key'],
  [new RegExp(`^(?:\\w+_)?AWS_SESSION_TOKEN${STAGE}$`), 'aws-session-token'],
  [new RegExp(`^(?:\\w+_)?ROLE_ARN${STAGE}$`), 'role-arn'],
  [new RegExp(`^(?:\\w+_)?AWS_ACCOUNT_ID${STAGE}$`), 'account-id'],
  [/^AWS_(?:DEFAULT_)?REGION$/, 'region'],
];

const INPUTS: Readonly<Record<string, SecretKind>> = {
  'aws-access-key-id': 'aws-access-key-id',
  'aws-secret-access-key': 'aws-secret-access-key',
  'aws-session-token': 'aws-session-token',
  'aws-region': 'region',
};

/** The kind that a well-known name tells; `text`, of which little is asked, for any other. */
export function guessSecretKind(from: SecretSource): SecretKind {
  if (from.kind === 'input') {
    return Object.hasOwn(INPUTS, from.name) ? (INPUTS[from.name] ?? 'text') : 'text';
  }
  return VARIABLES.find(([pattern]) => pattern.test(from.name))?.[1] ?? 'text';
}
