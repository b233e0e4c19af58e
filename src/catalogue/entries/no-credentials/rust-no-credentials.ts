import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const rustNoCredentials: Entry = {
  id: 'rust-no-credentials',
  emitters: ['rust'],
  says: [
    'no providers in chain provided credentials',
    'no credentials found in chain',
    'the credential provider was not enabled',
    'no credentials in the property bag',
    'NoMatchingAuthScheme',
  ],
  near: ['aws', 'credential'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Rust SDK found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example: 'Error: dispatch failure: no providers in chain provided credentials',
  basis: 'source',
  source: 'smithy-rs aws-config meta/credentials/chain.rs',
};
