import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secret and restricted keys of live mode. Publishable keys are public by design, and those of test mode move no money: neither is reported.
 *
 * Basis: documented by the vendor (prefixes).
 * @see https://docs.stripe.com/keys
 */
export const stripeSecretKey = issued({
  kind: 'stripe-secret-key',
  noun: 'Stripe secret key',
  can: 'charge, refund and pay out in live mode, and read customers (a restricted key: what it was granted)',
  revoke: 'Roll it at https://dashboard.stripe.com/apikeys and look the request log over',
  references: ['https://docs.stripe.com/keys'],
  shapes: [
    {
      prefixes: ['sk_live_', 'rk_live_'],
      alphabet: BASE62,
      length: { from: 24, to: 247 },
      judge: ({ before }) => !/clerk/i.test(before()),
    },
  ],
  name: 'STRIPE_SECRET_KEY',
  keys: (draw) => [
    `sk_live_${draw(BASE62, 24)}`,
    `sk_live_51${draw(BASE62, 97)}`,
    `rk_live_${draw(BASE62, 99)}`,
  ],
  clean: (draw) => [
    `STRIPE_SECRET_KEY=sk_test_${draw(BASE62, 24)}`,
    `STRIPE_PUBLISHABLE_KEY=pk_live_${draw(BASE62, 24)}`,
    `STRIPE_SECRET_KEY=sk_live_${draw(BASE62, 20)}`,
  ],
});
