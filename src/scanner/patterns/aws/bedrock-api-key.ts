import { accountOfKeyId } from '../../../report/key-id.js';
import { isStandInSecret } from '../../allow.js';
import { BASE62, BASE64 } from '../../alphabets.js';
import { signedUntil } from '../../aws/signed-until.js';
import type { Pattern } from '../pattern.js';

const LONG_TERM = 'ABSK';
const SHORT_TERM = 'bedrock-api-key-';
/** base64 of "bedrock.amazonaws.com" */
const PRESIGNED = 'YmVkcm9jay5hbWF6b25hd3MuY29t';

/**
 * Bedrock API keys. Long-term ones are `ABSK` and base64 of a name and a secret, short-term ones
 * `bedrock-api-key-` and base64 of a presigned URL on bedrock.amazonaws.com.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export const bedrockApiKey: Pattern = {
  kind: 'bedrock-api-key',
  part: 'service-key',
  words: {
    noun: 'Bedrock API key',
    severity: 'error',
    rung: 'granted',
    title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
    why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
    fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    expired: {
      title: 'An Amazon Bedrock API key that has ended stands in `{path}`, line {line}',
      why: 'It is a short-term key and ended at {ended}, by what it says itself: nobody can use it any more. It still tells the account.',
      fix: 'Nothing needs to be revoked. Take it out, and find out how a key of a session came into the repository: the next one may be alive.',
    },
  },
  shapes: [
    {
      prefixes: [LONG_TERM],
      alphabet: BASE64,
      length: { from: 109, to: 269 },
      notBefore: `${BASE64}_.-`,
      padded: true,
      plausible: (value) => isNoStandIn(value) && !isStandInSecret(value.slice(4)),
    },
    {
      prefixes: [SHORT_TERM + PRESIGNED],
      alphabet: BASE64,
      length: { from: 32 },
      notBefore: '',
      padded: true,
      plausible: isNoStandIn,
    },
  ],
  hidden: ['ABSK', 'bedrock-api-key'],
  expiryOf: (key) => (key.startsWith(LONG_TERM) ? undefined : signedUntil(urlOf(key))),
  accountOf(key) {
    const decode = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');
    if (key.startsWith(LONG_TERM)) {
      return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
    }
    const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(urlOf(key))?.[1];
    return id === undefined ? undefined : accountOfKeyId(id);
  },
  cases(draw) {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const long = `${LONG_TERM}${base64(`BedrockAPIKey-abcd-at-111122223333:${draw(BASE62, 60)}`)}`;
    const short = `${SHORT_TERM}${base64(`bedrock.amazonaws.com/?Action=Call&Token=${draw(BASE62, 90)}`)}`;
    return {
      leaks: [
        ['AWS_BEARER_TOKEN_BEDROCK=', long, '\n'],
        ['Authorization: Bearer ', short, '"'],
      ],
      clean: [`x${long}`, long.slice(0, 80), `${SHORT_TERM}${PRESIGNED}`],
    };
  },
};

/** The presigned URL that a short-term key is. */
function urlOf(key: string): string {
  return Buffer.from(key.slice(SHORT_TERM.length), 'base64').toString('latin1');
}

function isNoStandIn(value: string): boolean {
  return !isStandInSecret(value.slice(-64));
}
