import type { Cause } from '../entry.js';

/** The trust policy or the provider wants another audience. */
export const audienceNotTrusted: Cause = {
  id: 'audience-not-trusted',
  rules: ['trust/audience-condition-not-met', 'trust/audience-not-accepted'],
  title: 'The audience of the token is not the one that the role wants',
  why: "The token's `aud` is what the job asked for, by default `sts.amazonaws.com`; the trust policy's `aud` condition or the provider's list of client ids names another.",
  fix: 'Let both name the same audience: `sts.amazonaws.com` in the trust policy and in the list of client ids of the OIDC provider, and no `audience:` input.',
};
