import type { Entry } from '../../entry.js';

export const s3TokenMalformed: Entry = {
  id: 's3-token-malformed',
  emitters: ['aws-cli', 'boto3'],
  says: [
    'The provided token is malformed or otherwise invalid',
    'An error occurred (InvalidToken)',
  ],
  weight: 'cause',
  title: 'The session token does not belong to the key',
  causes: [
    {
      id: 'token',
      rules: ['secrets/stale-session-token', 'credentials/unknown-key'],
      why: 'The session token is that of another session, was cut or changed on its way, or belongs to another partition.',
      fix: "Give key id, secret and session token of one and the same session; no `AWS_SESSION_TOKEN` beside a user's key (`AKIA...`).",
    },
  ],
  example:
    'An error occurred (InvalidToken) when calling the ListBuckets operation: The provided token is malformed or otherwise invalid.',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/8413',
};
