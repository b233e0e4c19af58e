import type { SecretFact } from '../../facts/secrets/secrets.js';

/**
 * What programs do with a value that has whitespace around it. How the SDKs differ was run or read
 * in their sources; how AWS answers is from its documentation.
 */
export function effectOfWhitespace(secret: SecretFact): string {
  const breaks = hasLineBreak(secret);
  switch (secret.kind) {
    case 'aws-access-key-id':
      return breaks
        ? 'The SDK for Java trims it and works; the one for JavaScript stops with ERR_INVALID_CHAR, boto3 and the AWS CLI with "Invalid header value"'
        : 'The SDK for Java trims it and works; others send it, and AWS answers InvalidClientTokenId or IncompleteSignature';
    case 'aws-secret-access-key':
      return 'The SDK for Java trims it and works; every other SDK signs with it, and AWS answers SignatureDoesNotMatch, with nothing to see in the log';
    case 'aws-session-token':
      return breaks
        ? 'The SDKs for Java and Rust trim it and work; the one for JavaScript stops with ERR_INVALID_CHAR'
        : 'The SDKs for Java and Rust trim it and work; others send it as it is';
    case 'region':
      return breaks
        ? 'boto3 stops with "Invalid endpoint"'
        : 'boto3 stops with InvalidRegionError, the SDK for JavaScript with "Region not accepted"';
    case 'role-arn':
    case 'account-id':
      return 'AWS takes the value literally, so that it names nothing';
    case 'text':
    case 'json':
    case 'url':
      return 'A program that takes the value literally gets another value than the one meant';
  }
}

function hasLineBreak({ shape }: SecretFact): boolean {
  const runs = [...(shape?.starts ?? []), ...(shape?.ends ?? [])];
  return runs.some(({ mark }) => mark === 'line feed' || mark === 'carriage return');
}
