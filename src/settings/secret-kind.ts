/** The kinds of value whose form we can judge; `text` may be anything that is not empty. */
export const SECRET_KINDS = [
  'text',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'role-arn',
  'account-id',
  'region',
  'json',
  'url',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];
