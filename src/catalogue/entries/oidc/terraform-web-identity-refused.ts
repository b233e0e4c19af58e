import type { Entry } from '../../entry.js';
import { audienceNotTrusted } from '../../causes/audience-not-trusted.js';
import { roleAbsent } from '../../causes/role-absent.js';
import { subjectNotTrusted } from '../../causes/subject-not-trusted.js';

export const terraformWebIdentityRefused: Entry = {
  id: 'terraform-web-identity-refused',
  emitters: ['terraform'],
  says: [
    'Cannot assume IAM Role with web identity',
    'cannot assume role with web identity',
    'cannot be assumed with web identity token',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'Terraform could not assume the role with the OIDC token',
  causes: [subjectNotTrusted, audienceNotTrusted, roleAbsent],
  example: 'Error: Cannot assume IAM Role with web identity',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};
