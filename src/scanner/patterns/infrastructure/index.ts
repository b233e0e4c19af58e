import type { Pattern } from '../pattern.js';
import { buildkiteToken } from './buildkite-token.js';
import { circleciToken } from './circleci-token.js';
import { clerkSecretKey } from './clerk-secret-key.js';
import { dopplerToken } from './doppler-token.js';
import { harnessToken } from './harness-token.js';
import { hcpTerraformToken } from './hcp-terraform-token.js';
import { infracostApiKey } from './infracost-api-key.js';
import { onepasswordServiceAccountToken } from './onepassword-service-account-token.js';
import { prefectApiKey } from './prefect-api-key.js';
import { pulumiAccessToken } from './pulumi-access-token.js';
import { sonarqubeToken } from './sonarqube-token.js';
import { tailscaleKey } from './tailscale-key.js';
import { vaultToken } from './vault-token.js';

/** Keys of what builds, deploys and keeps secrets. */
export const INFRASTRUCTURE_PATTERNS: readonly Pattern[] = [
  hcpTerraformToken,
  vaultToken,
  pulumiAccessToken,
  dopplerToken,
  tailscaleKey,
  onepasswordServiceAccountToken,
  circleciToken,
  buildkiteToken,
  infracostApiKey,
  harnessToken,
  prefectApiKey,
  clerkSecretKey,
  sonarqubeToken,
];
