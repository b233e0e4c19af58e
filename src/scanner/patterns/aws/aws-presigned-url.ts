import { isStandInKeyId } from '../../allow.js';
import { isDocumented } from '../../documented.js';
import { BASE62, BASE64, DIGITS } from '../../alphabets.js';
import { accountOfKeyId, isKeyId } from '../../../report/key-id.js';
import type { Candidate, Pattern } from '../pattern.js';
import { signedUntil } from '../../aws/signed-until.js';

const HEX = `${DIGITS}abcdef`;

/**
 * URLs that are signed in advance: whoever has one may do what it says until it ends. The key is the
 * signature; what the URL says before it tells when it ends. Both ways of signing, S3's old one too.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html#RESTAuthenticationQueryStringAuth
 */
export const awsPresignedUrl: Pattern = {
  kind: 'aws-presigned-url',
  part: 'signature',
  words: {
    noun: 'signature of a presigned URL',
    severity: 'warning',
    rung: 'lasting',
    title: 'A presigned URL of AWS stands in `{path}`, line {line}',
    why: 'Whoever reads it may do the one thing that it was signed for, such as reading or writing an object, until it ends: seven days after it was signed at the latest, and no later than the session that signed it.',
    fix: 'Take the URL out and commit that. To end it at once, deactivate the access key that signed it, or revoke the sessions of its role.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html'],
    expired: {
      title: 'A presigned URL of AWS that has ended stands in `{path}`, line {line}',
      why: 'It ended at {ended}, by what it says itself: nobody can use it any more. It still tells the key that signed it.',
      fix: 'Nothing needs to be revoked. Take the URL out when you are there anyway.',
    },
  },
  surroundings: { lines: 0, bytes: 320 },
  shapes: [
    {
      prefixes: ['X-Amz-Signature=', 'X-Amz-Signature%3D'],
      alphabet: HEX,
      length: 64,
      notBefore: BASE62,
      plausible: (value) => new Set(value.slice(-64)).size > 8,
      judge: isSigned,
    },
    {
      prefixes: ['Signature='],
      alphabet: BASE64,
      length: 27,
      padded: true,
      notBefore: `${BASE62}-_`,
      judge: isSignedOfOld,
    },
  ],
  decode: (spelled) => spelled.replace(/^(?:X-Amz-)?Signature(?:=|%3D)/, ''),
  widen: (key, before, after) => {
    const said = [...`${before} ${after}`.matchAll(SAYS)].map(([all]) => all.replace('%3D', '='));
    return said.length === 0 ? key : `${key}&${said.slice(-3).join('&')}`;
  },
  preview: (key) => `presigned URL (signature of ${key.split('&')[0]?.length ?? 0} characters)`,
  expiryOf: signedUntil,
  accountOf(key) {
    const id = /(?:Credential|AWSAccessKeyId)=([A-Z2-7]{20})/.exec(key)?.[1];
    return id === undefined || !isKeyId(id) ? undefined : accountOfKeyId(id);
  },
  cases(draw) {
    const signature = () => `X-Amz-Signature=0a9b8c7d6e5f${draw(HEX, 52)}`;
    const url = `://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T000000Z&X-Amz-Expires=3600&`;
    const example = 'X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261101';
    const token = `X-Amz-Security-Token=${draw(BASE62, 520)}`;
    return {
      leaks: [[`${url}${token}&`, signature(), '&X-Amz-SignedHeaders=host"']],
      clean: [
        signature(),
        `${url}${example}%2Feu-west-1&${signature()}`,
        `${url}${token}&X-Amz-Signature=${'0'.repeat(64)}`,
        `?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=${draw(BASE62, 27)}%3D&Expires=1141889120`,
      ],
    };
  },
};

const SAYS =
  /(?:X-Amz-(?:Date|Expires)|X-Amz-Credential|AWSAccessKeyId|(?<![A-Za-z-])Expires)(?:=|%3D)[A-Za-z0-9]{1,20}/g;

const CREDENTIAL = /X-Amz-Credential(?:=|%3D)([A-Za-z0-9]{16,32})(?:%(?:25)?2F|\/|&|$)/;

/** Signed by a key that is none of the documented ones, or behind a token so long that none is to be seen. */
function isSigned({ before }: Candidate): boolean {
  const text = before();
  const id = CREDENTIAL.exec(text)?.[1];
  if (id !== undefined) return isSigner(id);
  return /(?:^|X-Amz-Security-Token(?:=|%3D))[A-Za-z0-9%+/=-]{200,}(?:&(?:amp;)?|\\u0026|%26)(?:X-Amz-SignedHeaders(?:=|%3D)[\w%;-]+(?:&(?:amp;)?|\\u0026|%26))?$/.test(
    text,
  );
}

function isSignedOfOld({ before, after }: Candidate): boolean {
  const text = `${before().slice(-160)} ${after().slice(0, 160)}`;
  const id = /AWSAccessKeyId=([A-Z0-9]{20})(?![A-Z0-9])/.exec(text)?.[1] ?? '';
  return isSigner(id) && /(?<![A-Za-z-])Expires=\d{9,10}(?!\d)/.test(text);
}

/** An id that somebody has: what a documented one has signed is documented too. */
function isSigner(id: string): boolean {
  return isKeyId(id) && !isStandInKeyId(id) && !isDocumented(id);
}
