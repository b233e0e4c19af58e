import type { Entry } from '../../entry.js';

export const accountBlocked: Entry = {
  id: 'account-blocked',
  emitters: ['aws'],
  says: [
    'This account is currently blocked and not recognized as a valid account',
    'Your account is currently blocked',
    'Your request for accessing resources in this region is being validated',
    'account is suspended',
    'Your AWS account is suspended',
    'Your account must be verified before you can add new',
    'NotSignedUp',
    'PendingVerification',
  ],
  near: ['aws', 'cloudfront', 'ec2', 's3', 'an error occurred'],
  weight: 'cause',
  title: 'AWS has blocked or not yet verified the account',
  causes: [
    {
      id: 'account',
      why: 'The account as a whole may not use this: it is suspended, waits for verification, or has not signed up for the service.',
      fix: 'Open a case at AWS Support (https://console.aws.amazon.com/support) from this account, and look for mails about billing or verification.',
    },
  ],
  example:
    'An error occurred (Blocked) when calling the RunInstances operation: This account is currently blocked and not recognized as a valid account.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/34597',
};
