/** How keys of AWS look: kind, then the expression that draws one. */
export const AWS_FORMS: Readonly<Record<string, string>> = {
  'aws-access-key-id': '@aws-key-id(AKIA)',
  'aws-secret-access-key': '@aws-secret',
  'aws-session-token': '@aws-session(600)',
  'bedrock-api-key': '@bedrock-long',
  'cloudwatch-logs-api-key': 'ACWL[A-Za-z0-9+/]{128}',
  'appsync-api-key': 'da2-[a-z0-9]{26}',
  'amazon-mws-auth-token': 'amzn.mws.@uuid',
  'ses-smtp-password': 'B[A-P][A-Za-z0-9]{20}[0-9][A-Za-z0-9]{21}',
  'eks-token': '@eks-token',
  'aws-presigned-url':
    'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=@aws-key-id(AKIA)%2F20261101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T120000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=[0-9a-f]{64}',
};

/** Short names for what is written often. */
export const AWS_SHORT: Readonly<Record<string, readonly [kind: string, expression: string]>> = {
  id: ['aws-access-key-id', '@aws-key-id(AKIA)'],
  asia: ['aws-access-key-id', '@aws-key-id(ASIA)'],
  secret: ['aws-secret-access-key', '@aws-secret'],
  signs: ['aws-secret-access-key', '@aws-secret(signs)'],
  plain: ['aws-secret-access-key', '@aws-secret(plain)'],
  token: ['aws-session-token', '@aws-session(600)'],
};
