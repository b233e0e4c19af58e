import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const rustLoadingCredentials: Entry = {
  id: 'rust-loading-credentials',
  emitters: ['rust'],
  says: ['an error occurred while loading credentials', 'failed to load the credentials'],
  weight: 'wrapper',
  lacks: 'credentials',
  title: 'A Rust program found no AWS credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example: 'Error: dispatch failure: other: an error occurred while loading credentials',
  basis: 'report',
  source: 'https://github.com/awslabs/aws-sdk-rust/issues/1313',
};
