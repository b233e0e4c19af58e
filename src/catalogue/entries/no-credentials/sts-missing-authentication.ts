import type { Entry } from '../../entry.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const stsMissingAuthentication: Entry = {
  id: 'sts-missing-authentication',
  emitters: ['aws', 'php', 'javascript-v2'],
  says: [
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
    'The request must contain either a valid (registered) AWS access key ID or X.509 certificate',
    'MissingSecurityHeader',
    'The request must contain the parameter AWSAccessKeyId',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'A request was sent without a signature, since there were no credentials',
  causes: [
    secretEmpty,
    {
      id: 'unsigned',
      rules: ['credentials/none-found'],
      why: 'The program sent a request that is not signed: its keys are empty, or a proxy has taken the header away.',
      fix: 'Give this very command its credentials (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, or a role), and print whether they are empty: `test -n "$AWS_ACCESS_KEY_ID"`.',
    },
  ],
  example:
    '<Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message>',
  basis: 'report',
  source: 'https://github.com/clousale/amazon-sp-api-php/issues/63',
};
