import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const rubyNoCredentials: Entry = {
  id: 'ruby-no-credentials',
  emitters: ['ruby'],
  says: [
    'unable to sign request without credentials set',
    'Aws::Errors::MissingCredentialsError',
    'missing credentials, provide credentials with one of the following options',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Ruby SDK found no credentials',
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, notInTheContainer, nothingGiven],
  example: 'Aws::Errors::MissingCredentialsError: unable to sign request without credentials set',
  basis: 'source',
  source: 'aws-sdk-ruby aws-sdk-core/errors.rb',
};
