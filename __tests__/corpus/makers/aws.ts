import { drawText } from '../draw.js';
import { BASE64, HEX, type Maker, UPPER } from './maker.js';

const BASE32 = `${UPPER}234567`;

/**
 * A secret access key: 40 characters of base64, of every sort. An argument of `signs` asks for a
 * `/` and a `+` inside, `plain` for none.
 */
export const awsSecret: Maker = (draw, signs) => {
  for (;;) {
    const drawn = drawText(draw, BASE64, 40);
    const varied = /[0-9].*[0-9].*[0-9]/.test(drawn) && /[a-z]/.test(drawn) && /[A-Z]/.test(drawn);
    const right =
      signs === 'signs'
        ? /^[^/+].*\/.*\+.*[^/+]$/.test(drawn)
        : signs !== 'plain' || !/[/+]/.test(drawn);
    if (varied && right) return drawn;
  }
};

/** A key id with a prefix such as AKIA, of letters that repeat no more than chance has it. */
export const awsKeyId: Maker = (draw, prefix) => {
  for (;;) {
    const drawn = drawText(draw, BASE32, 16);
    if (new Set(drawn).size >= 9 && /[2-7]/.test(drawn)) return `${prefix}${drawn}`;
  }
};

/** A session token of STS; the argument is how many characters follow its known beginning. */
export const awsSessionToken: Maker = (draw, length) =>
  `${['IQoJb3Jp', 'Z2luX2Vj'].join('')}${drawText(draw, BASE64, Number(length || '600'))}==`;

/** A token as STS made them until 2019. */
export const awsOldSessionToken: Maker = (draw) =>
  `${['FwoGZXIv', 'YXdzE'].join('')}${drawText(draw, BASE64, 420)}`;

/** A long-term Bedrock key: a name and 52 to 60 random characters, in base64. */
export const bedrockLong: Maker = (draw) => {
  const name = `BedrockAPIKey-${drawText(draw, `${UPPER.toLowerCase()}0123456789`, 4)}`;
  const inner = `${name}-at-${drawText(draw, '123456789', 12)}:${drawText(draw, BASE64, 48)}`;
  return `${['AB', 'SK'].join('')}${Buffer.from(inner).toString('base64')}`;
};

/** A short-term Bedrock key: a presigned request in base64. */
export const bedrockShort: Maker = (draw) => {
  const query = [
    'bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${encodeURIComponent(`${awsKeyId(draw, ['AS', 'IA'].join(''))}/20261101/us-east-1/bedrock/aws4_request`)}`,
    'X-Amz-Date=20261101T081500Z&X-Amz-Expires=43200',
    `X-Amz-Security-Token=${encodeURIComponent(awsSessionToken(draw, '400'))}`,
    `X-Amz-Signature=${drawText(draw, HEX, 64)}&X-Amz-SignedHeaders=host&Version=1`,
  ].join('&');
  return `${['bedrock', 'api', 'key', ''].join('-')}${Buffer.from(query).toString('base64')}`;
};

/**
 * What a cluster of EKS is asked with: a presigned request to STS that is good for a quarter of an hour.
 * @see https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster
 */
export const eksToken: Maker = (draw) => {
  const query = [
    'https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15',
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${awsKeyId(draw, ['AK', 'IA'].join(''))}%2F20261101%2Feu-west-1%2Fsts%2Faws4_request`,
    'X-Amz-Date=20261101T081500Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id',
    `X-Amz-Signature=${drawText(draw, HEX, 64)}`,
  ].join('&');
  return `k8s-aws-v1.${Buffer.from(query).toString('base64url')}`;
};
