import { isStandInSecret } from '../allow.js';
import type { Candidate, Pattern, Verdict } from './pattern.js';

const SHORT_TERM = 'bedrock-api-key-';

/**
 * Bedrock API keys. Long-term ones are `ABSK` and base64 of a name and a secret, short-term ones
 * `bedrock-api-key-` and base64 of a presigned URL on bedrock.amazonaws.com.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export const bedrockApiKey: Pattern = {
  kind: 'bedrock-api-key',
  triggers: [{ by: 'base64-run' }],
  fits: (length) => length >= 60,
  judge: (candidate) => longTerm(candidate) ?? shortTerm(candidate),
};

function longTerm({ value, before }: Candidate): Verdict | undefined {
  if (!/^ABSK[A-Za-z0-9+/]{109,269}$/.test(value) || /[\w.-]$/.test(before())) return undefined;
  return isStandInSecret(value.slice(4)) || isStandInSecret(value.slice(-64)) ? undefined : {};
}

function shortTerm({ value, before }: Candidate): Verdict | undefined {
  if (!value.startsWith('YmVkcm9jay5hbWF6b25hd3MuY29t') || !before().endsWith(SHORT_TERM)) {
    return undefined;
  }
  return isStandInSecret(value.slice(-64)) ? undefined : { lead: SHORT_TERM.length };
}
