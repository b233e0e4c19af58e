import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Secret keys of live mode. Publishable keys are public by design.
 *
 * Basis: documented by the vendor (prefix, which is that of Stripe as well: Clerk must be spoken of before it).
 * @see https://clerk.com/docs/guides/development/clerk-environment-variables
 */
export const clerkSecretKey = issued({
  kind: 'clerk-secret-key',
  noun: 'Clerk secret key',
  can: 'read and change the users of the application, and sign in as any of them',
  revoke: 'Make a new one under API keys of https://dashboard.clerk.com and delete this one',
  references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
  shapes: [
    {
      prefixes: ['sk_live_'],
      alphabet: BASE62,
      length: { from: 40, to: 60 },
      judge: ({ before }) => /clerk/i.test(before()),
    },
  ],
  name: 'CLERK_SECRET_KEY',
  keys: (draw) => [`sk_live_${draw(BASE62, 42)}`],
  clean: (draw) => [`CLERK_SECRET_KEY=sk_test_${draw(BASE62, 42)}`],
});
