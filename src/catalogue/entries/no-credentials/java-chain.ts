import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const javaChain: Entry = {
  id: 'java-chain',
  emitters: ['java'],
  says: [
    'Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
    'Unable to load credentials from any of the providers in the chain',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Java SDK found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(',
  basis: 'source',
  source: 'aws-sdk-java-v2 core/auth AwsCredentialsProviderChain.java',
};
