import type { Entry } from '../../entry.js';

export const sesNotVerified: Entry = {
  id: 'ses-not-verified',
  emitters: ['boto3', 'javascript', 'aws-cli'],
  says: [
    'Email address is not verified',
    'MessageRejected: {message...}',
    'The following identities failed the check in region {region}',
  ],
  near: ['ses', 'email', 'amazonaws', 'aws'],
  weight: 'cause',
  title: 'SES does not send from or to this address',
  causes: [
    {
      id: 'sandbox',
      why: 'An account in the sandbox of SES sends only to verified addresses, and every account only from verified ones, region by region.',
      fix: 'Verify the address or domain in this region (`aws sesv2 create-email-identity`), or ask to leave the sandbox.',
    },
  ],
  example:
    'MessageRejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.org',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html',
};
