import type { Entry } from '../../entry.js';
import { botoNoCredentials } from './boto-no-credentials.js';
import { botoPartialEnv } from './boto-partial-env.js';
import { cacCredentialsNotLoaded } from './cac-credentials-not-loaded.js';
import { cliNoCredentials } from './cli-no-credentials.js';
import { containerCredentialsFailed } from './container-credentials-failed.js';
import { dotnetNoCredentials } from './dotnet-no-credentials.js';
import { goStaticCredentialsEmpty } from './go-static-credentials-empty.js';
import { javaChain } from './java-chain.js';
import { javaStsModuleMissing } from './java-sts-module-missing.js';
import { javaV1Chain } from './java-v1-chain.js';
import { javaV1StsModuleMissing } from './java-v1-sts-module-missing.js';
import { jsNoProviders } from './js-no-providers.js';
import { jsV2NoCredentials } from './js-v2-no-credentials.js';
import { phpNoCredentials } from './php-no-credentials.js';
import { rubyNoCredentials } from './ruby-no-credentials.js';
import { rustLoadingCredentials } from './rust-loading-credentials.js';
import { rustNoCredentials } from './rust-no-credentials.js';
import { stsMissingAuthentication } from './sts-missing-authentication.js';

export const noCredentialsEntries: readonly Entry[] = [
  botoNoCredentials,
  botoPartialEnv,
  cacCredentialsNotLoaded,
  cliNoCredentials,
  containerCredentialsFailed,
  dotnetNoCredentials,
  goStaticCredentialsEmpty,
  javaChain,
  javaStsModuleMissing,
  javaV1Chain,
  javaV1StsModuleMissing,
  jsNoProviders,
  jsV2NoCredentials,
  phpNoCredentials,
  rubyNoCredentials,
  rustLoadingCredentials,
  rustNoCredentials,
  stsMissingAuthentication,
];
