import type { Entry } from '../../entry.js';

export const awsSubscriptionRequired: Entry = {
  id: 'aws-subscription-required',
  emitters: ['aws-cli'],
  says: [
    'The AWS Access Key Id needs a subscription for the service',
    'SubscriptionRequiredException',
    'OptInRequired',
  ],
  weight: 'cause',
  title: 'The account is not signed up for the service',
  causes: [
    {
      id: 'account',
      why: 'The account is new, suspended, or its payment method is not verified; credentials are not at fault.',
      fix: "Finish the account's sign-up (payment method, verification) in the console; for a suspended account ask AWS support.",
    },
  ],
  example:
    'An error occurred (SubscriptionRequiredException) when calling the CreateService operation: The AWS Access Key Id needs a subscription for the service',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/4135',
};
