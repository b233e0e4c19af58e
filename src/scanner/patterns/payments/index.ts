import type { Pattern } from '../pattern.js';
import { duffelAccessToken } from './duffel-access-token.js';
import { easypostApiKey } from './easypost-api-key.js';
import { flutterwaveSecretKey } from './flutterwave-secret-key.js';
import { plaidAccessToken } from './plaid-access-token.js';
import { shippoApiToken } from './shippo-api-token.js';
import { shopifyAccessToken } from './shopify-access-token.js';
import { shopifySharedSecret } from './shopify-shared-secret.js';
import { squareAccessToken } from './square-access-token.js';
import { squareApplicationSecret } from './square-application-secret.js';
import { stripeSecretKey } from './stripe-secret-key.js';
import { stripeWebhookSecret } from './stripe-webhook-secret.js';

/** Keys that move money and goods. */
export const PAYMENTS_PATTERNS: readonly Pattern[] = [
  stripeSecretKey,
  stripeWebhookSecret,
  squareAccessToken,
  squareApplicationSecret,
  shopifyAccessToken,
  shopifySharedSecret,
  easypostApiKey,
  flutterwaveSecretKey,
  shippoApiToken,
  duffelAccessToken,
  plaidAccessToken,
];
