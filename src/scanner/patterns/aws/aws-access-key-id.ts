import { accountOfKeyId, isKeyId, maskKeyId } from '../../../report/key-id.js';
import { BASE32, BASE64 } from '../../alphabets.js';
import { isStandInKeyId } from '../../allow.js';
import type { Pattern } from '../pattern.js';

const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;

/**
 * Access key ids of every kind that is a credential: AKIA, ASIA, ABIA, ACCA. Ids that only name
 * things (AROA, AIDA and the like) are none.
 *
 * Also base64 of an id, as Kubernetes secrets and basic authentication hold it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export const awsAccessKeyId: Pattern = {
  kind: 'aws-access-key-id',
  part: 'id',
  words: {
    noun: 'access key id',
    severity: 'error',
    rung: 'present',
    title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}, without its secret',
    why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
    fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ],
    beginning: [
      {
        begins: 'ASIA',
        severity: 'note',
        title:
          'The id `{preview}` of a temporary AWS key stands in `{path}`, line {line}, without its secret and its token',
        why: 'It is useless without both, and they end with their session, after 36 hours at the latest. It tells the account, and that a session was written down here.',
        fix: 'Nothing needs to be revoked if the secret and the token were written nowhere. Take the line out, and find out how a key of a session came into the repository.',
      },
      {
        begins: 'ACCA',
        severity: 'note',
        title:
          'The id `{preview}` of a service-specific credential stands in `{path}`, line {line}',
        why: 'It names a password or an API key of one service (Bedrock, CloudWatch Logs, CodeCommit, Keyspaces) and lets nobody in by itself. It tells the account.',
        fix: 'Nothing needs to be revoked if the key that it names was written nowhere. Otherwise: `aws iam update-service-specific-credential --status Inactive --service-specific-credential-id ID`.',
      },
      {
        begins: 'ABIA',
        severity: 'note',
        title: 'The id `{preview}` of an AWS bearer token stands in `{path}`, line {line}',
        why: 'It names a token that STS gave to a service, and lets nobody in without it. It tells the account.',
        fix: 'Nothing needs to be revoked if the token was written nowhere. Take the line out when you are there anyway.',
      },
    ],
  },
  hidden: ['AKIA', 'ASIA'],
  hiddenTwice: ['AKIA', 'ASIA'],
  shapes: [
    {
      prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      alphabet: BASE32,
      length: 16,
      plausible: (value) => !isStandInKeyId(value),
      // Base32 of something else is padded; an id is not.
      judge: ({ after }) => !after().startsWith('=='),
    },
    {
      // base64 of AKIA and ASIA: a fifth letter is told by how an id goes on.
      prefixes: ['QUtJQ', 'QVNJQ'],
      alphabet: BASE64,
      length: { from: 22 },
      notBefore: BASE64,
      only: 27,
      plausible: isEncoded,
    },
  ],
  decode: (spelled) => (isKeyId(spelled) ? spelled : decoded(spelled)),
  preview: maskKeyId,
  accountOf: accountOfKeyId,
  cases(draw) {
    const id = (prefix = 'AKIA') => `${prefix}Q7${draw(BASE32, 14)}`;
    const encoded = Buffer.from(id()).toString('base64').slice(0, 27);
    return {
      leaks: [
        ['aws_access_key_id = ', id(), '\n'],
        ['export AWS_ACCESS_KEY_ID="', id('ASIA'), '"'],
        ['"x\\n', id('ABIA'), '\\n"'],
        ['?id%3D', id('ACCA'), '%2F20261101'],
        ['AWS_ACCESS_KEY_ID: ', encoded, '=\n'],
      ],
      clean: [`a${id()}`, `${id()}A`, `${id()}====`, id('AROA'), `AKIA${'X'.repeat(16)}`],
    };
  },
};

/** Whether 27 characters of base64 hold an id, and what follows it cannot be more of the id. */
function isEncoded(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  const id = KEY_ID.exec(text)?.[0];
  return id !== undefined && !isStandInKeyId(id) && !/^[A-Za-z0-9]/.test(text.slice(20));
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1').trimEnd();
}
