import { isStandInSecret, looksDrawn } from '../../allow.js';
import { BASE62, BASE64 } from '../../alphabets.js';
import { ownerOf, type SecretOwner } from '../../aws/secret-owner.js';
import type { Candidate, Pattern } from '../pattern.js';

/** What a secret's name, the id beside it and the lines above may be found in. */
const NEIGHBOURHOOD = { lines: 3, bytes: 320 };

/**
 * Secret access keys: 40 random characters of base64, told from all others by their name or by a
 * key id beside them. Alone they are not reported. Also base64 of one (54 characters, 55 with a
 * line end), as Kubernetes secrets hold it.
 */
export const awsSecretAccessKey: Pattern = {
  kind: 'aws-secret-access-key',
  part: 'secret',
  words: {
    noun: 'secret access key',
    severity: 'error',
    rung: 'granted',
    title: 'An AWS secret access key stands in `{path}`, line {line}',
    why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
    fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
  },
  surroundings: NEIGHBOURHOOD,
  hidden: [
    'ccess_key',
    'ccess-key',
    'ccessKey',
    'CCESS_KEY',
    'ecret_key',
    'ecret-key',
    'ecretKey',
    'ECRET_KEY',
    'aws_secret',
    'AWS_SECRET',
  ],
  hiddenTwice: ['ccess_key', 'CCESS_KEY'],
  shapes: [
    { alphabet: BASE64, length: 40, plausible: isSecret, judge: isTold },
    {
      alphabet: BASE64,
      length: [54, 55],
      padded: true,
      plausible: (value) => isSecret(decoded(value)),
      judge: isTold,
    },
  ],
  decode: (spelled) => (spelled.length === 40 ? spelled : decoded(spelled)),
  cases(draw) {
    const secret = () => `${draw(BASE64, 36)}a7Q+`;
    const encoded = Buffer.from(secret()).toString('base64');
    const spelled = `${draw(BASE62, 20)}%2F${draw(BASE62, 15)}a7Q%2B`;
    return {
      leaks: [
        ['AWS_SECRET_ACCESS_KEY=', secret(), '\n'],
        ['{"secretAccessKey": "', secret(), '"}'],
        ['  aws-secret-access-key: ', encoded, '\n'],
        ['x?aws_secret_access_key%3D', spelled, '&y'],
      ],
      clean: [
        secret(),
        `JWT_SECRET_KEY=${secret()}`,
        `aws_secret_access_key = ${secret()}x`,
        `aws_secret_access_key = ${draw('0123456789abcdef', 40)}`,
      ],
    };
  },
};

function isSecret(value: string): boolean {
  return /^[A-Za-z0-9+/]{40}$/.test(value) && looksDrawn(value) && !isStandInSecret(value);
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1').replace(/\n$/, '');
}

/** Whose it is, by its surroundings; false where it is no secret, or nobody's that we name. */
function isTold(candidate: Candidate): boolean | string {
  if (!CLUE.test(candidate.before()) && !CLUE.test(candidate.after())) return false;
  if (!isBounded(candidate)) return false;
  const owner = ownerOf(candidate);
  return owner === undefined ? false : (OTHERS[owner] ?? true);
}

/** What a secret is that surroundings like an AWS secret's tell to be another's. */
const OTHERS: Readonly<Partial<Record<SecretOwner, string>>> = {
  's3-store': 's3-compatible-secret-key',
  unknown: 'secret-key-of-unknown-owner',
};

/** Without any of these near by, no name and no id can be there: most random text ends here. */
const CLUE = /secret|key|aws|amazon|amzn|s3|A(?:[KSB]IA|CCA)[A-Z2-7]|Q[UV][tN]JQ/i;

/** Not a piece of something longer: base64url, padded base64, an identifier, a file name. */
function isBounded(candidate: Candidate): boolean {
  const after = candidate.after();
  const before = candidate.before();
  const padded = candidate.value.length === 40 ? /^=/ : /^={3}/;
  if (/^[A-Za-z0-9_]|^-(?=[\w+/])|^\.(?=[\w-])/.test(after) || padded.test(after)) return false;
  // The escape of a line end or of `=` may stand right before it.
  if (/(?:\\[nrt]|%(?:25)?[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|:-)$/.test(before))
    return true;
  return !/[A-Za-z0-9_.-]$/.test(before);
}
