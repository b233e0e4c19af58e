import type { Entry } from '../../entry.js';

export const iamPolicyMalformed: Entry = {
  id: 'iam-policy-malformed',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'MalformedPolicyDocument: {message...}',
    'MalformedPolicyDocumentException: {message...}',
    'MalformedPolicyDocument',
    'MalformedPolicy: {message...}',
    'Invalid principal in policy',
    'MalformedPolicyDocumentException',
    'Policy document should not specify a principal',
    'Federated principals must be valid domain names or SAML metadata ARNs',
    'Policy statement must contain resources',
    'The policy failed legacy parsing',
  ],
  weight: 'cause',
  title: 'AWS does not take the policy document',
  causes: [
    {
      id: 'principal',
      holds: { message: ['principal'] },
      why: 'The policy names a principal that does not exist: a role that is not made yet, was deleted, or lies in another account under another name.',
      fix: 'Create the role or user first, or correct its ARN; a principal that was deleted shows as an id such as `AROA...`.',
    },
    {
      id: 'syntax',
      why: 'The policy is no valid document, or names a principal or action that does not exist.',
      fix: 'Check it: `aws accessanalyzer validate-policy --policy-type RESOURCE_POLICY --policy-document file://policy.json`; look for an empty variable in it and for a principal that was deleted.',
    },
  ],
  example:
    'MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/ci"',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7404',
};
