import type { Entry } from '../../entry.js';

export const codecommit403: Entry = {
  id: 'codecommit-403',
  emitters: ['aws'],
  says: [
    {
      sentence: 'git-codecommit.{place...} The requested URL returned error: 403',
      anchor: 'git-codecommit.',
    },
    { sentence: 'git-codecommit.{place...} Authentication failed', anchor: 'git-codecommit.' },
  ],
  weight: 'cause',
  title: 'CodeCommit refuses git',
  causes: [
    {
      id: 'credential-helper',
      why: "git signs in with what `aws codecommit credential-helper` makes of the job's credentials: these lack `codecommit:GitPull`, are of another account, or the helper is not set up.",
      fix: "Set the helper up (`git config --global credential.helper '!aws codecommit credential-helper $@'` and `credential.UseHttpPath true`), and allow `codecommit:GitPull` (and `GitPush`) on the repository to the role.",
    },
  ],
  example:
    "fatal: unable to access 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/web/': The requested URL returned error: 403",
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/troubleshooting-ch.html',
};
