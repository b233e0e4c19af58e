import type { Pattern } from '../pattern.js';
import { azureClientSecret } from './azure-client-secret.js';
import { azureDevopsToken } from './azure-devops-token.js';
import { azureResourceKey } from './azure-resource-key.js';
import { azureSasToken } from './azure-sas-token.js';
import { azureSharedAccessKey } from './azure-shared-access-key.js';
import { azureStorageKey } from './azure-storage-key.js';
import { cloudflareApiToken } from './cloudflare-api-token.js';
import { cloudflareOriginCaKey } from './cloudflare-origin-ca-key.js';
import { digitaloceanToken } from './digitalocean-token.js';
import { flyAccessToken } from './fly-access-token.js';
import { gcpHmacKey } from './gcp-hmac-key.js';
import { gcpServiceAccountKey } from './gcp-service-account-key.js';
import { googleApiKey } from './google-api-key.js';
import { googleOauthAccessToken } from './google-oauth-access-token.js';
import { googleOauthClientSecret } from './google-oauth-client-secret.js';
import { herokuApiKey } from './heroku-api-key.js';
import { netlifyAccessToken } from './netlify-access-token.js';
import { openshiftToken } from './openshift-token.js';
import { renderApiKey } from './render-api-key.js';
import { scalingoApiToken } from './scalingo-api-token.js';

/** Keys of clouds other than AWS. */
export const CLOUDS_PATTERNS: readonly Pattern[] = [
  googleApiKey,
  googleOauthClientSecret,
  googleOauthAccessToken,
  digitaloceanToken,
  herokuApiKey,
  cloudflareOriginCaKey,
  flyAccessToken,
  netlifyAccessToken,
  renderApiKey,
  scalingoApiToken,
  openshiftToken,
  gcpServiceAccountKey,
  gcpHmacKey,
  azureStorageKey,
  azureClientSecret,
  azureSasToken,
  azureSharedAccessKey,
  azureDevopsToken,
  azureResourceKey,
  cloudflareApiToken,
];
