import type { Entry } from '../../entry.js';

/** What docker says when the password that is piped to it is empty. */
export const ecrLoginPipe: Entry = {
  id: 'ecr-login-pipe',
  emitters: ['docker'],
  says: [
    'Cannot perform an interactive login from a non TTY device',
    'password is empty',
    'Error: Password Required',
  ],
  near: ['ecr', 'amazonaws', 'aws '],
  weight: 'consequence',
  lacks: 'registry-login',
  title: 'docker login got no password',
  causes: [
    {
      id: 'piped-command-failed',
      why: 'The command in front of the pipe, `aws ecr get-login-password`, failed, so docker read nothing.',
      fix: 'Look at the message above it; run the script with `set -o pipefail`, so that the first failure stops it.',
    },
  ],
  example:
    'aws ecr get-login-password | docker login --username AWS\nError: Cannot perform an interactive login from a non TTY device',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/5636',
};
