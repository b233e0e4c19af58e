import type { Entry } from '../../entry.js';

export const stsThumbprint: Entry = {
  id: 'sts-thumbprint',
  emitters: ['configure-aws-credentials', 'aws-cli'],
  says: ["OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"],
  weight: 'cause',
  explains: 'credentials',
  title: 'The thumbprint of the OIDC provider is out of date',
  causes: [
    {
      id: 'certificate-rotated',
      why: 'The certificate of the issuer was renewed by another authority, and the IAM OIDC provider still lists the old thumbprint. For GitHub.com AWS no longer looks at it; for an issuer of your own it does.',
      fix: "Update it: `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of the issuer's top certificate.",
    },
  ],
  example: "Error: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/357',
};
