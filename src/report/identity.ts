import { PROVIDERS } from './chain-view.js';
import { named, type Of, oneOf, optional, orNull, record, text } from './form/form.js';

export const IDENTITY = named(
  'identity',
  record({
    account: text('12 digits.'),
    arn: text(),
    provider: oneOf(
      [...PROVIDERS, 'input', 'oidc-role', 'assumed-role'],
      'Where the credentials came from; `oidc-role` when this run assumed `role-to-assume` itself.',
    ),
    dialect: optional(
      text('The SDK in whose view it is; absent where the SDKs of the job agree.', {
        vocabulary: 'dialects',
      }),
    ),
    expiresAt: orNull(text(), 'ISO 8601, when the credentials are temporary and say so.'),
  }),
);
/** Who AWS says we are: the answer of sts:GetCallerIdentity. */
export interface Identity extends Of<typeof IDENTITY> {}
