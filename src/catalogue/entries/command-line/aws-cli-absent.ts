import type { Entry } from '../../entry.js';

export const awsCliAbsent: Entry = {
  id: 'aws-cli-absent',
  emitters: ['aws-cli'],
  says: [
    'aws: command not found',
    'aws: not found',
    "'aws' is not recognized as an internal or external command",
    "The term 'aws' is not recognized",
    'aws: No such file or directory',
  ],
  never: ['helm', 'kubectl', 'getting credentials'],
  weight: 'cause',
  title: 'The AWS CLI is not installed where the command runs',
  causes: [
    {
      id: 'install',
      why: 'The image or runner has no `aws` in its path.',
      fix: 'Install it in the job (`curl https://awscli.amazonaws.com/awscli-exe-linux-x86_64.zip`), or use an image that has it, such as `public.ecr.aws/aws-cli/aws-cli`.',
    },
  ],
  example: '/bin/sh: aws: not found',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/4685',
};
