import type { Pattern } from '../pattern.js';
import { artifactoryToken } from './artifactory-token.js';
import { clojarsDeployToken } from './clojars-deploy-token.js';
import { cratesIoToken } from './crates-io-token.js';
import { dockerHubAccessToken } from './docker-hub-access-token.js';
import { npmAccessToken } from './npm-access-token.js';
import { nugetApiKey } from './nuget-api-key.js';
import { pypiApiToken } from './pypi-api-token.js';
import { rubygemsApiKey } from './rubygems-api-key.js';

/** Keys that registries of packages and images issue. */
export const PACKAGES_PATTERNS: readonly Pattern[] = [
  npmAccessToken,
  pypiApiToken,
  rubygemsApiKey,
  nugetApiKey,
  dockerHubAccessToken,
  artifactoryToken,
  clojarsDeployToken,
  cratesIoToken,
];
