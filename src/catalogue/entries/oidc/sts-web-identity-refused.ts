import type { Entry } from '../../entry.js';
import { audienceNotTrusted } from '../../causes/audience-not-trusted.js';
import { roleAbsent } from '../../causes/role-absent.js';
import { subjectNotTrusted } from '../../causes/subject-not-trusted.js';

export const stsWebIdentityRefused: Entry = {
  id: 'sts-web-identity-refused',
  emitters: [
    'configure-aws-credentials',
    'aws-cli',
    'boto3',
    'javascript',
    'java',
    'go',
    'rust',
    'terraform',
  ],
  says: [
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'User is not authorized to perform: sts:AssumeRoleWithWebIdentity',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'STS refuses to give the role for this OIDC token',
  causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
  example:
    'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/318',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
  ],
};
