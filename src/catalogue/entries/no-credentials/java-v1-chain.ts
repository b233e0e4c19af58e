import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const javaV1Chain: Entry = {
  id: 'java-v1-chain',
  emitters: ['java-v1'],
  says: ['Unable to load AWS credentials from any provider in the chain'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Java SDK (version 1) found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-java/issues/1324',
};
