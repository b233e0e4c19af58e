import type { Entry } from '../../entry.js';

export const tokenFileMissingPython: Entry = {
  id: 'token-file-missing-python',
  emitters: ['boto3', 'aws-cli'],
  says: ["[Errno 2] No such file or directory: '{file}'"],
  near: ['web_identity', 'webidentity', 'awswebidentitytoken', '_load_web_identity_token'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The file with the OIDC token is not there',
  causes: [
    {
      id: 'file',
      why: '`AWS_WEB_IDENTITY_TOKEN_FILE` names `{file}`, which does not exist where the command runs: it was written in another job or container, or not at all.',
      fix: 'Write the token to that file in this very job and container before the command, or unset `AWS_WEB_IDENTITY_TOKEN_FILE`.',
    },
  ],
  example: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/web_identity_token'",
  basis: 'run',
  source: 'botocore 1.43 utils.py FileWebIdentityTokenLoader',
};
