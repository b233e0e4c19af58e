import type { Entry } from '../../entry.js';

export const cacSymlinkRefused: Entry = {
  id: 'cac-symlink-refused',
  emitters: ['configure-aws-credentials'],
  since: 'configure-aws-credentials 6',
  says: [
    'Refusing {file} (parent directory is a symbolic link)',
    'Refusing {file...} symbolic link',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'configure-aws-credentials does not write a profile through a symbolic link',
  causes: [
    {
      id: 'link',
      why: '`{file}` is, or lies in, a symbolic link, and since version 6 the action refuses to write there.',
      fix: 'Make `~/.aws` a real directory on this runner, or let `AWS_SHARED_CREDENTIALS_FILE` name a file in one.',
    },
  ],
  example: 'Error: Refusing /home/runner/.aws/credentials (parent directory is a symbolic link)',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/profileManager.ts',
};
