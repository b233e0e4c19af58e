import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Signing secrets of webhook endpoints.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.stripe.com/webhooks#verify-official-libraries
 */
export const stripeWebhookSecret = issued({
  kind: 'stripe-webhook-secret',
  noun: 'Stripe webhook secret',
  severity: 'warning',
  can: "send events to the endpoint that it takes for Stripe's, such as a payment that never was",
  revoke: 'Roll it at https://dashboard.stripe.com/webhooks under Signing secret of the endpoint',
  references: ['https://docs.stripe.com/webhooks#verify-official-libraries'],
  shapes: [{ prefixes: ['whsec_'], alphabet: BASE62, length: [32, 38, 64] }],
  name: 'STRIPE_WEBHOOK_SECRET',
  keys: (draw) => [`whsec_${draw(BASE62, 32)}`],
  clean: (draw) => [`STRIPE_WEBHOOK_SECRET=whsec_${draw(BASE62, 31)}`],
});
