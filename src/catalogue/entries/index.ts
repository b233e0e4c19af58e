import type { Entry } from '../entry.js';
import { accountsEntries } from './accounts/index.js';
import { cdkEntries } from './cdk/index.js';
import { cloudformationEntries } from './cloudformation/index.js';
import { commandLineEntries } from './command-line/index.js';
import { configureAwsCredentialsEntries } from './configure-aws-credentials/index.js';
import { deniedEntries } from './denied/index.js';
import { deploysEntries } from './deploys/index.js';
import { githubEntries } from './github/index.js';
import { kubernetesEntries } from './kubernetes/index.js';
import { lambdaEntries } from './lambda/index.js';
import { noCredentialsEntries } from './no-credentials/index.js';
import { oidcEntries } from './oidc/index.js';
import { profilesEntries } from './profiles/index.js';
import { regionNetworkEntries } from './region-network/index.js';
import { registryEntries } from './registry/index.js';
import { s3KmsEntries } from './s3-kms/index.js';
import { saidEntries } from './said/index.js';
import { servicesEntries } from './services/index.js';
import { stsEntries } from './sts/index.js';
import { terraformEntries } from './terraform/index.js';
import { toolCredentialsEntries } from './tool-credentials/index.js';

/** The whole catalogue. Where two messages overlap in a log, the longer wording wins, not the order. */
export const entries: readonly Entry[] = [
  ...accountsEntries,
  ...cdkEntries,
  ...cloudformationEntries,
  ...commandLineEntries,
  ...configureAwsCredentialsEntries,
  ...deniedEntries,
  ...deploysEntries,
  ...githubEntries,
  ...kubernetesEntries,
  ...lambdaEntries,
  ...noCredentialsEntries,
  ...oidcEntries,
  ...profilesEntries,
  ...regionNetworkEntries,
  ...registryEntries,
  ...s3KmsEntries,
  ...saidEntries,
  ...servicesEntries,
  ...stsEntries,
  ...terraformEntries,
  ...toolCredentialsEntries,
];
