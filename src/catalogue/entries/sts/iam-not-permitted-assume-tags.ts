import type { Entry } from '../../entry.js';

export const iamNotPermittedAssumeTags: Entry = {
  id: 'iam-not-permitted-assume-tags',
  emitters: ['aws'],
  says: [
    'is not authorized to perform: sts:TagSession{where...}',
    'is not authorized to perform: sts:SetSourceIdentity{where...}',
  ],
  weight: 'cause',
  title: 'The trust policy does not allow tags or a source identity for the session',
  causes: [
    {
      id: 'tag-session',
      rules: ['trust/action-missing'],
      why: 'The session is to carry tags (configure-aws-credentials sends some by itself), and a trust policy that allows only `sts:AssumeRole` refuses that.',
      fix: 'Allow `sts:TagSession` (or `sts:SetSourceIdentity`) beside the assume action in the trust policy of the role, or set `role-skip-session-tagging: true`.',
    },
  ],
  example:
    'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:TagSession on resource: arn:aws:iam::111122223333:role/deploy',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
};
