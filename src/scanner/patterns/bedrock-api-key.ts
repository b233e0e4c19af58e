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
  plausible(value) {
    if (isStandInSecret(value.slice(-64))) return false;
    if (!LONG_TERM.test(value)) return value.startsWith(PRESIGNED);
    return !isStandInSecret(value.slice(4));
  },
  judge: (candidate) => (LONG_TERM.test(candidate.value) ? longTerm : shortTerm)(candidate),
};

const LONG_TERM = /^ABSK[A-Za-z0-9+/]{109,269}$/;
/** base64 of "bedrock.amazonaws.com" */
const PRESIGNED = 'YmVkcm9jay5hbWF6b25hd3MuY29t';

function longTerm({ before }: Candidate): Verdict | undefined {
  return /[\w.-]$/.test(before()) ? undefined : {};
}

function shortTerm({ before }: Candidate): Verdict | undefined {
  return before().endsWith(SHORT_TERM) ? { lead: SHORT_TERM.length } : undefined;
}
