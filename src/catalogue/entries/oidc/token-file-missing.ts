import type { Entry } from '../../entry.js';

export const tokenFileMissing: Entry = {
  id: 'token-file-missing',
  emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'java', 'configure-aws-credentials'],
  says: [
    'Web identity token file does not exist: {file}',
    'unable to read file at {file}: open {path}: no such file or directory',
    'failed to retrieve jwt from provided source, unable to read file at {file}',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'The file with the OIDC token is not there',
  causes: [
    {
      id: 'file',
      why: '`AWS_WEB_IDENTITY_TOKEN_FILE` (or the input `web-identity-token-file`) names a file that does not exist where the command runs: it was written in another job, another container, or relative to another folder.',
      fix: 'Write the token to that file in this very job and container before the command, or take the variable away.',
    },
  ],
  example:
    'Error: Web identity token file does not exist: /home/runner/work/platform/platform/.oidc/token',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};
